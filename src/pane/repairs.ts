/** Explanations as changes of the workbook, the changes that take them back, and either as writes. */
import type { Checkup } from './state';
import type { CellId } from '../format/edition';
import { editions } from '../format/editions';
import { toPlain, type PlainValue } from '../report/cell-value';
import { isChange, type Suspect, type TextEdit } from '../report/finding';
import { valueOf } from '../report/report';
import { textsOf, type TextPart } from '../report/text';
import { definitionOf } from '../rules/equations';
import { liveTotal } from '../template/live-total';
import type { WrittenValue } from '../workbook/port';
import type { ReadWorkbook } from '../workbook/read';
import { holderOf, type Standing, type Standings, type TextStanding } from '../workbook/standing';

export type Repair = FigureRepair | WordsRepair;

/** By cell, not by place: rows may come in before it is taken back. */
interface FigureRepair {
  readonly cell: CellId;
  readonly from: PlainValue;
  readonly to: PlainValue;
  /** What came to `to`, and where all figures stood: it may refer to any of them. */
  readonly formula?: { readonly text: string; readonly standings: Standings };
  /** A total that was typed over: it is calculated again, and comes to `to`. */
  readonly live?: boolean;
}

/** All that stands in a cell of the words, for the same reason found again by what stands there. */
interface WordsRepair {
  readonly part: TextPart;
  readonly from: string;
  readonly to: string;
  /** Where in the part it stood; of two cells with the same words the nearer is meant. */
  readonly start: number;
}

type Seen = Pick<Checkup, 'report' | 'standings'>;

/** Whether all of it has a cell to be written to. */
export const canRepair = ({ changes }: Suspect, { standings }: Seen): boolean =>
  changes.length > 0 &&
  changes.every((fix) => (isChange(fix) ? standings.cells.has(fix.cell) : holderOf(standings, fix)));

/** Each cell once; where two explanations name it, the first counts. */
export function repairsOf(suspects: readonly Suspect[], seen: Seen): readonly Repair[] {
  const fixes = suspects.flatMap(({ changes }) => changes);
  const to = new Map<CellId, number>();
  for (const change of fixes.filter(isChange)) {
    if (!to.has(change.cell) && seen.standings.cells.has(change.cell)) to.set(change.cell, change.to);
  }
  const figures = [...to].map(([cell, value]): FigureRepair => {
    const from = toPlain(valueOf(seen.report, cell));
    return { cell, from, to: value, ...(comesTo(value, cell, to, seen) && { live: true }) };
  });
  return [
    ...figures,
    ...editsByCell(
      fixes.flatMap((fix) => (isChange(fix) ? [] : [fix])),
      seen,
    ),
  ];
}

/** Whether the template calculates this cell, and it comes to that once the changes are made. */
function comesTo(
  value: number,
  cell: CellId,
  changes: ReadonlyMap<CellId, number>,
  { report, standings }: Seen,
): boolean {
  const edition = editions[report.edition];
  if (liveTotal(edition, cell, standings) === undefined) return false;
  const parts = definitionOf(edition, cell)?.right ?? [];
  const sum = parts
    .map((part) => changes.get(part) ?? toPlain(valueOf(report, part)))
    .reduce<number>((all, part) => (typeof part === 'number' ? all + part : NaN), 0);
  return sum === value;
}

/** A total that is calculated again. */
export const isLive = (repair: Repair): boolean => 'live' in repair && repair.live === true;

/** The formula that a fixed number takes the place of. */
export const formulaLostTo = (repair: Repair, { standings }: Seen): string | true | undefined =>
  'part' in repair || repair.live ? undefined : standings.cells.get(repair.cell)?.formula;

function editsByCell(edits: readonly TextEdit[], { report, standings }: Seen): WordsRepair[] {
  const byHolder = new Map<TextStanding, TextEdit[]>();
  for (const edit of edits) {
    const holder = holderOf(standings, edit);
    if (holder) byHolder.set(holder, [...(byHolder.get(holder) ?? []), edit]);
  }
  return [...byHolder].map(([{ start, end }, here]) => {
    const { part } = here[0] as TextEdit;
    const from = (textsOf(report.narrative).get(part) ?? '').slice(start, end);
    return { part, start, from, to: edited(from, start, here) };
  });
}

/** From the last to the first, so that none moves another; what overlaps one that is done is left. */
function edited(text: string, start: number, edits: readonly TextEdit[]): string {
  let result = text;
  let before = Infinity;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    if (edit.end > before) continue;
    result = result.slice(0, edit.start - start) + edit.to + result.slice(edit.end - start);
    before = edit.start;
  }
  return result;
}

/** @param seen the workbook before these repairs */
export const undoOf = (repairs: readonly Repair[], { standings }: Seen): readonly Repair[] =>
  repairs.map((repair): Repair => {
    const { from, to } = repair;
    if ('part' in repair) return { part: repair.part, start: repair.start, from: repair.to, to: repair.from };
    const text = standings.cells.get(repair.cell)?.formula;
    const formula = typeof text === 'string' && { formula: { text, standings } };
    return { cell: repair.cell, from: to, to: from, ...formula };
  });

/** What is to be written, and how many cells will then hold what was wanted. */
export interface Step {
  readonly writes: readonly WrittenValue[];
  readonly count: number;
}

type Read = Pick<ReadWorkbook, 'value' | 'standings'>;

/**
 * A cell that is gone, or was changed by the clerk in between, is left as it is.
 * @param tried it was written before, without an answer: what stands there already is that
 */
export function stepOf(repairs: readonly Repair[], read: Read, tried: boolean): Step {
  const writes = repairs.flatMap((repair) => {
    const standing = standsAs(repair, repair.from, read);
    return standing ? [written(repair, standing, read)] : [];
  });
  const done = tried ? repairs.filter((repair) => standsAs(repair, repair.to, read)) : [];
  return { writes, count: writes.length + done.length };
}

/** The cell, where that value stands in it. */
function standsAs(
  repair: Repair,
  value: PlainValue,
  { value: report, standings }: Read,
): Standing | undefined {
  if ('part' in repair) return holding(repair, value, { value: report, standings });
  const standing = standings.cells.get(repair.cell);
  return standing && toPlain(valueOf(report, repair.cell)) === value ? standing : undefined;
}

function holding({ part, start }: WordsRepair, words: PlainValue, { value, standings }: Read) {
  const text = textsOf(value.narrative).get(part) ?? '';
  const apart = (standing: TextStanding) => Math.abs(standing.start - start);
  const [nearest] = [...(standings.texts.get(part) ?? [])]
    .filter((each) => text.slice(each.start, each.end) === words)
    .sort((a, b) => apart(a) - apart(b));
  return nearest;
}

function written(repair: Repair, { place }: Standing, { value, standings }: Read): WrittenValue {
  if ('part' in repair) return { place, value: repair.to };
  const { to, formula, live, cell } = repair;
  const stays = formula && haveStayed(formula.standings, standings);
  const text = live ? liveTotal(editions[value.edition], cell, standings) : stays && formula.text;
  return { place, value: to, ...(text && { formula: text }) };
}

const haveStayed = (before: Standings, now: Standings): boolean =>
  [...before.cells].every(([cell, { sheet, row, column }]) => {
    const there = now.cells.get(cell);
    return there?.sheet === sheet && there.row === row && there.column === column;
  });
