/** Explanations as writes, and the writes that take them back. */
import type { Checkup } from './state';
import type { CellId } from '../format/edition';
import { toPlain, type PlainValue } from '../report/cell-value';
import type { Suspect } from '../report/finding';
import { valueOf } from '../report/report';
import type { WrittenValue } from '../workbook/port';

export interface Repair {
  readonly writes: readonly WrittenValue[];
  /** What stood there before, in the order of `writes`. */
  readonly before: readonly PlainValue[];
}

/** Each cell once; where two explanations name it, the first counts. */
export function repairOf(suspects: readonly Suspect[], { report, standings }: Checkup): Repair {
  const to = new Map<CellId, number>();
  for (const change of suspects.flatMap(({ changes }) => changes)) {
    if (!to.has(change.cell) && standings.has(change.cell)) to.set(change.cell, change.to);
  }
  return {
    writes: [...to].map(([cell, value]) => ({ place: standings.get(cell)!.place, value })),
    before: [...to.keys()].map((cell) => toPlain(valueOf(report, cell))),
  };
}

export const undoOf = ({ writes, before }: Repair): Repair => ({
  writes: writes.map(({ place }, i) => ({ place, value: before[i]! })),
  before: writes.map(({ value }) => value),
});
