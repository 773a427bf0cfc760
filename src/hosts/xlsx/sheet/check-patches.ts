import { Fault } from '../../../report/result';
import { coveringFormula } from '../../../ooxml/sheet/wide-formulas';
import type { CellPatch } from './patch-cells';
import { addressOf } from '../../../ooxml/sheet/reference';
import type { SheetScan } from '../../../ooxml/sheet/scan';

/** Excel's limit of characters in a cell. */
const LONGEST_TEXT = 32_767;

function checkValue(sheet: string, { row, column, value }: CellPatch): void {
  const cell = addressOf(row, column);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Fault('value-not-a-number', { sheet, cell });
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw new Fault('text-too-long', { sheet, cell, length: value.length, limit: LONGEST_TEXT });
}

/** One cell of an array formula cannot be changed alone; Excel says so too. */
function checkArrays(scan: SheetScan, sheet: string, { row, column }: CellPatch): void {
  const cell = addressOf(row, column);
  const cover = coveringFormula(scan.formulas, row, column);
  const alone = cover?.formula?.range?.replace(/\$/g, '') === cell;
  if (cover && !alone) throw new Fault('cell-in-array-formula', { sheet, cell });
}

/** @throws Fault `cell-in-array-formula`, `text-too-long`, `value-not-a-number` */
export function checkPatches(scan: SheetScan, sheet: string, patches: readonly CellPatch[]): void {
  for (const patch of patches) {
    checkValue(sheet, patch);
    checkArrays(scan, sheet, patch);
  }
}
