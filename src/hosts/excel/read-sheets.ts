/// <reference types="office-js" />
/** Whole sheets, as far as there is something on them. */
import type { Gateway } from './gateway';
import { rawCell } from './snapshot';
import type { SheetContent } from '../../workbook/port';

/** One round trip, none for no sheets. A sheet with nothing on it has no used range. */
export async function readSheets(
  gateway: Gateway,
  sheets: readonly string[],
): Promise<readonly SheetContent[]> {
  if (sheets.length === 0) return [];
  const used = await gateway.trip(({ workbook }) =>
    sheets.map((sheet) => ({
      sheet,
      range: workbook.worksheets
        .getItem(sheet)
        .getUsedRangeOrNullObject(true)
        .load('values,formulas,rowIndex,columnIndex'),
    })),
  );
  return used.map(({ sheet, range }) => ({ sheet, cells: range.isNullObject ? [] : cellsOf(range) }));
}

const cellsOf = ({ values, formulas, rowIndex, columnIndex }: Excel.Range): SheetContent['cells'] =>
  values.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const cell = rawCell(value, formulas[i]?.[j]);
      const empty = cell.value === null && cell.formula === undefined;
      return empty ? [] : [{ row: rowIndex + i, column: columnIndex + j, cell }];
    }),
  );
