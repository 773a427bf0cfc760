/** Under a table that may be drawn: one line, as high as the chart. */
import type { Line } from './line';
import type { SheetGrid } from './sheet-grid';
import type { Table } from '../../document/model';
import { entryAt } from '../../report/present';

/** Points of a label with its bars, and of title and legend together. */
const LABEL = 28;
const FRAME = 76;
/** Excel's rows are no higher. */
const HIGHEST = 409;

export function chartRoom(table: Table, grid: SheetGrid): Line[] {
  const { chart, rows, headerRows, caption = '' } = table;
  if (!chart) return [];
  const columns = grid.columnsOf(table);
  const head = entryAt(rows, headerRows - 1);
  const lines = rows.length - headerRows;
  const series = chart.columns.map((column) => ({
    name: entryAt(head, column).text,
    column: entryAt(columns, column),
  }));
  const height = Math.min(HIGHEST, FRAME + lines * LABEL);
  return [{ height, cells: [], chart: { title: caption, lines, labels: entryAt(columns, 0), series } }];
}
