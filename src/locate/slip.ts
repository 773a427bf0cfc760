/** Figures that stand one row or one column beside where they belong. */
import type { CellId, Edition } from '../format/edition';
import { TABLE_IDS } from '../format/edition';
import type { Change, Reason } from '../report/finding';

interface Place {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

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

/** The slip that explains all the changes: each has its neighbour's old figure as its new one. */
export function slipOf(edition: Edition, changes: readonly Change[]): Reason | undefined {
  if (changes.length < 2) return undefined;
  const places = placesOf(edition);
  const explained = (rows: number, columns: number): boolean =>
    changes.every((a) =>
      changes.some(
        (b) =>
          a.to === b.from &&
          b.to === a.from &&
          isBeside(places.get(a.cell)!, places.get(b.cell)!, rows, columns),
      ),
    );
  if (explained(1, 0)) return 'row-slip';
  return explained(0, 1) ? 'column-slip' : undefined;
}

const isBeside = (a: Place, b: Place, rows: number, columns: number): boolean =>
  a.table === b.table && Math.abs(a.row - b.row) === rows && Math.abs(a.column - b.column) === columns;
