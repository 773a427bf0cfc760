/** Rows inserted into a sheet or deleted from it: cells, merges, rules, names and formulas follow. */
import type { Cell, Sheet } from './book';
import { parseAddress, rowShift, shiftArea } from './rectangles';
import { addressOf } from '../../src/ooxml/sheet/reference';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

/** @param count below 0 to delete. */
export function shiftRows(sheet: Sheet, at: number, count: number): void {
  const shift = (area: Rectangle) => shiftArea(area, at, count) ?? [];
  const formula = (text: string) => shiftFormula(text, at, count);
  sheet.cells = shiftCells(sheet, at, count, formula);
  sheet.merges = sheet.merges.flatMap(shift);
  for (const highlight of sheet.highlights) {
    highlight.areas = highlight.areas.flatMap(shift);
    const { row, column } = highlight.base;
    highlight.base = { row: rowShift(at, count)(row) ?? at, column };
    highlight.formula = formula(highlight.formula);
  }
  for (const name of sheet.book.names.values()) {
    if (name.target?.sheet !== sheet) continue;
    const area = shiftArea(name.target.area, at, count);
    name.target = area && { sheet, area };
  }
}

function shiftCells(
  sheet: Sheet,
  at: number,
  count: number,
  formula: (text: string) => string,
): Map<string, Cell> {
  const row = rowShift(at, count);
  const cells = new Map<string, Cell>();
  for (const [key, cell] of sheet.cells) {
    const [from, column] = key.split(' ').map(Number) as [number, number];
    const to = row(from);
    const { content } = cell;
    const moved =
      content.formula === undefined
        ? cell
        : { ...cell, content: { ...content, formula: formula(content.formula) } };
    if (to !== undefined) cells.set(`${to} ${column}`, moved);
    // New rows look like the one above.
    for (let n = 0; from === at - 1 && n < count; n++)
      cells.set(`${at + n} ${column}`, { ...cell, content: { value: '' } });
  }
  return cells;
}

const REFERENCE = /"(?:[^"]|"")*"|(?<![\w.])(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])/g;

function shiftFormula(text: string, at: number, count: number): string {
  return text.replace(REFERENCE, (found: string, from: string | undefined, to: string | undefined) => {
    if (from === undefined) return found;
    const area = shiftArea(parseAddress(found), at, count);
    if (!area) return '#REF!';
    const first = moved(from, area.top, area.left);
    return to === undefined ? first : `${first}:${moved(to, area.bottom, area.right)}`;
  });
}

const moved = (reference: string, row: number, column: number): string =>
  addressOf(row, column, { row: /\$\d/.test(reference), column: reference.startsWith('$') });
