/**
 * The equations that hold within an edition, written once. From them come the checks, the
 * template's total formulas and native conditional formats, the search for the wrong cell, and
 * what a text is expected to say.
 */
import type { CellId, Edition } from '../format/edition';
import { applicantColumns } from '../format/requests-table';
import type { NonEmpty } from '../report/non-empty';
import { reviewBlocks, reviewOutcomes } from '../format/review-table';

const EQUATION_RULES = [
  'requests.row-total',
  'requests.outcome-total',
  'requests.balance',
  'review.total',
] as const;
export type EquationRule = (typeof EQUATION_RULES)[number];

/** Whether a rule says how figures stand to one another within the report. */
export const isEquationRule = (rule: string): rule is EquationRule =>
  (EQUATION_RULES as readonly string[]).includes(rule);

/** The sum of the cells on the left equals the sum of those on the right. */
export interface Equation {
  readonly rule: EquationRule;
  readonly left: NonEmpty<CellId>;
  readonly right: readonly CellId[];
  /** Where the left side is one total: that cell, which may be a live formula of the right side. */
  readonly total?: CellId;
}

const request = (row: string, column: string): CellId => `requests.${row}.${column}`;
const columns = applicantColumns.map((column) => column.key);
const parts = columns.filter((column) => column !== 'total');
/** Rows of table 三 that are not outcomes. */
const FRAME = ['received', 'carriedIn', 'handled', 'carriedOut'] as const;

const totalOf = (rule: EquationRule, total: CellId, right: readonly CellId[]): Equation => ({
  rule,
  left: [total],
  right,
  total,
});

/** 总计 = the six applicant columns, for each of the rows. */
export const rowTotals = (edition: Edition): Equation[] => {
  const [received, carriedIn, handled, carriedOut] = FRAME;
  return [received, carriedIn, ...edition.outcomeRows, handled, carriedOut].map((row) =>
    totalOf(
      'requests.row-total',
      request(row, 'total'),
      parts.map((column) => request(row, column)),
    ),
  );
};

/** （七）总计 = the outcome rows, for each of the seven columns. */
export const outcomeTotals = (edition: Edition): Equation[] =>
  columns.map((column) =>
    totalOf(
      'requests.outcome-total',
      request('handled', column),
      edition.outcomeRows.map((row) => request(row, column)),
    ),
  );

/** 第一项加第二项之和，等于第三项加第四项之和, printed in the table's own head. */
export const balances = (): Equation[] =>
  columns.map((column) => ({
    rule: 'requests.balance',
    left: [request('received', column), request('carriedIn', column)],
    right: [request('handled', column), request('carriedOut', column)],
  }));

/** 总计 = 维持 + 纠正 + 其他 + 尚未审结, for each of the three blocks. */
export const reviewTotals = (): Equation[] =>
  reviewBlocks.map((block) => {
    const cellOf = ({ key }: (typeof reviewOutcomes)[number]): CellId => `review.${block.key}.${key}`;
    const parts = reviewOutcomes.filter(({ key }) => key !== 'total');
    return totalOf('review.total', `review.${block.key}.total`, parts.map(cellOf));
  });

const cache = new Map<Edition, readonly Equation[]>();

/** All equations of an edition: 25 + 7 + 7 + 3 (2019: 23 + 7 + 7 + 3). */
export function equationsOf(edition: Edition): readonly Equation[] {
  let all = cache.get(edition);
  if (!all) {
    all = [...rowTotals(edition), ...outcomeTotals(edition), ...balances(), ...reviewTotals()];
    cache.set(edition, all);
  }
  return all;
}

/**
 * The equation whose right side a live total adds up. 总计 of （七） could follow its row or its
 * column; it follows its row, like every other 总计.
 */
export function definitionOf(edition: Edition, total: CellId): Equation | undefined {
  return equationsOf(edition).find((equation) => equation.total === total);
}
