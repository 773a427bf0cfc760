/** The words of sections 一, 五 and 六 out of the blocks between the headings. Nothing is left out without a word. */
import { isRising } from './columns';
import { isHeading, type FoundHeading } from './heading-candidates';
import { bare } from './likeness';
import { isUnitNote } from './line';
import { isBandText } from './proactive';
import type { Block, Table } from '../../document/model';
import type { TableId } from '../../format/edition';
import { aspects, sections, type Aspect, type SectionNumber } from '../../format/sections';
import { TABLE_NOTES, type Overview, type Profile } from '../../report/report';
import type { Message } from '../../report/result';
import { lastEntry } from '../../report/present';

export interface SectionText {
  readonly section: SectionNumber;
  /** One for each paragraph. */
  readonly lines: readonly string[];
  /** Tables that stand among them, as lines. */
  readonly tables: number;
}

/** @param official blocks that are parts of the official tables */
export function sectionTexts(
  blocks: readonly Block[],
  headings: readonly FoundHeading[],
  official: ReadonlySet<number>,
): SectionText[] {
  return headings.map(({ section, block, rest }, i) => {
    const end = headings[i + 1]?.block ?? blocks.length;
    const own = blocks.slice(block + 1, end).filter((_, at) => !official.has(block + 1 + at));
    return {
      section,
      lines: [rest, ...own.flatMap(linesOf)].filter((line) => line.trim() !== ''),
      tables: own.filter(({ kind }) => kind === 'table').length,
    };
  });
}

export function linesOf(block: Block): string[] {
  if (block.kind === 'table') return tableLines(block);
  if (block.kind === 'signOff') return [block.agency, block.date ?? ''];
  return block.text.split('\n').map((line) => line.trim());
}

/** A row to a line, its cells apart. */
const tableLines = ({ rows }: Table): string[] =>
  rows.map((cells) =>
    cells
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join('　'),
  );

const ASPECT_NUMBER = /^[（(][一二三四五六七八九][）)]/;

/**
 * By aspect only where every （一） is the official heading on a line of its own, in order, and
 * nothing stands before the first; else one text as it is.
 */
export function overviewOf(lines: readonly string[]): Overview {
  const found: { key: Aspect; lines: string[] }[] = [];
  for (const line of lines) {
    const key = aspectOf(line);
    const numbered = ASPECT_NUMBER.test(line.trim()) && line.length <= 40;
    if (key !== undefined) found.push({ key, lines: [] });
    else if (numbered || found.length === 0) return lines.join('\n');
    else lastEntry(found).lines.push(line);
  }
  const order = aspects.map(({ key }) => key);
  const rising = isRising(found.map(({ key }) => order.indexOf(key)));
  if (found.length === 0 || !rising || found.some((each) => each.lines.length === 0)) return lines.join('\n');
  return Object.fromEntries(found.map(({ key, lines: own }) => [key, own.join('\n')]));
}

const aspectOf = (line: string): Aspect | undefined =>
  ASPECT_NUMBER.test(line.trim())
    ? aspects.find(({ heading }) => bare(line) === bare(heading))?.key
    : undefined;

/** Guidance of the blank template that was left in: nothing was written. */
const PLACEHOLDER = /^（文字描述.{0,30}）$/;

export const written = (lines: readonly string[]): string[] =>
  lines.filter((line) => !PLACEHOLDER.test(line.trim()));

/** What the table itself says again: its heading, a band, the unit. */
const isSaidAgain = (line: string): boolean => isUnitNote(line) || isHeading(line) || isBandText(line);

/** 注：数据截至12月31日。 and what follows it: the report has a place for it, under its table. */
const NOTE = /^[（(【]?(?:备?注|说\s*明)\s*\d?[：:]/;

interface Beside {
  readonly table: TableId;
  /** One for each paragraph. */
  readonly note: readonly string[];
  readonly others: readonly string[];
}

/** The words of a section that is a table. */
function beside({ section, lines }: SectionText): Beside | undefined {
  const table = sections.find(({ number }) => number === section)?.table;
  const own = lines.filter((line) => !isSaidAgain(line.trim()));
  const at = own.findIndex((line) => NOTE.test(line.trim()));
  const end = at < 0 ? own.length : at;
  return table && { table, note: own.slice(end), others: own.slice(0, end) };
}

export const notesIn = (texts: readonly SectionText[]): Profile =>
  Object.fromEntries(
    texts.flatMap((text) => {
      const found = beside(text);
      return found && found.note.length > 0 ? [[TABLE_NOTES[found.table], found.note.join('\n')]] : [];
    }),
  );

/** Other words beside a table: sections 二 to 四 have no place for them. */
export function leftBeside(text: SectionText): Message[] {
  const left = (beside(text)?.others ?? []).join(' ');
  return left === ''
    ? []
    : [{ code: 'import-text-beside', values: { section: text.section, text: left.slice(0, 60) } }];
}

export const tablesAsText = ({ section, tables }: SectionText): Message[] =>
  tables > 0 && sections.some(({ number, narrative }) => number === section && narrative !== undefined)
    ? [{ code: 'import-table-as-text', values: { section } }]
    : [];
