/** How wide the columns of a printed table are: in the official proportions, but no figure is cut. */
import { isVertical, placesByRow } from '../grid';
import type { Table, TableCell } from '../model';

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

interface Column {
  readonly width: number;
  /** What its longest figure takes. */
  readonly need: number;
  /** Those that have this column to themselves. */
  readonly cells: readonly TableCell[];
}

/** Whole numbers whose sum is `width`. */
export function columnWidths(table: Table, { width, em, padding }: Fit): number[] {
  const whole = sum(table.widths);
  const cells = cellsByColumn(table);
  const columns = table.widths.map((official, i): Column => {
    const own = cells.get(i) ?? [];
    return { width: (official / whole) * width, need: figureWidth(own) * em + padding, cells: own };
  });
  return rounded(spread(narrowed(columns, VERTICAL * em + padding)), width);
}

function cellsByColumn(table: Table): Map<number, TableCell[]> {
  const columns = new Map<number, TableCell[]>();
  for (const { cell, column, continued } of placesByRow(table).flat()) {
    if (cell.columnSpan > 1 || continued) continue;
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  return columns;
}

/** The longest run of digits, in ems. */
function figureWidth(cells: readonly TableCell[]): number {
  const runs = cells.flatMap(({ text }) => text.match(/[\d.+-]+/g) ?? []);
  return DIGIT * Math.min(MOST_DIGITS, Math.max(0, ...runs.map((run) => run.length)));
}

/** A vertical column leaves the column on its right what it does not need: （三）不予|公开 then breaks well. */
function narrowed(columns: readonly Column[], vertical: number): Column[] {
  let left = 0;
  return columns.map((column, i) => {
    const width = column.width + left;
    const narrow = i + 1 < columns.length && width > vertical && column.cells.some(isVertical);
    left = narrow ? width - vertical : 0;
    return { ...column, width: width - left };
  });
}

/** Columns that need more take it from what the others can spare, in proportion. */
function spread(columns: readonly Column[]): number[] {
  const missing = sum(columns.map(({ width, need }) => Math.max(0, need - width)));
  const spare = sum(columns.map(({ width, need }) => Math.max(0, width - need)));
  const share = spare === 0 ? 0 : Math.min(1, missing / spare);
  return columns.map(({ width, need }) => (width < need ? need : width - (width - need) * share));
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
