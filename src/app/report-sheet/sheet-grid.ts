/**
 * The columns of the sheet. The tables of a report have different columns, so the sheet has an edge
 * wherever one of them has, and every cell of a table takes as many columns as it needs.
 */
import { columnWidths } from '../../document/flow/column-widths';
import { isVertical, placesByRow } from '../../document/grid';
import type { Table } from '../../document/model';
import { textWidth } from '../../document/text-width';
import { entryAt } from '../../report/present';

/** Characters; what fits across A4 without being reduced. */
const WIDTH = 84;
/** A character is 8 pixels, a pixel three quarters of a point. */
const POINTS = 6;
/** Edges stand on whole units, so that those of two tables fall together where they nearly do. */
const UNITS = 60;

export const TABLE_TYPE = 10;
export const SHEET_WIDTH = WIDTH * POINTS;
const POINTS_PER_UNIT = SHEET_WIDTH / UNITS;
/** Between text and border, left and right together. */
export const PADDING = 4;

export interface SheetGrid {
  /** Characters. */
  readonly widths: readonly number[];
  readonly last: number;
  /** For each edge of the table's columns, the first included, the sheet's column that begins there. */
  columnsOf(table: Table): readonly number[];
}

export function sheetGrid(tables: readonly Table[]): SheetGrid {
  const edges = [...new Set([0, UNITS, ...tables.flatMap(edgesOf)])].sort((a, b) => a - b);
  return {
    widths: edges.slice(1).map((edge, i) => ((edge - entryAt(edges, i)) * WIDTH) / UNITS),
    last: edges.length - 2,
    columnsOf: (table) => edgesOf(table).map((edge) => edges.indexOf(edge)),
  };
}

/** In units, 0 and `UNITS` included. */
function edgesOf(table: Table): number[] {
  let edge = 0;
  return [edge, ...unitWidths(table).map((width) => (edge += width))];
}

/** As printed, but a label beside several rows, such as （三）不予公开, is not broken. */
function unitWidths(table: Table): number[] {
  const em = TABLE_TYPE / POINTS_PER_UNIT;
  const padding = PADDING / POINTS_PER_UNIT;
  const widths = columnWidths(table, { width: UNITS, em, padding });
  for (const { cell, column } of placesByRow(table).flat()) {
    const { role, rowSpan, columnSpan, text } = cell;
    if (role !== 'label' || rowSpan === 1 || columnSpan > 1 || isVertical(cell)) continue;
    const missing = Math.max(0, Math.ceil(textWidth(text) * em + padding) - entryAt(widths, column));
    widths[column] = entryAt(widths, column) + missing;
    widths[column + 1] = entryAt(widths, column + 1) - missing;
  }
  return widths;
}

/** How wide each of the table's columns is, in points. */
export const pointWidths = (table: Table): number[] =>
  unitWidths(table).map((width) => width * POINTS_PER_UNIT);
