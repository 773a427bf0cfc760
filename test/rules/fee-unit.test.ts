import { balanced, reportOf } from '../real-reports';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';

/** A fee of this year beside last year's, in what should be 万元. */
const found = (now: number, last: number): unknown[] => {
  const report = reportOf({ ...balanced, 'proactive.fees.amount': now });
  const carried = {
    'requests.carriedOut.naturalPerson': 7,
    'requests.carriedOut.enterprise': 1,
    'requests.carriedOut.total': 8,
    'proactive.normativeDocuments.inForce': 13,
  };
  const previous = reportOf({ ...balanced, ...carried, 'proactive.fees.amount': last });
  return feeFindings(report, previous);
};

const feeFindings = (report: Report, previous?: Report): unknown[] =>
  check(report, previous)
    .findings.filter(({ rule }) => rule === 'year.fee-unit')
    .map(({ rule, expected }) => [rule, expected]);

const wrong = (expected: number) => [['year.fee-unit', expected]];

test.each([
  [315000, 31.5, wrong(31.5)],
  [251000, 31.5, wrong(25.1)],
  [72701257.8, 5949.0887, wrong(7270.12578)],
  [50_000, 1, wrong(5)],
  [50_001, 1, []],
  [2_000, 1, wrong(0.2)],
  [1_999, 1, []],
  [31.5, 31.5, []],
  [3150, 31.5, []],
  [0, 31.5, []],
  [315000, 0, []],
  [31.5, 315000, []],
  [5_000_000, 31.5, []],
])('%d after %d', (now, last, expected) => {
  expect(found(now, last)).toEqual(expected);
});

test('without last year nothing is said', () => {
  expect(feeFindings(reportOf({ ...balanced, 'proactive.fees.amount': 315000 }))).toEqual([]);
});
