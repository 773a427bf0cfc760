/**
 * Scrolling beside frozen rows and columns. Univer 0.25.1 asks for so many rows and columns beyond the frozen
 * ones and then scrolls by the size of as many from A1 on (`ScrollCommand`, `calcViewportScrollFromRowColOffset`):
 * where the frozen ones are wider, past the cell that a clerk has moved to.
 */
import { ICommandService } from '@univerjs/core';
import { ScrollCommand, ScrollToCellCommand, type IScrollCommandParams } from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import type { Spreadsheet } from './spreadsheet';

/** Where a direction begins on the screen: so many rows or columns from A1 on, and so many pixels. */
interface Start {
  readonly count: number;
  readonly offset: number;
}

export function scrollBesideFrozen({ api }: Spreadsheet, book: Book): void {
  book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (id === ScrollCommand.id && sheet && params)
      Object.assign(params, meant(sheet, params as IScrollCommandParams));
  });
}

type ShownSheet = ReturnType<
  NonNullable<ReturnType<Spreadsheet['api']['getActiveWorkbook']>>['getActiveSheet']
>;

/** Scrolls no further than it must: not at all where the cell is seen. */
export function bringInSight(book: Book, row: number, column: number): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  book.injector.get(ICommandService).syncExecuteCommand(ScrollToCellCommand.id, { range });
}

/** What was asked for, as Univer will take it; a direction in which nothing is to move stays as it is. */
function meant(sheet: ShownSheet, asked: IScrollCommandParams): Partial<IScrollCommandParams> {
  const skeleton = sheet.getSkeleton();
  if (!skeleton) return {};
  const now = sheet.getScrollState();
  const { xSplit, ySplit, startColumn, startRow } = sheet.getFreeze();
  const { sheetViewStartColumn: across, sheetViewStartRow: down, offsetX, offsetY } = asked;
  const staysAcross = across === now.sheetViewStartColumn && offsetX === now.offsetX;
  const staysDown = down === now.sheetViewStartRow && offsetY === now.offsetY;
  const column = xSplit > 0 && across !== undefined && !staysAcross;
  const row = ySplit > 0 && down !== undefined && !staysDown;
  return {
    ...(column && acrossTo(startOf(skeleton.columnWidthAccumulation, startColumn, across + xSplit))),
    ...(row && downTo(startOf(skeleton.rowHeightAccumulation, startRow, down + ySplit))),
  };
}

const acrossTo = ({ count, offset }: Start) => ({ sheetViewStartColumn: count, offsetX: offset });
const downTo = ({ count, offset }: Start) => ({ sheetViewStartRow: count, offsetY: offset });

/**
 * @param ends where each row or column ends, in pixels from A1 on
 * @param free the first that is not frozen
 * @param first the one to stand beside the frozen ones
 */
export function startOf(ends: readonly number[], free: number, first: number): Start {
  const before = (index: number) => ends[index - 1] ?? 0;
  const pixels = Math.max(0, before(first) - before(free));
  const count = ends.findIndex((end) => end > pixels);
  return { count, offset: pixels - before(count) };
}
