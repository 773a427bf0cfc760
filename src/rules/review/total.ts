import { reviewTotals } from '../equations';
import { REGULATION, type Examples, type Rule } from '../rule';
import { sumsEqual } from '../sums-equal';

/** 总计 is the sum of the results, in every block of table 四. */
export const reviewTotal = {
  id: 'review.total',
  severity: 'error',
  source: 'meaning',
  citation: REGULATION.review,
  judge: sumsEqual(reviewTotals),
} as const satisfies Rule;

export const examples: Examples = {
  passes: {},
  fails: { cells: { 'review.reconsideration.total': 6 } },
};
