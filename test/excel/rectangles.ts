/** Addresses and rectangles, and what becomes of them when rows come and go. */
import { rangeAddress } from '../../src/ooxml/sheet/reference';
import type { Rectangle } from '../../src/ooxml/sheet/reference';
import { ExcelError } from './wire-object';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** A longer address string is refused. */
const LONGEST = 8192;

const column = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `A1:B2`, `3:5`, `A:C`, any part with `$`. */
export function parseAddress(address: string): Rectangle {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address.replace(/\$/g, ''));
  if (!match || match[0] === '') throw new ExcelError('InvalidArgument');
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: top ? Number(top) - 1 : 0,
    left: left ? column(left) : 0,
    bottom: bottom ? Number(bottom) - 1 : LAST_ROW,
    right: right ? column(right) : LAST_COLUMN,
  };
}

export function parseAreas(addresses: string): Rectangle[] {
  if (addresses.length > LONGEST) throw new ExcelError('InvalidArgument');
  return addresses.split(',').map(parseAddress);
}

export const fullAddress = (sheet: string, area: Rectangle): string =>
  `${/^[A-Za-z]+\d*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${rangeAddress(area)}`;

export const covers = ({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export function* placesIn({ top, left, bottom, right }: Rectangle): Generator<[number, number]> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield [row, column];
}

/** Where a row goes when `count` rows are inserted (or, below 0, deleted) at `at`; undefined for one that is gone. */
export type RowShift = (row: number) => number | undefined;

export const rowShift =
  (at: number, count: number): RowShift =>
  (row) =>
    row < at ? row : count < 0 && row < at - count ? undefined : row + count;

/** What is left of an area. */
export function shiftArea(area: Rectangle, at: number, count: number): Rectangle | undefined {
  const shift = rowShift(at, count);
  const top = shift(area.top) ?? at;
  const bottom = shift(area.bottom) ?? at - 1;
  return top > bottom ? undefined : { ...area, top, bottom };
}

/** What is left of areas where one cell is taken out of them. */
export const without = (areas: readonly Rectangle[], row: number, column: number): Rectangle[] =>
  areas.flatMap((area) => {
    if (!covers(area, row, column)) return [area];
    return [
      { ...area, bottom: row - 1 },
      { ...area, top: row, bottom: row, right: column - 1 },
      { ...area, top: row, bottom: row, left: column + 1 },
      { ...area, top: row + 1 },
    ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  });
