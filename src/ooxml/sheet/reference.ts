/** A1 references. Rows and columns count from 0. */
import { entryAt } from '../../report/present';

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
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 0xdf) - A;
  return column - 1;
}

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
export function areaReference(sheet: string, { top, left, bottom, right }: Rectangle): string {
  const last = top === bottom && left === right ? '' : `:${addressOf(bottom, right, fixed)}`;
  return `${quoted(sheet)}!${addressOf(top, left, fixed)}${last}`;
}

/** The top left of the first area, to which formulas of conditional formats are relative. */
export function cornerOf([first]: readonly Rectangle[]): string {
  if (!first) throw new RangeError('no area');
  return addressOf(first.top, first.left);
}

/** Ranges with spaces between. */
export const sqrefOf = (areas: readonly Rectangle[]): string => areas.map(rangeAddress).join(' ');

/** `'表 1'!$3:$5` */
export const rowsReference = (sheet: string, first: number, last: number): string =>
  `${quoted(sheet)}!$${first + 1}:$${last + 1}`;

const reference = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** `B3`, `$B$3:$D$5`; `undefined` for anything else, whole columns and rows included. */
export function parseRange(text: string): Rectangle | undefined {
  const match = reference.exec(text);
  if (!match) return undefined;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const [left, right] = inOrder(columnOf(fromColumn), columnOf(toColumn));
  const [top, bottom] = inOrder(Number(fromRow) - 1, Number(toRow) - 1);
  return right < COLUMNS && bottom < ROWS ? { top, left, bottom, right } : undefined;
}

const inOrder = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

export const covers = ({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

function parseSqrefRange(text: string): Rectangle | undefined {
  const columns = wholeColumns.exec(text);
  if (columns) return parseRange(`${entryAt(columns, 1)}1:${entryAt(columns, 2)}${ROWS}`);
  const rows = wholeRows.exec(text);
  return parseRange(rows ? `A${entryAt(rows, 1)}:XFD${entryAt(rows, 2)}` : text);
}

/** A `sqref`: ranges with spaces between. `undefined` where one of them cannot be told. */
export function parseSqref(text: string): readonly Rectangle[] | undefined {
  const ranges = text.split(/\s+/).filter(Boolean).map(parseSqrefRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}
