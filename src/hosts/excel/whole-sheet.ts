/// <reference types="office-js" />
/** Whole sheets, as far as there is something on them. */
import { sheetOf } from './addresses';
import type { Gateway } from './gateway';
import { rawCell } from './raw-cell';
import type { SheetContent } from '../../workbook/port';

export const usedRange = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load('address,values,formulas,rowIndex,columnIndex');

/** A sheet with nothing on it has no used range; it has no text either. */
export const wholeSheet = (range: Excel.Range): SheetContent =>
  range.isNullObject ? { sheet: '', cells: [] } : { sheet: sheetOf(range.address), cells: cellsOf(range) };

const cellsOf = ({ values, formulas, rowIndex, columnIndex }: Excel.Range): SheetContent['cells'] =>
  values.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const cell = rawCell(value, formulas[i]?.[j]);
      const empty = cell.value === null && cell.formula === undefined;
      return empty ? [] : [{ row: rowIndex + i, column: columnIndex + j, cell }];
    }),
  );

/** One round trip, none for no sheets. */
export async function readSheets(
  gateway: Gateway,
  sheets: readonly string[],
): Promise<readonly SheetContent[]> {
  if (sheets.length === 0) return [];
  const used = await gateway.trip(({ workbook }) =>
    sheets.map((sheet) => usedRange(workbook.worksheets.getItem(sheet))),
  );
  return used.map(wholeSheet);
}
