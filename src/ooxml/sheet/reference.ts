/** A1 references. Rows and columns count from 0. */

/** A rectangle on one sheet; both ends belong to it. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const A = 64;

/** `A` → 0, `XFD` → 16383. */
export const columnOf = (letters: string): number => {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 0xdf) - A;
  return column - 1;
};

/** 0 → A, 25 → Z, 26 → AA */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(A + 1 + (column % 26));

/** `A1`; `fixed` puts a `$` before the column, the row, or both. */
export const addressOf = (
  row: number,
  column: number,
  fixed: { readonly row?: boolean; readonly column?: boolean } = {},
): string => `${fixed.column ? '$' : ''}${columnName(column)}${fixed.row ? '$' : ''}${row + 1}`;

/** `A1` or `A1:B2` */
export const rangeAddress = ({ top, left, bottom, right }: Rectangle): string =>
  top === bottom && left === right
    ? addressOf(top, left)
    : `${addressOf(top, left)}:${addressOf(bottom, right)}`;

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

const fixed = { row: true, column: true };

/** `'表 1'!$A$1:$C$3`, as a name has it. */
export const areaReference = (sheet: string, { top, left, bottom, right }: Rectangle): string => {
  const last = top === bottom && left === right ? '' : `:${addressOf(bottom, right, fixed)}`;
  return `${quoted(sheet)}!${addressOf(top, left, fixed)}${last}`;
};

/** Ranges with spaces between. */
export const sqrefOf = (areas: readonly Rectangle[]): string => areas.map(rangeAddress).join(' ');

/** `'表 1'!$3:$5` */
export const rowsReference = (sheet: string, first: number, last: number): string =>
  `${quoted(sheet)}!$${first + 1}:$${last + 1}`;

const reference = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** `B3`, `$B$3:$D$5`; `undefined` for anything else, whole columns and rows included. */
export const parseRange = (text: string): Rectangle | undefined => {
  const match = reference.exec(text);
  if (!match) return undefined;
  const [, fromColumn, fromRow, toColumn = fromColumn!, toRow = fromRow!] = match;
  const columns = [columnOf(fromColumn!), columnOf(toColumn)].sort((a, b) => a - b);
  const rows = [Number(fromRow) - 1, Number(toRow) - 1].sort((a, b) => a - b);
  if (columns[1]! >= COLUMNS || rows[1]! >= ROWS) return undefined;
  return { top: rows[0]!, left: columns[0]!, bottom: rows[1]!, right: columns[1]! };
};

export const covers = ({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

const parseSqrefRange = (text: string): Rectangle | undefined => {
  const columns = wholeColumns.exec(text);
  if (columns) return parseRange(`${columns[1]!}1:${columns[2]!}${ROWS}`);
  const rows = wholeRows.exec(text);
  return rows ? parseRange(`A${rows[1]!}:XFD${rows[2]!}`) : parseRange(text);
};

/** A `sqref`: ranges with spaces between. `undefined` where one of them cannot be told. */
export const parseSqref = (text: string): readonly Rectangle[] | undefined => {
  const ranges = text.split(/\s+/).filter(Boolean).map(parseSqrefRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
};
