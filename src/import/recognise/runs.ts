/** An official table that stands there more than once, as last year's beside this one: which of them is meant. */
import { candidatesIn } from './heading-candidates';
import { bare } from './likeness';
import { isBlank, type Line } from './line';
import { isFilledRow } from './review';
import type { Block } from '../../document/model';
import type { TableId } from '../../format/edition';
import { sections } from '../../format/sections';
import { entryAt, lastEntry } from '../../report/present';

/** So many rows of one name that stand in two places are no row that a page broke. */
const SAME_ROWS = 2;

/** Where rows come again that were there before, with what belongs to them, another begins. */
function runsOf(lines: readonly Line[]): (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const block of groupedByBlock(lines)) {
    const open = runs[runs.length - 1];
    if (open && !isAgain(open, block)) open.push(...block);
    else runs.push([...block]);
  }
  return runs;
}

function groupedByBlock(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (last && lastEntry(last).block === line.block) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isAgain(before: readonly Line[], next: readonly Line[]): boolean {
  if (before.some(isFilledRow) && next.some(isFilledRow)) return true;
  const known = new Set(before.map(nameOf).filter((name) => name !== ''));
  return next.map(nameOf).filter((name) => known.has(name)).length >= SAME_ROWS;
}

/** The words of a line that has figures as well. */
function nameOf({ cells }: Line): string {
  const texts = cells
    .filter(({ text, continued }) => !isBlank(text) && !continued)
    .map(({ text }) => bare(text));
  const words = texts.filter((text) => /\p{Script=Han}/u.test(text));
  return texts.length > words.length ? words.join(' ') : '';
}

export interface Chosen {
  readonly lines: readonly Line[];
  /** Others say something else. */
  readonly disputed: boolean;
}

/** The run under the heading of its own section; where no heading tells, all of them. */
export function chosenRun(table: TableId, lines: readonly Line[], blocks: readonly Block[]): Chosen {
  const runs = runsOf(lines);
  if (runs.length < 2) return { lines, disputed: false };
  const own = sections.find((section) => section.table === table)?.number;
  const chosen = runs.find((run) => sectionAbove(entryAt(run, 0).block, blocks) === own);
  if (!chosen) return { lines, disputed: false };
  return { lines: chosen, disputed: runs.some((run) => textOf(run) !== textOf(chosen)) };
}

const textOf = (run: readonly Line[]): string =>
  run.map(({ cells }) => cells.map(({ text }) => bare(text)).join(' ')).join('\n');

function sectionAbove(block: number, blocks: readonly Block[]): string | undefined {
  for (let at = block - 1; at >= 0; at--) {
    const candidates = candidatesIn(entryAt(blocks, at), at).filter(({ fit }) => fit === 'worded');
    const [best] = candidates.sort((a, b) => b.likeness - a.likeness);
    if (best) return best.section;
  }
  return undefined;
}
