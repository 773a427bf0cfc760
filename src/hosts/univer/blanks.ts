/**
 * Cells that are to be filled in, where they stand now. A file shows them by a conditional format;
 * here they are drawn with the marks, for Univer would calculate two hundred formulas at every edit.
 */
import type { Book } from './book';
import { highlightsOn } from './highlights';
import { SheetCells } from './sheet-cells';

export function cellsToFill(book: Book): SheetCells<'empty'> {
  const cells = new SheetCells<'empty'>();
  for (const sheet of book.workbook.getSheetOrders())
    for (const { look, areas } of highlightsOn(book, sheet)) {
      if (look !== 'empty') continue;
      for (const { top, left, bottom, right } of areas)
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) cells.set(sheet, row, column, 'empty');
    }
  return cells;
}
