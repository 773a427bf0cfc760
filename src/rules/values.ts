/** The rules of single cells: what may stand in a cell of the tables. */
import { readNumberIn } from './number-in-text';
import type { CellFault } from './rule';
import type { NumberCell } from '../format/edition';
import type { CellValue } from '../report/cell-value';
import type { Reason } from '../report/finding';

/** Decimals of a money figure: 万元 to the 元. */
const MOST_DECIMALS = 4;

type CellTest = (value: CellValue, cell: NumberCell) => CellFault | undefined;

const fault = (actual: CellFault['actual'], expected: CellFault['expected'] = null): CellFault => ({
  actual,
  expected,
  suspects: [],
});

const repairable = (
  cell: NumberCell,
  actual: CellFault['actual'],
  expected: number,
  reason: Reason,
): CellFault => ({
  actual,
  expected,
  suspects: [{ changes: [{ cell: cell.id, from: actual, to: expected }], reason }],
});

export const blank: CellTest = (value) =>
  value.kind === 'blank' && !value.derived ? fault(null) : undefined;

export const notANumber: CellTest = (value, cell) => {
  if (value.kind !== 'unreadable') return undefined;
  const read = readNumberIn(value.written, cell);
  return read ? repairable(cell, value.written, read.value, read.reason) : fault(value.written);
};

export const numberAsText: CellTest = (value, cell) =>
  value.kind === 'known' && value.written !== undefined
    ? repairable(cell, value.written, value.value, 'read-as-number')
    : undefined;

export const notAnInteger: CellTest = (value, cell) =>
  value.kind === 'known' && cell.decimals === 0 && !Number.isInteger(value.value)
    ? fault(value.value)
    : undefined;

/** A negative amount of money (a refund) is left to the clerk; a negative count cannot be. */
export const negative: CellTest = (value, cell) =>
  value.kind === 'known' && cell.decimals === 0 && !cell.signed && value.value < 0
    ? fault(value.value)
    : undefined;

export const decimals: CellTest = (value, cell) => {
  if (value.kind !== 'known' || cell.decimals === 0) return undefined;
  if (decimalPlaces(value.value) <= MOST_DECIMALS) return undefined;
  return repairable(cell, value.value, Number(value.value.toFixed(MOST_DECIMALS)), 'other');
};

/** Decimal places as a person would write the number (1e-7 has seven). */
function decimalPlaces(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
