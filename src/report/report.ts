/** The plain value everything meets in: hosts and importers read into it, rules judge it, writers write from it. */
import { BLANK, type CellValue } from './cell-value';
import type { BodyKind } from '../format/bodies';
import type { CellId, EditionId, TableId } from '../format/edition';
import type { Aspect } from '../format/sections';
import type { Settings } from './settings';

/** Section 一 as one text or by aspect; paragraphs are separated by a line feed. */
export type Overview = string | Readonly<Partial<Record<Aspect, string>>>;

export interface Narrative {
  readonly overview?: Overview;
  /** Section 五. */
  readonly problems?: string;
  /** Section 六. */
  readonly other?: string;
}

/** How table 三 is printed: broken where too much would stay blank, never broken, or across the paper. */
export const REQUESTS_LAYOUTS = ['flowing', 'whole', 'landscape'] as const;
export type RequestsLayout = (typeof REQUESTS_LAYOUTS)[number];

/** What is text in the profile, in the order it is asked for. */
export const PROFILE_TEXTS = [
  /** Which office answers, and where: as the preamble prints it. */
  'office',
  'address',
  'postcode',
  'telephone',
  'fax',
  'email',
  /** Where the electronic version is published. */
  'website',
  /** The date under the report, as it is to be printed. */
  'date',
  /** 发文字号 and 主送机关, where the report is issued as a formal document. */
  'documentNumber',
  'addressee',
  /** Under the tables. */
  'proactiveNote',
  'requestsNote',
  'reviewNote',
] as const;
export type ProfileText = (typeof PROFILE_TEXTS)[number];

/** What is printed under which table. */
export const TABLE_NOTES = {
  proactive: 'proactiveNote',
  requests: 'requestsNote',
  review: 'reviewNote',
} as const satisfies Record<TableId, ProfileText>;

/** What the first sheet asks for beyond unit and year. */
export interface Profile extends Readonly<Partial<Record<ProfileText, string>>> {
  readonly kind?: BodyKind;
  /** True where a seal is put over name and date. */
  readonly seal?: boolean;
  readonly requestsLayout?: RequestsLayout;
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
  /** Only where something is set. */
  readonly settings?: Settings;
}

export const valueOf = (report: Pick<Report, 'cells'>, cell: CellId): CellValue =>
  report.cells.get(cell) ?? BLANK;
