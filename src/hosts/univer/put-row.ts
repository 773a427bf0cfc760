/** A row that was deleted from an area is put back: labels, looks and merges. */
import type { ICellData, IRange } from '@univerjs/core';
import { SetDefinedNameCommand, SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { Book, LocatedArea } from './book';
import { cellData } from './cell';
import { heightOf } from './geometry';
import { asOneStep } from './one-step';
import { StylesData } from './to-univer/styles-data';
import type { Spreadsheet } from './spreadsheet';
import { areaReference } from '../../ooxml/sheet/reference';
import type { RowLook } from '../../workbook/port';
import { Fault } from '../../report/result';

type Shown = NonNullable<ReturnType<Spreadsheet['api']['getActiveWorkbook']>>;
type ShownSheet = NonNullable<ReturnType<Shown['getSheetBySheetId']>>;

/** One step to undo. @throws Fault `area-missing` */
export function putRow(book: Book, shown: Shown, look: RowLook): void {
  const located = book.locate(look.area);
  if (!located) throw new Fault('area-missing', { area: look.area });
  const { sheet, area } = located;
  const { left } = area;
  const row = area.top + look.before;
  const shownSheet = shown.getSheetBySheetId(sheet.getSheetId());
  if (!shownSheet) throw new Fault('area-missing', { area: look.area });
  const joins = look.merges.flatMap(({ above, below, ...across }) => {
    const beside = above > 0 ? 'above' : below > 0 ? 'below' : undefined;
    const columns = { startColumn: left + across.left, endColumn: left + across.right };
    return joining(shownSheet, { startRow: row, endRow: row, ...columns }, beside);
  });
  asOneStep(book, [
    () => shownSheet.insertRowsBefore(row, 1),
    ...(row > area.bottom ? [() => takeIn(book, located, row)] : []),
    ...joins,
    () => {
      const value = { [row]: cellsOf(look, left) };
      book.asClerk(SetRangeValuesCommand.id, { subUnitId: sheet.getSheetId(), value });
    },
    () => look.height > 0 && shownSheet.setRowHeightsForced(row, 1, heightOf(look.height)),
  ]);
}

/** A row after the last of an area is in it once its name says so. */
function takeIn(book: Book, { name, sheet, area }: LocatedArea, row: number): void {
  const known = book.names().find((each) => each.name === name);
  const formulaOrRefString = areaReference(sheet.getName(), { ...area, bottom: row });
  book.asClerk(SetDefinedNameCommand.id, { ...known, formulaOrRefString });
}

function cellsOf({ cells }: RowLook, left: number): Record<number, ICellData> {
  const styles = new StylesData();
  return Object.fromEntries(
    cells.map((cell) => [left + cell.column, { ...cellData(cell.value ?? null), s: lookOf(styles, cell) }]),
  );
}

/** Whatever the row took over from its neighbour goes; what its cells take it has from there. */
const lookOf = (styles: StylesData, { style }: RowLook['cells'][number]): ICellData['s'] => ({
  n: null,
  bg: null,
  tr: null,
  ...styles.byKey[styles.keyOf(style)],
});

/** As one cell, with that above or below where it is one of a group. */
function joining(shown: ShownSheet, own: IRange, beside: 'above' | 'below' | undefined): (() => void)[] {
  const near = beside === 'above' ? own.startRow - 1 : own.endRow + 1;
  const join = () => {
    const alone = { startRow: near, endRow: near };
    const there = beside && (shown.getSheet().getMergedCell(near, own.startColumn) ?? alone);
    const startRow = Math.min(own.startRow, there?.startRow ?? own.startRow);
    const endRow = Math.max(own.endRow, there?.endRow ?? own.endRow);
    shown.getRange({ ...own, startRow, endRow }).merge({ defaultMerge: true, isForceMerge: true });
  };
  // The words of a group stand in its first row.
  const clear = () => void shown.getRange(near, own.startColumn).clearContent();
  return beside === 'below' ? [clear, join] : [join];
}
