/** Explanations as changes of cells, the changes that take them back, and either as writes. */
import type { Checkup } from './state';
import type { CellId } from '../format/edition';
import { toPlain, type PlainValue } from '../report/cell-value';
import type { Suspect } from '../report/finding';
import { valueOf } from '../report/report';
import type { WrittenValue } from '../workbook/port';
import type { ReadWorkbook } from '../workbook/read';

/** By cell, not by place: rows may come in before it is taken back. */
export interface Repair {
  readonly cell: CellId;
  readonly from: PlainValue;
  readonly to: PlainValue;
}

/** Each cell once; where two explanations name it, the first counts. */
export function repairsOf(suspects: readonly Suspect[], { report, standings }: Checkup): readonly Repair[] {
  const to = new Map<CellId, number>();
  for (const change of suspects.flatMap(({ changes }) => changes)) {
    if (!to.has(change.cell) && standings.has(change.cell)) to.set(change.cell, change.to);
  }
  return [...to].map(([cell, value]) => ({ cell, from: toPlain(valueOf(report, cell)), to: value }));
}

export const undoOf = (repairs: readonly Repair[]): readonly Repair[] =>
  repairs.map(({ cell, from, to }) => ({ cell, from: to, to: from }));

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
    .map(({ cell, to }) => ({ place: standings.get(cell)!.place, value: to }));
  const done = tried ? repairs.filter(({ cell, to }) => holds(cell, to)) : [];
  return { writes, count: writes.length + done.length };
}
