import type { EditionId } from '../format/edition';
import type { Report } from '../report/report';

/** A report with nothing filled in yet: it gives the blank template. */
export const emptyReport = (edition: EditionId, year: number, agency: string): Report => ({
  edition,
  year,
  agency,
  cells: new Map(),
  narrative: {},
});
