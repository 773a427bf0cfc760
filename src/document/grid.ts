/** Where the cells of a table stand in its grid. */
import type { Table, TableCell } from './model';

export interface Place {
  readonly cell: TableCell;
  /** The grid column the cell begins in. */
  readonly column: number;
  /** True where the cell began in a row above. */
  readonly continued: boolean;
}

/** For each row the cells that cover it, from left to right. */
export function placesByRow({ rows }: Table): Place[][] {
  const places: (Place | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const column = firstFree(places[row]!);
      cover(places.slice(row, row + cell.rowSpan), cell, column);
    }
  });
  return places.map((row) => row.filter((place, column) => place?.column === column) as Place[]);
}

function firstFree(row: readonly (Place | undefined)[]): number {
  const free = row.findIndex((place) => place === undefined);
  return free === -1 ? row.length : free;
}

function cover(rows: (Place | undefined)[][], cell: TableCell, column: number): void {
  rows.forEach((row, below) => {
    for (let c = column; c < column + cell.columnSpan; c++) {
      while (row.length < c) row.push(undefined);
      row[c] = { cell, column, continued: below > 0 };
    }
  });
}

/** 三、本年度办理结果: many more rows high than it has characters, it is read from top to bottom. */
export const isVertical = ({ role, text, rowSpan, columnSpan }: TableCell): boolean =>
  role === 'label' && columnSpan === 1 && rowSpan > 2 * text.length;
