/** Rules on what may stand in a single cell. */
import type { Found, Rule } from './rule';
import type { NumberCell } from '../format/edition';
import type { CellValue, PlainValue } from '../report/cell-value';
import type { Reason } from '../report/finding';
import type { Report } from '../report/report';

/** What a cell is found at fault with; undefined where it is in order. */
export type CellTest = (value: CellValue, cell: NumberCell, report: Report) => Found | undefined;

export const eachCell =
  (test: CellTest): Rule['judge'] =>
  ({ values, edition, report }, { found }) =>
    edition.cells.forEach((cell, i) => {
      const value = values[i];
      const amiss = value && test(value, cell, report);
      if (amiss) found(amiss);
    });

/** Nobody can tell from the cell alone which value was meant. */
export const unrepairable = ({ id }: NumberCell, actual: PlainValue): Found => ({
  at: [{ cell: id }],
  actual,
  expected: null,
});

/** The value that was meant can be told. */
export const repairable = (
  cell: NumberCell,
  actual: PlainValue,
  expected: number,
  reason: Reason,
): Found => ({
  at: [{ cell: cell.id }],
  actual,
  expected,
  suspects: [{ changes: [{ cell: cell.id, from: actual, to: expected }], reason }],
});
