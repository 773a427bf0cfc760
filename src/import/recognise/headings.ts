/** Where the six sections begin: numbered or not, in wording near the official one. */
import { bare, likeness } from './likeness';
import type { Block } from '../../document/model';
import { sections, type Section, type SectionNumber } from '../../format/sections';
import type { TableId } from '../../format/edition';

export interface FoundHeading {
  readonly block: number;
  readonly section: SectionNumber;
  readonly written: string;
  /** What stands in the same paragraph after the heading. */
  readonly rest: string;
}

/** Longer than this it is a sentence that speaks of the section. */
const LONGEST = 45;
const SENTENCE = /[。；！？]./;
const NUMBERED =
  /^[\s#*]*(?:[（(]?([一二三四五六])[）)]?\s*(?:[、.．,，:：\s]|是)|第([一二三四五六])部分[、.．:：\s]*)/;
const numberOf = (text: string): string | undefined => {
  const match = NUMBERED.exec(`${text} `);
  return match?.[1] ?? match?.[2];
};
/** With the right number in front, less likeness is enough. */
const LEAST = { numbered: 0.3, bare: 0.75 };

/** Surely a heading, also where nothing but the text tells: in a row of a table. */
const SURE = { numbered: 0.6, bare: 0.9 };

export function isHeading(text: string): boolean {
  if (text.length > LONGEST || SENTENCE.test(text)) return false;
  const number = numberOf(text);
  return sections.some(
    (section) =>
      (number === undefined || number === section.number) &&
      likeness(text, section.heading) >= (number === undefined ? SURE.bare : SURE.numbered),
  );
}

/** The latest chain of headings in order that stands before the tables of its sections. */
export function findHeadings(
  blocks: readonly Block[],
  tables: Readonly<Record<TableId, readonly number[]>>,
): FoundHeading[] {
  const candidates = blocks.flatMap((block, i) => candidatesIn(block, i));
  const found: FoundHeading[] = [];
  let before = blocks.length;
  for (const section of [...sections].reverse()) {
    const own = section.table ? tables[section.table][0] : undefined;
    const latest = Math.min(before, own ?? blocks.length);
    const after = lastTableBefore(section, tables);
    const fitting = candidates.filter(
      (each) => each.section === section.number && each.block < latest && each.block > after,
    );
    const best = chosen(fitting, section);
    if (!best) continue;
    before = best.block;
    found.unshift(best);
  }
  return found;
}

/** 五 and 六 stand after the last table; the first of several is the heading. Before a table it is the last. */
const chosen = (fitting: readonly Candidate[], { number }: Section): Candidate | undefined => {
  const most = Math.max(...fitting.map(({ likeness: each }) => each));
  const best = fitting.filter((each) => each.likeness === most);
  if (number === '五' || number === '六') return best[0];
  // A caption under the heading says the same again: the first of those that follow one another.
  return best.find(({ block }, i) => best.slice(i).every((each, further) => each.block === block + further));
};

/** Tables of earlier sections stand before. */
function lastTableBefore({ number }: Section, tables: Readonly<Record<TableId, readonly number[]>>): number {
  const order = sections.map((each) => each.number);
  const earlier = sections.filter((each) => order.indexOf(each.number) < order.indexOf(number));
  return Math.max(-1, ...earlier.flatMap(({ table }) => (table ? tables[table] : [])));
}

interface Candidate extends FoundHeading {
  readonly likeness: number;
}

function candidatesIn(block: Block, at: number): Candidate[] {
  if (block.kind === 'table' || block.kind === 'signOff') return [];
  const { text } = block;
  const number = numberOf(text);
  return sections.flatMap((section): Candidate[] => {
    const runIn = number === section.number ? restAfter(text, section.heading) : undefined;
    if (runIn !== undefined)
      return [{ block: at, section: section.number, written: runIn.heading, rest: runIn.rest, likeness: 1 }];
    if (text.length > LONGEST || SENTENCE.test(text)) return [];
    const alike = likeness(text, section.heading);
    const least = number === section.number ? LEAST.numbered : number === undefined ? LEAST.bare : 1.1;
    return alike < least
      ? []
      : [{ block: at, section: section.number, written: text.trim(), rest: '', likeness: alike }];
  });
}

/** 一、总体情况 and text after it in one paragraph; a list of the parts is none. */
function restAfter(text: string, heading: string): { heading: string; rest: string } | undefined {
  const letters = [...bare(heading)];
  if (!bare(text).startsWith(letters.join('')) || bare(text).length === letters.length) return undefined;
  const start = text.length - text.replace(NUMBERED, '').length;
  let next = 0;
  let end = start;
  for (; end < text.length && next < letters.length; end++) if (text[end] === letters[next]) next++;
  const rest = text.slice(end).replace(/^[\s\u3000:：。]+/, '');
  return next < letters.length || rest.startsWith('、')
    ? undefined
    : { heading: text.slice(0, end).trim(), rest };
}
