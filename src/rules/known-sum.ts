import type { CellId } from '../format/edition';
import { valueOf, type Report } from '../report/report';

/** The known part of a sum, and which of its cells are blank or unreadable. */
export interface KnownSum {
  readonly sum: number;
  readonly unknown: readonly CellId[];
}

export function sumOf(cells: readonly CellId[], report: Report): KnownSum {
  const unknown: CellId[] = [];
  let sum = 0;
  for (const cell of cells) {
    const value = valueOf(report, cell);
    if (value.kind === 'known') sum += value.value;
    else unknown.push(cell);
  }
  return { sum, unknown };
}
