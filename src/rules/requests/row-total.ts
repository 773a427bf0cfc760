import { rowTotals } from '../equations';
import { REGULATION, type Examples, type Rule } from '../rule';
import { sumsEqual } from '../sums-equal';

/** 总计 is the sum of the six applicant columns, in every row of table 三. */
export const rowTotal = {
  id: 'requests.row-total',
  severity: 'error',
  source: 'meaning',
  citation: REGULATION.requests,
  judge: sumsEqual(rowTotals),
} as const satisfies Rule;

export const examples: Examples = {
  passes: {},
  fails: { cells: { 'requests.granted.total': 47 } },
};
