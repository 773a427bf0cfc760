/** Reading and writing the cells of named areas. */
import type { ICellData, Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Book, LocatedArea } from './book';
import { cellData, rawCell } from './cell';
import { areaNames } from '../../workbook/layout';
import type { AreaContent, Place, SheetContent, WrittenValue } from '../../workbook/port';
import { Fault } from '../../report/result';

export function readArea({ name, sheet, area }: LocatedArea): AreaContent {
  const { top, left, bottom, right } = area;
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const rows = numbers(top, bottom).map((row) =>
    numbers(left, right).map((column) => rawCell(sheet.getCellRaw(row, column))),
  );
  return { name, sheet: sheet.getName(), top, left, rows };
}

export function readSheet(sheet: Worksheet): SheetContent {
  const cells: SheetContent['cells'][number][] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const cell = rawCell(data);
    if (cell.value !== null || cell.formula !== undefined) cells.push({ row, column, cell });
  });
  return { sheet: sheet.getName(), cells };
}

/** @throws Fault `area-missing`, `place-outside-area` */
export function placeOn(book: Book, { area: name, row, column }: Place) {
  const located = book.locate(name);
  if (!located) throw new Fault('area-missing', { area: name });
  const { sheet, area } = located;
  const at = { row: area.top + row, column: area.left + column };
  if (row < 0 || column < 0 || at.row > area.bottom || at.column > area.right)
    throw new Fault('place-outside-area', { area: name, row, column });
  return { sheet, ...at };
}

type Values = Record<number, Record<number, ICellData>>;

/**
 * All or nothing: what is refused is refused before anything is changed. Ctrl+Z takes it back – but
 * for our own record, which nobody sees.
 */
export function writeValues(book: Book, values: readonly WrittenValue[]): void {
  const isRecord = ({ place }: WrittenValue) => place.area === areaNames.kept;
  const seen = bySheet(
    book,
    values.filter((each) => !isRecord(each)),
  );
  const unseen = bySheet(book, values.filter(isRecord));
  for (const [subUnitId, value] of seen) book.asClerk(SetRangeValuesCommand.id, { subUnitId, value });
  for (const [subUnitId, cellValue] of unseen)
    book.ourselves(SetRangeValuesMutation.id, { subUnitId, cellValue });
}

function bySheet(book: Book, values: readonly WrittenValue[]): ReadonlyMap<string, Values> {
  const sheets = new Map<string, Values>();
  for (const { place, value, formula } of values) {
    const { sheet, row, column } = placeOn(book, place);
    const cells = sheets.get(sheet.getSheetId()) ?? {};
    (cells[row] ??= {})[column] = cellData(value, formula);
    sheets.set(sheet.getSheetId(), cells);
  }
  return sheets;
}
