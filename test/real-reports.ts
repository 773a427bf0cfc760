/**
 * Figures of real published reports, kept short: rows of table 三 that are all zero are left out.
 * Source: 宿迁市 2024, 淮安市 2024 and 舞钢市尚店镇 2021, as published by these governments.
 */
import { editions } from '../src/format/editions';
import type { EditionId } from '../src/format/edition';
import { known } from '../src/report/cell-value';
import type { Report } from '../src/report/report';

/** Sets figures of a report by CellId; everything not named is 0. */
export function reportOf(
  figures: Readonly<Record<string, number>>,
  rest: Partial<Pick<Report, 'edition' | 'year' | 'agency' | 'narrative' | 'profile'>> = {},
): Report {
  const edition: EditionId = rest.edition ?? '2021';
  const cells = new Map(editions[edition].cells.map((cell) => [cell.id, known(figures[cell.id] ?? 0)]));
  for (const id of Object.keys(figures)) if (!cells.has(id)) throw new RangeError(id);
  return { edition, year: 2024, agency: '某市某局', narrative: {}, ...rest, cells };
}

/** A row of table 三: the six applicant columns; the total is added. */
export function row(key: string, six: readonly number[]): Record<string, number> {
  const columns = [
    'naturalPerson',
    'enterprise',
    'researchInstitution',
    'socialOrganization',
    'legalService',
    'otherOrganization',
  ];
  const total = six.reduce((a, b) => a + b, 0);
  return Object.fromEntries([
    ...columns.map((column, i) => [`requests.${key}.${column}`, six[i]!]),
    [`requests.${key}.total`, total],
  ]);
}

/** A county bureau's table 三 in which every relation holds; all totals typed. */
export const balanced: Readonly<Record<string, number>> = {
  ...row('received', [118, 21, 0, 2, 5, 1]),
  ...row('carriedIn', [7, 1, 0, 0, 0, 0]),
  ...row('granted', [36, 9, 0, 1, 2, 0]),
  ...row('partlyGranted', [14, 3, 0, 0, 1, 0]),
  ...row('refusedThirdParty', [6, 2, 0, 0, 0, 0]),
  ...row('refusedProcessInformation', [9, 0, 0, 0, 1, 0]),
  ...row('unavailableNotHeld', [28, 5, 0, 1, 0, 1]),
  ...row('declinedPetition', [11, 0, 0, 0, 0, 0]),
  ...row('declinedDuplicate', [4, 0, 0, 0, 0, 0]),
  ...row('otherOutcome', [12, 2, 0, 0, 1, 0]),
  ...row('handled', [120, 21, 0, 2, 5, 1]),
  ...row('carriedOut', [5, 1, 0, 0, 0, 0]),
  'review.reconsideration.upheld': 3,
  'review.reconsideration.corrected': 1,
  'review.reconsideration.pending': 1,
  'review.reconsideration.total': 5,
  'review.directLitigation.upheld': 1,
  'review.directLitigation.total': 1,
  'proactive.normativeDocuments.issued': 2,
  'proactive.normativeDocuments.repealed': 1,
  'proactive.normativeDocuments.inForce': 14,
  'proactive.licences.decisions': 1263,
  'proactive.penalties.decisions': 407,
  'proactive.fees.amount': 96.1716,
};
