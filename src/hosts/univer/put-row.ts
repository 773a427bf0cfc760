/** A row that was deleted from an area is put back: labels, looks and merges. */
import type { ICellData, IRange } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import { cellData } from './cell';
import { placeOn } from './cells';
import { heightOf } from './geometry';
import { StylesData } from './to-univer/styles-data';
import type { Spreadsheet } from './spreadsheet';
import type { RowLook } from '../../workbook/port';
import { Fault } from '../../report/result';

type Shown = NonNullable<ReturnType<Spreadsheet['api']['getActiveWorkbook']>>;
type ShownSheet = NonNullable<ReturnType<Shown['getSheetBySheetId']>>;

/** @throws Fault `area-missing`, `place-outside-area` */
export function putRow(book: Book, shown: Shown, look: RowLook): void {
  const { sheet, row, column: left } = placeOn(book, { area: look.area, row: look.before, column: 0 });
  const shownSheet = shown.getSheetBySheetId(sheet.getSheetId());
  if (!shownSheet) throw new Fault('area-missing', { area: look.area });
  shownSheet.insertRowsBefore(row, 1);
  for (const { beside, ...across } of look.merges) {
    const columns = { startColumn: left + across.left, endColumn: left + across.right };
    joinCells(shownSheet, { startRow: row, endRow: row, ...columns }, beside);
  }
  const styles = new StylesData();
  const value = Object.fromEntries(
    look.cells.map((cell) => [
      left + cell.column,
      { ...cellData(cell.value ?? null), s: lookOf(styles, cell) },
    ]),
  );
  book.asClerk(SetRangeValuesCommand.id, { subUnitId: sheet.getSheetId(), value: { [row]: value } });
  if (look.height > 0) shownSheet.setRowHeightsForced(row, 1, heightOf(look.height));
}

/** Whatever the row took over from its neighbour goes; what its cells take it has from there. */
const lookOf = (styles: StylesData, { style }: RowLook['cells'][number]): ICellData['s'] => ({
  n: null,
  bg: null,
  ...styles.byKey[styles.keyOf(style)],
});

/** As one cell, with that above or below where it is one of a group. */
function joinCells(shown: ShownSheet, own: IRange, beside: 'above' | 'below' | undefined): void {
  const near = beside === 'above' ? own.startRow - 1 : own.endRow + 1;
  const alone = { startRow: near, endRow: near };
  const there = beside && (shown.getSheet().getMergedCell(near, own.startColumn) ?? alone);
  const [startRow, endRow] = [
    Math.min(own.startRow, there?.startRow ?? own.startRow),
    Math.max(own.endRow, there?.endRow ?? own.endRow),
  ];
  // The words of a group stand in its first row.
  if (beside === 'below') shown.getRange(near, own.startColumn).clearContent();
  shown.getRange({ ...own, startRow, endRow }).merge({ defaultMerge: true, isForceMerge: true });
}
