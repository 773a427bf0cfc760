/** Where a finding is: a figure, a stretch of the words, or a block of a published document. */
import type { Span, TextPart } from './text';
import { TABLE_IDS, type CellId, type TableId } from '../format/edition';
import type { NarrativeKey } from '../format/sections';

export interface CellLocation {
  readonly cell: CellId;
}

/** A table, heading or paragraph as it was published; it has a section, but no cell of ours. */
export interface BlockLocation {
  /** Its number among the blocks of the document as it was read, from 0. */
  readonly block: number;
  readonly section: SectionKey;
}

/** Something that is not there, or that is known of a section without where it stands. */
export interface SectionLocation {
  readonly section: SectionKey;
}

export type Location = CellLocation | Span | BlockLocation | SectionLocation;

/** What is listed together: the first sheet, and the six sections by what they hold. */
export type SectionKey = 'cover' | TableId | NarrativeKey;

/** In the order of the report. */
export const SECTION_KEYS: readonly SectionKey[] = [
  'cover',
  'overview',
  'proactive',
  'requests',
  'review',
  'problems',
  'other',
];

export const isCell = (location: Location): location is CellLocation => 'cell' in location;

export const isBlock = (location: Location): location is BlockLocation => 'block' in location;

export const isSpan = (location: Location): location is Span => 'part' in location;

export function sectionOf(location: Location): SectionKey {
  if ('section' in location) return location.section;
  return 'part' in location ? sectionOfPart(location.part) : tableOf(location.cell);
}

/** Title and signature are made from the first sheet, and so is the opening paragraph. */
function sectionOfPart(part: TextPart): SectionKey {
  if (part === 'problems' || part === 'other') return part;
  return part.startsWith('overview') ? 'overview' : 'cover';
}

/** @throws RangeError for what no edition has */
function tableOf(cell: CellId): TableId {
  const table = TABLE_IDS.find((id) => cell.startsWith(`${id}.`));
  if (!table) throw new RangeError(`no table has ${cell}`);
  return table;
}

/** Tells two locations apart. */
export function keyOfLocation(location: Location): string {
  if ('cell' in location) return location.cell;
  if ('part' in location) return `${location.part} ${location.start}-${location.end}`;
  return isBlock(location) ? `block ${location.block}` : `section ${location.section}`;
}
