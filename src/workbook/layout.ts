/**
 * CellId ↔ where it stands. This is the only place that knows "D7": inside a table a figure has
 * the offset the official grid gives it; where the table itself stands is a named area's business.
 */
import type { Place } from './port';
import { TABLE_IDS, type CellId, type Edition, type TableId } from '../format/edition';
import { aspects, type Aspect } from '../format/sections';

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

/** The areas of the words. */
export const textNames: readonly string[] = [
  areaNames.overview,
  ...aspects.map(({ key }) => areaNames.aspect(key)),
  areaNames.problems,
  areaNames.other,
];

/** Raised when a workbook has to be read differently; `read.ts` says so where it meets a newer one. */
export const LAYOUT_VERSION = 1;
/** Room for what is kept between sessions (`kept.ts`). */
export const KEPT_ROWS = 8;

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
