/** Where the cells of a table stand in its grid. */
import type { Table, TableCell } from './model';

export interface Place {
  readonly cell: TableCell;
  /** The grid column the cell begins in. */
  readonly column: number;
  /** True where the cell began in a row above. */
  readonly continued: boolean;
}

/** What covers the columns of one row. */
type Row = Map<number, Place>;

/** For each row the cells that cover it, from left to right. */
export function placesByRow({ rows }: Table): Place[][] {
  const covered: Row[] = rows.map(() => new Map());
  rows.forEach((cells, row) => {
    const [own = new Map<number, Place>(), ...below] = covered.slice(row);
    for (const cell of cells) {
      const column = firstFree(own);
      cover(own, { cell, column, continued: false });
      for (const next of below.slice(0, cell.rowSpan - 1)) cover(next, { cell, column, continued: true });
    }
  });
  return covered.map((row) => [...new Set(row.values())].sort((a, b) => a.column - b.column));
}

function firstFree(row: Row): number {
  let column = 0;
  while (row.has(column)) column++;
  return column;
}

function cover(row: Row, place: Place): void {
  for (let i = 0; i < place.cell.columnSpan; i++) row.set(place.column + i, place);
}

/** 三、本年度办理结果: many more rows high than it has characters, it is read from top to bottom. */
export const isVertical = ({ role, text, rowSpan, columnSpan }: TableCell): boolean =>
  role === 'label' && columnSpan === 1 && rowSpan > Math.max(1, 2 * text.length);
