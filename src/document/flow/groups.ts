/** Between which rows a table may be broken: where one group ends and the next begins. */
import { isVertical, placesByRow } from '../grid';
import type { Table, TableCell } from '../model';

/**
 * For each row, whether a page may end with it. A table with bands breaks above a band; any other
 * between rows that no merged cell joins, and never under its header. One read from top to bottom
 * (三、本年度办理结果) joins nothing where enough of its rows are above to hold its words.
 */
export function mayBreakAfter(table: Table): boolean[] {
  const { rows, headerRows } = table;
  const banded = rows.some((cells) => cells.some(({ role }) => role === 'band'));
  const places = placesByRow(table);
  return rows.map((_, row) => {
    const next = places[row + 1];
    if (next === undefined) return true;
    if (banded) return next.some(({ cell }) => cell.role === 'band');
    if (row < headerRows) return false;
    return next.every(
      ({ cell, continued }) => !continued || (isVertical(cell) && above(cell, row) >= cell.text.length),
    );
  });

  /** How many rows of a cell are not below a row. */
  function above(cell: TableCell, row: number): number {
    return places.slice(0, row + 1).filter((own) => own.some((place) => place.cell === cell)).length;
  }
}
