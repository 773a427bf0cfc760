/** The title, and the unit and year it names. */
import { bodyName } from '../../document/body-name';
import type { Block } from '../../document/model';
import type { PrintedTitle } from '../../report/published';
import { squeezed } from '../../report/squeezed';

export interface FoundTitle {
  readonly text: string;
  /** The blocks it is printed in; none where only the file's properties tell it. */
  readonly blocks: readonly number[];
  readonly agency: string;
  readonly year: number;
}

const NAME = /政府信息公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报)(?:[（(].{1,8}[）)])?$/;
const LONGEST = 80;
/** A line of a title in several lines. */
const LONGEST_LINE = 40;
const MOST_LINES = 5;
const PUNCTUATION = /[，。；：！？、]/;

const YEAR = /([12][0-9]{3}|[二一][〇零○ＯO一二三四五六七八九]{3})年/;
const DIGITS = '〇一二三四五六七八九';

/** 2024 and 二〇二四; 0 where none is named. */
export function yearIn(text: string): number {
  const year = YEAR.exec(squeezed(text))?.[1];
  if (year === undefined) return 0;
  const digits = [...year.replace(/[零○ＯO]/g, '〇')].map((c) => {
    const at = DIGITS.indexOf(c);
    return at < 0 ? c : String(at);
  });
  return Number(digits.join(''));
}

/** 标题：, 图解： before it. */
const CAPTION = /^[^：:《]{1,8}[：:]/;
/** 关于印发《 … 》的通知 around it. */
const NOTICE = /^关于(?:印发|公布|发布|公开)?(.+?)的?(?:通知|公告|通告|公示)$/;
const QUOTES = /^[《<]|[》>]$/g;

/** The report's own title where a letter or a page speaks of it. */
const reportIn = (text: string): string =>
  text.replace(CAPTION, '').replace(NOTICE, '$1').replace(QUOTES, '');

const isTitle = (text: string): boolean => text.length <= LONGEST && NAME.test(reportIn(text));

/** Its last line may be no more than the end of its name. */
const END = /(?:报告|年报)[》>]?(?:[（(].{1,8}[）)])?$/;

/** 关于 and 的 belong to a letter, not to the body's name. */
const agencyIn = (title: string): string =>
  bodyName(reportIn(title).replace(NAME, '政府信息公开工作年度报告'))
    .replace(/^(关于|印发|[《<])+/, '')
    .replace(/(关于|的)+$/, '');

/**
 * The last title before `end` that names a body, with the lines above it that belong to it.
 * @param known titles that the file's properties tell, the likeliest first
 */
export function findTitle(blocks: readonly Block[], end: number, known: readonly string[]): FoundTitle {
  const printed = blocks.slice(0, end).flatMap((_, i) => titlesEndingAt(blocks, i));
  const properties = known.map((text) => titleOf(squeezed(text.replace(/[_|｜–—-].*$/, '')), []));
  const all = [...printed.reverse(), ...properties.filter(({ text }) => isTitle(text))];
  const told = (title: FoundTitle): number => (title.agency ? 2 : 0) + (title.year ? 1 : 0);
  const best = all.reduce<FoundTitle | undefined>(
    (found, each) => (found && told(found) >= told(each) ? found : each),
    undefined,
  );
  return best ?? { text: '', blocks: [], agency: '', year: 0 };
}

/** A title of other words: 2024年政务公开工作总结. */
const OTHER_NAME = /(?:信息|政务)公开.{0,12}(?:总结|汇报|报告|年报|情况)$/;

/** Where no title of the report is known, the first line before `end` that stands in its place. */
export function otherTitle(blocks: readonly Block[], end: number): PrintedTitle | undefined {
  return blocks.slice(0, end).flatMap((block, at): PrintedTitle[] => {
    if (block.kind === 'table' || block.kind === 'signOff') return [];
    const text = squeezed(block.text);
    const isOne = text.length <= LONGEST_LINE && !PUNCTUATION.test(text) && yearIn(text) > 0;
    return isOne && OTHER_NAME.test(text) ? [{ block: at, text }] : [];
  })[0];
}

/** The report's own title, without what announces it. */
export function printedTitle({ text, blocks: [block] }: FoundTitle): PrintedTitle | undefined {
  return block === undefined ? undefined : { block, text: reportIn(text) };
}

/**
 * The title that ends in this block: of one line, or of the fewest lines that name body and year; of more
 * where the report says further down that the name is longer.
 */
function titlesEndingAt(blocks: readonly Block[], at: number): FoundTitle[] {
  const lines: string[] = [];
  const places: number[] = [];
  const found: FoundTitle[] = [];
  for (let i = at; i >= 0 && lines.length < MOST_LINES; i--) {
    const block = blocks[i];
    if (!block || block.kind === 'table' || block.kind === 'signOff') break;
    const line = squeezed(block.text);
    if (line === '') continue;
    // A whole title above, as in a list of what leads here, is none of its lines.
    if (lines.length > 0 && (line.length > LONGEST_LINE || PUNCTUATION.test(line) || isTitle(line))) break;
    lines.unshift(line);
    places.unshift(i);
    const title = titleOf(lines.join(''), places);
    const named = found[found.length - 1];
    if (named?.agency && named.year && !isNamedBelow(title.agency, blocks, at)) break;
    if (!isTitle(title.text)) {
      if (END.test(title.text)) continue;
      break;
    }
    found.push(title);
  }
  return found.slice(-1);
}

/** In the opening, or over the date. */
const isNamedBelow = (agency: string, blocks: readonly Block[], title: number): boolean =>
  blocks
    .slice(title + 1)
    .some((block) => block.kind === 'paragraph' && squeezed(block.text).includes(agency));

const titleOf = (text: string, blocks: readonly number[]): FoundTitle => ({
  text,
  blocks: [...blocks],
  agency: agencyIn(text),
  year: yearIn(text),
});
