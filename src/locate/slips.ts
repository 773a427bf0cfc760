/** How a figure is written wrong: its digits, or its place. */
import type { CellId, Edition } from '../format/edition';
import { TABLE_IDS } from '../format/edition';
import type { Change } from '../report/finding';

/** 36 ↔ 63, 1263 ↔ 1236: two neighbouring digits exchanged. */
export function isTransposed(from: number, to: number): boolean {
  const a = String(from);
  const b = String(to);
  if (from === to) return false;
  const i = firstDifference(a, b);
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** One or two zeros too many or too few. */
export function isFactorOfTen(from: number, to: number): boolean {
  const [small, large] = from < to ? [from, to] : [to, from];
  return small > 0 && (large === small * 10 || large === small * 100);
}

/** One digit mistyped, dropped or added. A 0 is not a digit mistyped but a figure left out. */
export function isOneDigit(from: number, to: number): boolean {
  if (from === to || from === 0) return false;
  const a = String(from);
  const b = String(to);
  if (a.length === b.length) {
    const i = firstDifference(a, b);
    return a.slice(i + 1) === b.slice(i + 1);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const i = firstDifference(short, long);
  return short.slice(i) === long.slice(i + 1);
}

/** The length of both where there is none: nothing may go on for ever. */
function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** The slip that explains all the changes: figures were exchanged with those one row, or one column, beside. */
export function slipOf(edition: Edition, changes: readonly Change[]): 'row-slip' | 'column-slip' | undefined {
  if (changes.length < 2) return undefined;
  const places = placesOf(edition);
  const isExchanged = (a: Change, b: Change, rows: number, columns: number): boolean =>
    a.to === b.from && b.to === a.from && areBeside(places.get(a.cell)!, places.get(b.cell)!, rows, columns);
  const explains = (rows: number, columns: number): boolean =>
    changes.every((a) => changes.some((b) => isExchanged(a, b, rows, columns)));
  if (explains(1, 0)) return 'row-slip';
  return explains(0, 1) ? 'column-slip' : undefined;
}

interface Place {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

const areBeside = (a: Place, b: Place, rows: number, columns: number): boolean =>
  a.table === b.table && Math.abs(a.row - b.row) === rows && Math.abs(a.column - b.column) === columns;

const cache = new Map<Edition, ReadonlyMap<CellId, Place>>();

/** Where the figures stand in the printed tables. */
function placesOf(edition: Edition): ReadonlyMap<CellId, Place> {
  let places = cache.get(edition);
  if (!places) cache.set(edition, (places = new Map(TABLE_IDS.flatMap((table) => placed(edition, table)))));
  return places;
}

const placed = (edition: Edition, table: (typeof TABLE_IDS)[number]): [CellId, Place][] =>
  edition.tables[table].grid.flatMap(({ cell, row, column }): [CellId, Place][] =>
    cell === undefined ? [] : [[cell, { table, row, column }]],
  );
