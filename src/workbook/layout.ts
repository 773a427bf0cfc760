/**
 * CellId ↔ where it stands. This is the only place that knows "D7": inside a table a figure has
 * the offset the official grid gives it; where the table itself stands is a named area's business.
 */
import type { Place } from './port';
import type { Rectangle } from './plan';
import { TABLE_IDS, type CellId, type Edition, type TableId } from '../format/edition';
import type { Aspect } from '../format/sections';

/** Workbook-scoped names of our areas. Part of every workbook ever made: never rename one. */
export const areaNames = {
  table: (table: TableId): string => `nb_${table}`,
  flags: (table: TableId): string => `nb_flags_${table}`,
  aspect: (aspect: Aspect): string => `nb_overview_${aspect}`,
  overview: 'nb_overview',
  problems: 'nb_problems',
  other: 'nb_other',
  agency: 'nb_agency',
  year: 'nb_year',
  kind: 'nb_kind',
  totals: 'nb_totals',
  edition: 'nb_edition',
  version: 'nb_version',
  kept: 'nb_kept',
  marks: 'nb_marks',
} as const;

type Places = ReadonlyMap<CellId, Place>;
const placesByEdition = new Map<Edition, Places>();

function placesOf(edition: Edition): Places {
  let places = placesByEdition.get(edition);
  if (!places) {
    places = new Map(
      TABLE_IDS.flatMap((table) =>
        edition.tables[table].grid.flatMap(({ cell, row, column }): [CellId, Place][] =>
          cell === undefined ? [] : [[cell, { area: areaNames.table(table), row, column }]],
        ),
      ),
    );
    placesByEdition.set(edition, places);
  }
  return places;
}

/** Where a figure stands within its table's named area. */
export function placeOf(edition: Edition, cell: CellId): Place {
  const place = placesOf(edition).get(cell);
  if (!place) throw new RangeError(`edition ${edition.id} has no figure ${cell}`);
  return place;
}

/** 0 → A, 25 → Z, 26 → AA */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The address of a place on its sheet; `fixed` puts a `$` before the column, the row, or both. */
export function addressOf(
  row: number,
  column: number,
  fixed: { readonly row?: boolean; readonly column?: boolean } = {},
): string {
  return `${fixed.column ? '$' : ''}${columnName(column)}${fixed.row ? '$' : ''}${row + 1}`;
}

/** `A1` or `A1:B2` */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf(top, left);
  return top === bottom && left === right ? from : `${from}:${addressOf(bottom, right)}`;
}
