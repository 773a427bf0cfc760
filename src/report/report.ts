/** The plain value everything meets in: hosts and importers read into it, rules judge it, writers write from it. */
import { BLANK, type CellValue } from './cell-value';
import type { BodyKind } from '../format/bodies';
import type { CellId, EditionId } from '../format/edition';
import type { Aspect } from '../format/sections';

/** Section 一 as one text or by aspect; paragraphs are separated by a line feed. */
export type Overview = string | Readonly<Partial<Record<Aspect, string>>>;

export interface Narrative {
  readonly overview?: Overview;
  /** Section 五. */
  readonly problems?: string;
  /** Section 六. */
  readonly other?: string;
}

/** What the first sheet asks for beyond unit and year; not part of the JSON contract. */
export interface Profile {
  readonly kind?: BodyKind;
  /** Where a reader may ask, as the preamble prints it. */
  readonly address?: string;
  readonly postcode?: string;
  readonly telephone?: string;
  readonly email?: string;
  /** Where the electronic version is published. */
  readonly website?: string;
  /** The date under the report, as it is to be printed. */
  readonly date?: string;
}

export interface Report {
  readonly edition: EditionId;
  /** The year reported on. */
  readonly year: number;
  /** Full official name of the body (机关全称). */
  readonly agency: string;
  /** A figure that is missing here is blank. */
  readonly cells: ReadonlyMap<CellId, CellValue>;
  readonly narrative: Narrative;
  readonly profile?: Profile;
}

export const valueOf = (report: Pick<Report, 'cells'>, cell: CellId): CellValue =>
  report.cells.get(cell) ?? BLANK;
