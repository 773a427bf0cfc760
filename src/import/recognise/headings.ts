/** Where the six sections begin: numbered or not, in wording near the official one, in order or not. */
import { candidatesIn, isOfSection, LONGEST, type Candidate, type Fit } from './heading-candidates';
import { linesOf } from './line';
import type { Block } from '../../document/model';
import { sections, type Section, type SectionNumber } from '../../format/sections';
import type { TableId } from '../../format/edition';

export interface FoundHeadings {
  /** No more than one for each section, as they stand in the document. */
  readonly headings: readonly Candidate[];
  /** Further ones of the same sections. */
  readonly repeated: readonly Candidate[];
}

type Tables = Readonly<Record<TableId, readonly number[]>>;

export function findHeadings(blocks: readonly Block[], tables: Tables): FoundHeadings {
  const candidates = blocks.flatMap((block, i) => candidatesIn(block, i));
  const chain = chainOf(candidates, tables, blocks.length);
  const headings = [...chain, ...displaced(candidates, chain)].sort((a, b) => a.block - b.block);
  return { headings, repeated: repeated(candidates, headings, { blocks, tables }) };
}

/** The latest chain of headings in order that stands before the tables of its sections. */
function chainOf(candidates: readonly Candidate[], tables: Tables, end: number): Candidate[] {
  const found: Candidate[] = [];
  let before = end;
  for (const section of [...sections].reverse()) {
    const own = section.table ? tables[section.table][0] : undefined;
    const latest = Math.min(before, own ?? end);
    const after = lastTableBefore(section, tables);
    const fitting = candidates.filter(
      (each) => each.section === section.number && each.block < latest && each.block > after,
    );
    const best = bestOf(fitting, section);
    if (!best) continue;
    before = best.block;
    found.unshift(best);
  }
  return found;
}

/** What is less than the official wording counts only where that is not found, and under its number alone only once. */
function bestOf(fitting: readonly Candidate[], section: Section): Candidate | undefined {
  const of = (fit: Fit): Candidate[] => fitting.filter((each) => each.fit === fit);
  const [only, ...others] = of('numbered');
  return (
    chosen(of('worded'), section) ??
    chosen(of('misnumbered'), section) ??
    (others.length === 0 ? only : undefined)
  );
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
function lastTableBefore({ number }: Section, tables: Tables): number {
  const order = sections.map((each) => each.number);
  const earlier = sections.filter((each) => order.indexOf(each.number) < order.indexOf(number));
  return Math.max(-1, ...earlier.flatMap(({ table }) => (table ? tables[table] : [])));
}

/** As surely as a heading without a number. */
const SURELY = 0.75;

/** Headings of sections that the chain lacks: they stand out of order. A list of the parts before the first is none. */
function displaced(candidates: readonly Candidate[], chain: readonly Candidate[]): Candidate[] {
  const [first] = chain;
  if (!first) return [];
  const there = new Set(chain.map(({ section }) => section));
  const sure = candidates.filter((each) => each.fit !== 'numbered' && each.likeness >= SURELY);
  const isList = new Set(sure.filter(({ block }) => block < first.block).map(sectionOf)).size > 1;
  const free = sure.filter(({ block, section }) => !there.has(section) && (block > first.block || !isList));
  return sections.flatMap(({ number }) => free.find(({ section }) => section === number) ?? []);
}

const sectionOf = ({ section }: Candidate): SectionNumber => section;

const GOES_ON = /续/;
const SAME = 0.9;
const isSameAlone = ({ fit, likeness, written, rest }: Candidate): boolean =>
  fit === 'worded' && likeness >= SAME && rest === '' && isOfSection(written) && !GOES_ON.test(written);

/** A section's heading once more, with its number, on a line of its own, and more than a caption's distance from it. */
function repeated(
  candidates: readonly Candidate[],
  headings: readonly Candidate[],
  { blocks, tables }: { readonly blocks: readonly Block[]; readonly tables: Tables },
): Candidate[] {
  const [first] = headings;
  return candidates.filter((each) => {
    const own = headings.find(({ section }) => section === each.section);
    if (!first || !own || own.block === each.block || each.block < first.block) return false;
    return isSameAlone(each) && isApart(blocks, own.block, each.block) && !isAmidTable(each, tables);
  });
}

/** Over a further part of its own table. */
function isAmidTable({ section, block }: Candidate, tables: Tables): boolean {
  const table = sections.find(({ number }) => number === section)?.table;
  const parts = table ? tables[table] : [];
  return parts.some((part) => part < block) && parts.some((part) => part > block);
}

/** A table or a paragraph stands between them. */
const isApart = (blocks: readonly Block[], one: number, other: number): boolean =>
  blocks
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .some((block, i) =>
      block.kind === 'table' ? linesOf(block, i).length > 1 : 'text' in block && block.text.length > LONGEST,
    );
