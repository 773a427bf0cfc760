import { outcomeTotals } from '../equations';
import { REGULATION, type Examples, type Rule } from '../rule';
import { sumsEqual } from '../sums-equal';

/** （七）总计 is the sum of the outcome rows, in every column of table 三. */
export const outcomeTotal = {
  id: 'requests.outcome-total',
  severity: 'error',
  source: 'meaning',
  citation: REGULATION.requests,
  judge: sumsEqual(outcomeTotals),
} as const satisfies Rule;

export const examples: Examples = {
  passes: {},
  fails: {
    cells: { 'requests.granted.enterprise': 10, 'requests.granted.total': 49, 'requests.handled.total': 150 },
  },
};
