import type { ReadingBudget } from './budget';
import type { Rectangle } from './reference';
import type { RawCell } from './raw-cell';
import type { SharedStrings } from './cell-content';
import { cellContent } from './cell-content';
import type { SheetData } from './scan';

const blank: RawCell = { value: null };

/**
 * The cells of an area, row by row; what is not in the file is empty.
 * @throws Fault `file-damaged`, `file-too-large`
 */
export function readArea(
  scan: SheetData,
  area: Rectangle,
  strings: SharedStrings,
  budget: ReadingBudget,
): readonly (readonly RawCell[])[] {
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<RawCell>(width).fill(blank),
  );
  for (const row of scan.rows) {
    const target = rows[row.row - area.top];
    if (!target) continue;
    for (const cell of row.cells)
      if (cell.column >= area.left && cell.column <= area.right) {
        const content = cellContent(scan, cell, strings);
        budget.take(content);
        target[cell.column - area.left] = content;
      }
  }
  return rows;
}
