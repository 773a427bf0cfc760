/// <reference types="office-js" />
/** Widths of columns and heights of rows, one request for all that are alike. */
import { columnName } from '../../ooxml/sheet/reference';
import type { PlannedSheet } from '../../workbook/plan';

/** A plan counts in digits of 宋体 11 (8 pixels and 5 of padding a column), Office.js in points. */
const POINTS_PER_PIXEL = 0.75;
export const widthInPoints = (characters: number): number =>
  (Math.round(characters * 8) + 5) * POINTS_PER_PIXEL;

export function laySizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: PlannedSheet): void {
  const columns = columnWidths.map((width, column): [string, number] => [
    columnName(column),
    widthInPoints(width),
  ]);
  for (const [width, names] of alike(columns)) each(sheet, names, (format) => (format.columnWidth = width));
  const rows = [...rowHeights].map(([row, height]): [string, number] => [String(row + 1), height]);
  for (const [height, names] of alike(rows)) each(sheet, names, (format) => (format.rowHeight = height));
}

function each(
  sheet: Excel.Worksheet,
  lines: readonly string[],
  set: (format: Excel.RangeFormat) => void,
): void {
  set(sheet.getRanges(lines.map((line) => `${line}:${line}`).join(',')).format);
}

function alike(sizes: readonly (readonly [string, number])[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const [line, size] of sizes) groups.set(size, [...(groups.get(size) ?? []), line]);
  return groups;
}
