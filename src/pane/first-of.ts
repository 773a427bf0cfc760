/** Where a section begins. */
import { EDITION_IDS } from '../format/edition';
import { editions } from '../format/editions';
import type { NarrativeKey } from '../format/sections';
import type { Location, SectionKey } from '../report/location';
import type { Report } from '../report/report';

export const isOfWords = (section: SectionKey): section is NarrativeKey =>
  section === 'overview' || section === 'problems' || section === 'other';

/** The title stands where the agency does. */
export function firstOf(section: SectionKey, report: Report | undefined): Location {
  const cells = editions[report?.edition ?? EDITION_IDS[0]].cells;
  const first = cells.find(({ table }) => table === section);
  return first ? { cell: first.id } : { part: 'title', start: 0, end: 0 };
}
