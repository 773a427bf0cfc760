/** Rows of cells with spans, as HTML states them → a Table that covers every place of its grid once. */
import { importLimits } from './limits';
import type { Origin, Table, TableCell } from '../document/model';
import { Fault } from '../report/result';
import { entryAt } from '../report/present';

export interface CellIn {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Begins here rather than at the first free place. */
  readonly column?: number;
}

type Grid = (TableCell | undefined)[][];

/** Places that are counted over a whole file. */
export class CellBudget {
  private used = 0;

  take(places: number): void {
    this.ask(places);
    this.used += places;
  }

  /** Whether so many could be taken, before they are made. */
  ask(places: number): void {
    if (this.used + places > importLimits.cells)
      throw new Fault('file-too-large', { what: 'cells', limit: importLimits.cells });
  }
}

/** `undefined` for a table without a cell. */
export function tableOf(
  rows: readonly (readonly CellIn[])[],
  budget: CellBudget,
  origin?: Origin,
): Table | undefined {
  const grid: Grid = rows.map(() => []);
  rows.forEach((cells, row) => {
    for (const cell of cells) place(grid, row, cell, budget);
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return undefined;
  budget.take(width * rows.length);
  return {
    kind: 'table',
    widths: new Array<number>(width).fill(1),
    headerRows: 0,
    rows: grid.map((row, at) => cellsOf(grid, row, at, width)),
    ...(origin && { origin }),
  };
}

/** HTML standard, “forming a table”: at the first free place; a span ends where another cell stands. */
function place(grid: Grid, row: number, { text, column, ...spans }: CellIn, budget: CellBudget): void {
  const own = entryAt(grid, row);
  let start = column ?? 0;
  while (own[start]) start++;
  const rowSpan = Math.min(spans.rowSpan, grid.length - row);
  let columnSpan = 1;
  while (columnSpan < spans.columnSpan && !own[start + columnSpan]) columnSpan++;
  if (start + columnSpan > importLimits.columns)
    throw new Fault('file-too-large', { what: 'columns', limit: importLimits.columns });
  budget.take(rowSpan * columnSpan);
  const cell: TableCell = { text, role: roleOf(text), rowSpan, columnSpan };
  for (const line of grid.slice(row, row + rowSpan))
    for (let at = start; at < start + columnSpan; at++) line[at] ??= cell;
}

/** As far as the text alone tells. */
const roleOf = (text: string): TableCell['role'] => (/^[\s\d.,+-]*$/.test(text) ? 'number' : 'label');

const isBegun = (grid: Grid, row: number, column: number, cell: TableCell): boolean =>
  grid[row]?.[column - 1] !== cell && grid[row - 1]?.[column] !== cell;

const MISSING: TableCell = { text: '', role: 'number', rowSpan: 1, columnSpan: 1, missing: true };

function cellsOf(
  grid: Grid,
  row: readonly (TableCell | undefined)[],
  at: number,
  width: number,
): TableCell[] {
  const cells: TableCell[] = [];
  for (let column = 0; column < width; column++) {
    const cell = row[column];
    if (!cell) cells.push(MISSING);
    else if (isBegun(grid, at, column, cell)) cells.push(cell);
  }
  return cells;
}
