/**
 * What the words of a report speak of, as sums of its figures. A quantity has one or more accepted readings:
 * 收到13件 may mean what came in this year, or that and what was carried over.
 */
import type { CellId, EditionId } from '../format/edition';
import { edition2019, edition2021 } from '../format/editions';
import { applicantColumns } from '../format/requests-table';
import { reviewBlocks } from '../format/review-table';

export interface Reading {
  readonly cells: readonly CellId[];
  /** Only where the row means this in one edition alone. */
  readonly only?: EditionId;
}

export type Relation = 'equals' | 'at-most' | 'at-least';

export interface Quantity {
  readonly readings: readonly Reading[];
  /** How the number in the words stands to the figures. */
  readonly relation: Relation;
}

const reading = (...cells: CellId[]): Reading => ({ cells });
const equals = (...readings: Reading[]): Quantity => ({ readings, relation: 'equals' });
const atMost = (...cells: CellId[]): Quantity => ({ readings: [reading(...cells)], relation: 'at-most' });
const atLeast = (...cells: CellId[]): Quantity => ({ readings: [reading(...cells)], relation: 'at-least' });

const total = (row: string): CellId => `requests.${row}.total`;
const totals = (rows: readonly string[]): Reading => reading(...rows.map(total));
const rowsOf = (prefix: string): readonly string[] =>
  edition2021.outcomeRows.filter((row) => row.startsWith(prefix));
const outcome = (row: string): Quantity => equals(reading(total(row)));

/** Applicants are counted among those of this year, or with those carried over. */
const applicants = (columns: readonly string[]): Quantity => {
  const of = (row: string): CellId[] => columns.map((column) => `requests.${row}.${column}`);
  return equals(reading(...of('received')), reading(...of('received'), ...of('carriedIn')));
};

const review = (blocks: readonly string[], result: string): CellId[] =>
  blocks.map((block) => `review.${block}.${result}`);

const organizations = applicantColumns
  .map(({ key }) => key)
  .filter((key) => key !== 'naturalPerson' && key !== 'total');
const LITIGATION = ['directLitigation', 'litigationAfterReconsideration'] as const;
const received = reading(total('received'));
const receivedAndCarriedIn = reading(total('received'), total('carriedIn'));
const handled = reading(total('handled'));

const requests = {
  received: equals(received, receivedAndCarriedIn),
  receivedAndCarriedIn: equals(receivedAndCarriedIn),
  carriedIn: outcome('carriedIn'),
  handled: outcome('handled'),
  /** 办理30件 does not say whether they are done. */
  dealtWith: equals(received, receivedAndCarriedIn, handled),
  carriedOut: outcome('carriedOut'),
  naturalPerson: applicants(['naturalPerson']),
  organizations: applicants(organizations),
  enterprise: applicants(['enterprise']),
  researchInstitution: applicants(['researchInstitution']),
  socialOrganization: applicants(['socialOrganization']),
  legalService: applicants(['legalService']),
} satisfies Record<string, Quantity>;

const groups = {
  grantedOrPartly: equals(reading(total('granted'), total('partlyGranted'))),
  /** 公开0件 beside 不予公开: whether 部分公开 is meant as well is not said. */
  disclosed: equals(reading(total('granted')), reading(total('granted'), total('partlyGranted'))),
  refused: equals(totals(rowsOf('refused'))),
  unavailable: equals(totals(rowsOf('unavailable'))),
  declined: equals(totals(rowsOf('declined'))),
  otherOutcomes: equals(totals(rowsOf('other')), { ...totals(['otherOutcome']), only: edition2019.id }),
  /** 逾期未补正2件，其他处理5件: the others beside those, or all. */
  otherBeside: equals(totals(rowsOf('other')), reading(total('otherOutcome'))),
  withdrawn: atMost(total('otherOutcome')),
  feeNotices: atLeast(total('otherFeeUnpaid')),
} satisfies Record<string, Quantity>;

/** Without 3.其他: what the words call 其他 is beside what they have named before (`otherBeside`). */
const outcomeRows = Object.fromEntries(
  edition2021.outcomeRows.filter((row) => row !== 'otherOutcome').map((row) => [row, outcome(row)]),
);

const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const;
const BLOCKS = {
  reconsideration: ['reconsideration'],
  litigation: LITIGATION,
  directLitigation: ['directLitigation'],
  litigationAfterReconsideration: ['litigationAfterReconsideration'],
  reviews: reviewBlocks.map(({ key }) => key),
} as const;
export type ReviewBlocks = keyof typeof BLOCKS;

const reviews = Object.fromEntries(
  (Object.keys(BLOCKS) as ReviewBlocks[]).flatMap((block) => [
    ...RESULTS.map(
      (result) => [`${block}.${result}`, equals(reading(...review(BLOCKS[block], result)))] as const,
    ),
    [`${block}.withdrawn`, atMost(...review(BLOCKS[block], 'otherResult'))] as const,
  ]),
);

/** 2019 counted what was newly made and newly disclosed; what was repealed it did not ask. */
const documents = (row: string): Record<string, Quantity> => ({
  [`${row}.issued`]: equals(
    reading(`proactive.${row}.issued`),
    reading(`proactive.${row}.newlyMade`),
    reading(`proactive.${row}.newlyDisclosed`),
  ),
  [`${row}.repealed`]: equals(reading(`proactive.${row}.repealed`)),
  [`${row}.inForce`]: equals(reading(`proactive.${row}.inForce`), reading(`proactive.${row}.disclosedTotal`)),
});

const decisions = (row: string): Quantity => equals(reading(`proactive.${row}.decisions`));

export const quantities: Readonly<Record<string, Quantity>> = {
  ...requests,
  ...groups,
  ...outcomeRows,
  ...reviews,
  ...documents('rules'),
  ...documents('normativeDocuments'),
  licences: decisions('licences'),
  penalties: decisions('penalties'),
  compulsion: decisions('compulsion'),
  fees: equals(reading('proactive.fees.amount')),
};
