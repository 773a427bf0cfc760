import { COLUMNS, ROWS, columnName, columnOf } from './reference';

/**
 * Pieces of a formula. Texts, quoted sheet names, bracketed names and anything that is followed by
 * `(` or `!` or is part of a longer name are left alone; what remains are references.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.([!\u0080-\uFFFF])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.([!\u0080-\uFFFF])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!])|[\w.\\\u0080-\uFFFF]+/g;

function shiftColumn(fixed: string, letters: string, by: number): string | undefined {
  const column = columnOf(letters) + (fixed ? 0 : by);
  return column >= 0 && column < COLUMNS ? fixed + columnName(column) : undefined;
}

function shiftRow(fixed: string, digits: string, by: number): string | undefined {
  const row = Number(digits) + (fixed ? 0 : by);
  return row >= 1 && row <= ROWS ? fixed + String(row) : undefined;
}

const join = (between: string, from: string | undefined, to: string | undefined): string =>
  from === undefined || to === undefined ? '#REF!' : from + between + to;

/** A formula as it reads when copied by so many rows and columns; what leaves the sheet is `#REF!`. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(pieces, (whole: string, ...groups: (string | undefined)[]) => {
    const [d1 = '', c1, d2 = '', r2 = '', d3 = '', c3, d4 = '', c4 = '', d5 = '', r5, d6 = '', r6 = ''] =
      groups;
    if (c1 !== undefined) return join('', shiftColumn(d1, c1, columns), shiftRow(d2, r2, rows));
    if (c3 !== undefined) return join(':', shiftColumn(d3, c3, columns), shiftColumn(d4, c4, columns));
    if (r5 !== undefined) return join(':', shiftRow(d5, r5, rows), shiftRow(d6, r6, rows));
    return whole;
  });
