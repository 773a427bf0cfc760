/** Explanations as changes of cells, the changes that take them back, and either as writes. */
import type { Checkup } from './state';
import type { CellId } from '../format/edition';
import { toPlain, type PlainValue } from '../report/cell-value';
import type { Suspect } from '../report/finding';
import { valueOf } from '../report/report';
import type { WrittenValue } from '../workbook/port';
import type { ReadWorkbook } from '../workbook/read';
import type { Standings } from '../workbook/standing';

/** By cell, not by place: rows may come in before it is taken back. */
export interface Repair {
  readonly cell: CellId;
  readonly from: PlainValue;
  readonly to: PlainValue;
  /** What came to `to`, and where all figures stood: it may refer to any of them. */
  readonly formula?: { readonly text: string; readonly standings: Standings };
}

/** Each cell once; where two explanations name it, the first counts. */
export function repairsOf(suspects: readonly Suspect[], { report, standings }: Checkup): readonly Repair[] {
  const to = new Map<CellId, number>();
  for (const change of suspects.flatMap(({ changes }) => changes)) {
    if (!to.has(change.cell) && standings.has(change.cell)) to.set(change.cell, change.to);
  }
  return [...to].map(([cell, value]) => ({ cell, from: toPlain(valueOf(report, cell)), to: value }));
}

/** @param seen the workbook before these repairs */
export const undoOf = (repairs: readonly Repair[], { standings }: Checkup): readonly Repair[] =>
  repairs.map(({ cell, from, to }) => {
    const text = standings.get(cell)?.formula;
    return { cell, from: to, to: from, ...(typeof text === 'string' && { formula: { text, standings } }) };
  });

/** What is to be written, and how many cells will then hold what was wanted. */
export interface Step {
  readonly writes: readonly WrittenValue[];
  readonly count: number;
}

/**
 * A cell that is gone, or was changed by the clerk in between, is left as it is.
 * @param tried it was written before, without an answer: what stands there already is that
 */
export function stepOf(
  repairs: readonly Repair[],
  { value: report, standings }: Pick<ReadWorkbook, 'value' | 'standings'>,
  tried: boolean,
): Step {
  const holds = (cell: CellId, value: PlainValue) =>
    standings.has(cell) && toPlain(valueOf(report, cell)) === value;
  const writes = repairs
    .filter(({ cell, from }) => holds(cell, from))
    .map((repair) => written(repair, standings));
  const done = tried ? repairs.filter(({ cell, to }) => holds(cell, to)) : [];
  return { writes, count: writes.length + done.length };
}

function written({ cell, to, formula }: Repair, standings: Standings): WrittenValue {
  const stays = formula && haveStayed(formula.standings, standings);
  return { place: standings.get(cell)!.place, value: to, ...(stays && { formula: formula.text }) };
}

const haveStayed = (before: Standings, now: Standings): boolean =>
  [...before].every(([cell, { sheet, row, column }]) => {
    const there = now.get(cell);
    return there?.sheet === sheet && there.row === row && there.column === column;
  });
