/** How wide the columns of a printed table are: in the official proportions, but no figure is cut. */
import { isVertical, placesByRow } from './grid';
import type { Table, TableCell } from './model';

export interface Fit {
  /** Of the whole table. */
  readonly width: number;
  /** Of one em of the table's text, and of what stands left and right of it in a cell; same unit. */
  readonly em: number;
  readonly padding: number;
}

/** Digits are half an em wide in Times New Roman and 宋体, wider in what stands in for them elsewhere. */
const DIGIT = 0.64;
/** A longer run of digits is no figure, and may be broken. */
const MOST_DIGITS = 9;
/** A column read from top to bottom, in ems. */
const VERTICAL = 1.5;

/** Whole numbers whose sum is `width`. */
export function columnWidths(table: Table, { width, em, padding }: Fit): number[] {
  const whole = sum(table.widths);
  const official = table.widths.map((w) => (w / whole) * width);
  const cells = cellsByColumn(table);
  const needs = cells.map((column) => figureWidth(column) * em + padding);
  return rounded(spread(narrowed(official, cells, VERTICAL * em + padding), needs), width);
}

/** The cells that have one column to themselves. */
function cellsByColumn(table: Table): TableCell[][] {
  const columns: TableCell[][] = table.widths.map(() => []);
  for (const { cell, column, continued } of placesByRow(table).flat()) {
    if (cell.columnSpan === 1 && !continued) columns[column]?.push(cell);
  }
  return columns;
}

/** The longest run of digits, in ems. */
function figureWidth(cells: readonly TableCell[]): number {
  const runs = cells.flatMap(({ text }) => text.match(/[\d.+-]+/g) ?? []);
  return DIGIT * Math.min(MOST_DIGITS, Math.max(0, ...runs.map((run) => run.length)));
}

/** A vertical column leaves the column on its right what it does not need: （三）不予|公开 then breaks well. */
function narrowed(widths: readonly number[], cells: readonly TableCell[][], vertical: number): number[] {
  const result = [...widths];
  cells.forEach((column, i) => {
    const left = result[i]! - vertical;
    if (left <= 0 || i + 1 === result.length || !column.some(isVertical)) return;
    result[i] = vertical;
    result[i + 1]! += left;
  });
  return result;
}

/** Columns that need more take it from what the others can spare, in proportion. */
function spread(widths: readonly number[], needs: readonly number[]): number[] {
  const missing = sum(widths.map((w, i) => Math.max(0, needs[i]! - w)));
  const spare = sum(widths.map((w, i) => Math.max(0, w - needs[i]!)));
  const share = spare === 0 ? 0 : Math.min(1, missing / spare);
  return widths.map((w, i) => (w < needs[i]! ? needs[i]! : w - (w - needs[i]!) * share));
}

/** Rounds so that the edges, not the widths, are off by at most a half. */
function rounded(widths: readonly number[], total: number): number[] {
  const scale = total / sum(widths);
  let edge = 0;
  let used = 0;
  return widths.map((w) => {
    edge += w * scale;
    const own = Math.round(edge) - used;
    used += own;
    return own;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
