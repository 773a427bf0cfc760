/** A table of the report on the sheet, merged as printed; rows as high as their text needs. */
import type { Line, LineCell } from './line';
import { PADDING, pointWidths, TABLE_TYPE, type SheetGrid } from './sheet-grid';
import { isVertical, placesByRow, type Place } from '../../document/grid';
import type { DrawnBar, Table, TableCell } from '../../document/model';
import { textWidth } from '../../document/text-width';
import type { StyleName } from '../../workbook/sheet';
import { entryAt } from '../../report/present';

const LEAST = 19;
/** Ems of a digit in whatever stands in for 宋体. */
const DIGIT = 0.64;
const LINE = 14;
/** Above and below the text together. */
const ROOM = 5;

export function tableLines(table: Table, grid: SheetGrid): Line[] {
  const columns = grid.columnsOf(table);
  const widths = pointWidths(table);
  const rows = placesByRow(table).map((places) => places.filter(({ continued }) => !continued));
  const heights = rowHeights(rows, widths);
  return rows.map((places, row) => ({
    height: entryAt(heights, row),
    cells: places.map((place) => ({
      left: entryAt(columns, place.column),
      right: entryAt(columns, place.column + place.cell.columnSpan) - 1,
      rows: place.cell.rowSpan,
      ...contentOf(place.cell, widthOf(place, widths)),
    })),
  }));
}

/** Between the borders. */
const widthOf = ({ cell, column }: Place, widths: readonly number[]): number =>
  widths.slice(column, column + cell.columnSpan).reduce((a, b) => a + b, 0) - PADDING;

function contentOf(cell: TableCell, width: number): Pick<LineCell, 'style' | 'value'> {
  const { role, text, bars } = cell;
  if (bars) return { style: 'label', value: barText(bars, width) };
  if (role !== 'number')
    return { style: isVertical(cell) ? 'verticalLabel' : role, ...(text !== '' && { value: text }) };
  return text === '' ? { style: 'count' } : figure(text, width);
}

/** Bars of characters, one a line: a cell has no other. □ is what was before, as in print. */
function barText(bars: readonly DrawnBar[], width: number): string {
  const most = Math.floor(width / TABLE_TYPE) - 1;
  return bars
    .map(({ share, filled }) =>
      (filled ? '■' : '□').repeat(share > 0 ? Math.max(1, Math.round(most * share)) : 0),
    )
    .join('\n');
}

/** A number only where it is shown as it is printed: 3940.50 would be 3940.5, and one too wide ####. */
function figure(text: string, width: number): { style: StyleName; value: string | number } {
  const value = Number(text);
  const fits = text.length * DIGIT * TABLE_TYPE <= width;
  return fits && String(value) === text && Number.isFinite(value)
    ? { style: 'count', value }
    : { style: 'figureText', value: text };
}

/** A merged cell takes what its rows have; where that is too little, the last of them gives the rest. */
function rowHeights(rows: readonly (readonly Place[])[], widths: readonly number[]): number[] {
  const heights = rows.map(() => LEAST);
  const tallest = [...rows.entries()]
    .flatMap(([row, places]) => places.map((place) => ({ row, place })))
    .sort((a, b) => a.place.cell.rowSpan - b.place.cell.rowSpan);
  for (const { row, place } of tallest) {
    const { rowSpan } = place.cell;
    const given = heights.slice(row, row + rowSpan).reduce((a, b) => a + b, 0);
    const last = row + rowSpan - 1;
    heights[last] = entryAt(heights, last) + Math.max(0, needOf(place, widths) - given);
  }
  return heights;
}

function needOf(place: Place, widths: readonly number[]): number {
  const { cell } = place;
  if (cell.bars) return Math.max(1, cell.bars.length) * LINE + ROOM;
  if (isVertical(cell)) return cell.text.length * LINE + ROOM;
  const inLine = Math.max(1, Math.floor(widthOf(place, widths) / TABLE_TYPE));
  const lines = cell.text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / inLine)));
  return lines.reduce((a, b) => a + b, 0) * LINE + ROOM;
}
