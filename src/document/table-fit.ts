/** The largest type in which a table stands on one page whole. */
import { columnWidths } from './column-widths';
import { isVertical, placesByRow, type Place } from './grid';
import type { Table } from './model';
import { textWidth } from './text-width';
import { BORDER, CELL_PADDING, LABEL_INDENT, LINE, page, ROW_PADDING, size, TEXT_WIDTH } from './typography';

export interface Fitted {
  /** Type size in half points. */
  readonly size: number;
  /** Line pitch, grid columns and least row height in twips. */
  readonly line: number;
  readonly widths: readonly number[];
  readonly rowHeight: number;
  /** False where even the smallest type needs more than a page. */
  readonly onOnePage: boolean;
}

/** 五号 down to 小五: what is still read without effort. */
const SIZES = [size.table, 20, 19, 18] as const;
/** More rows than this, and they are set closer. */
const MANY_ROWS = 20;
/** Half points to twips, times 4/3 of line pitch to type. */
const linePitch = (halfPoints: number): number => Math.round((halfPoints * 10 * 4) / 3);

/** A page less the heading above the table. */
const ROOM = page.height - page.top - page.bottom - 1.5 * LINE;

export function fitTable(table: Table): Fitted {
  const largest = setIn(table, SIZES[0]);
  if (largest.onOnePage) return largest;
  const smaller = SIZES.slice(1).map((halfPoints) => setIn(table, halfPoints));
  return smaller.find(({ onOnePage }) => onOnePage) ?? largest;
}

function setIn(table: Table, halfPoints: number): Fitted {
  const em = halfPoints * 10;
  const line = linePitch(halfPoints);
  const widths = columnWidths(table, { width: TEXT_WIDTH, em, padding: CELL_PADDING });
  const rowHeight = table.rows.length > MANY_ROWS ? line + ROW_PADDING + 10 : 454;
  const heights = placesByRow(table).map((places) =>
    Math.max(rowHeight, ...places.map((place) => lines(place, widths, em) * line + ROW_PADDING)),
  );
  const height = heights.reduce((a, b) => a + b + BORDER * 2.5, 0);
  return { size: halfPoints, line, widths, rowHeight, onOnePage: height <= ROOM };
}

/** How many lines a cell of one row takes; a merged one has the height of its rows. */
function lines({ cell, column }: Place, widths: readonly number[], em: number): number {
  if (cell.rowSpan > 1 || isVertical(cell)) return 1;
  const own = widths.slice(column, column + cell.columnSpan).reduce((a, b) => a + b, 0);
  return Math.ceil(textWidth(cell.text) / Math.max(1, Math.floor((own - CELL_PADDING - LABEL_INDENT) / em)));
}
