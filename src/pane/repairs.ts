/** Explanations as changes of cells, the changes that take them back, and either as writes. */
import type { Checkup } from './state';
import type { CellId } from '../format/edition';
import { toPlain, type PlainValue } from '../report/cell-value';
import type { Suspect } from '../report/finding';
import { valueOf, type Report } from '../report/report';
import type { WrittenValue } from '../workbook/port';
import type { Standings } from '../workbook/standing';

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

/** A cell that is gone, or was changed by the clerk in between, is left as it is. */
export const writesOf = (
  repairs: readonly Repair[],
  report: Report,
  standings: Standings,
): readonly WrittenValue[] =>
  repairs.flatMap(({ cell, from, to }) => {
    const standing = standings.get(cell);
    return standing && toPlain(valueOf(report, cell)) === from ? [{ place: standing.place, value: to }] : [];
  });
