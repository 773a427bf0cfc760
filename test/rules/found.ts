/** What the rules find in a report whose relations all hold, once some of its figures are others. */
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import { firstCellOf } from '../../src/report/finding';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';

export const clean: Report = { ...reportOf(balanced), narrative: wordsInOrder(147) };
export const change = (changes: Record<string, PlainValue>, of: Report = clean): Report => ({
  ...of,
  cells: new Map([
    ...of.cells,
    ...Object.entries(changes).map(([cell, value]) => [cell, fromPlain(value)] as const),
  ]),
});
/** Rule, severity, cell, actual, expected, difference. */
export const found = (report: Report, previous?: Report) =>
  check(report, previous).findings.map((finding) => [
    finding.rule,
    finding.severity,
    firstCellOf(finding),
    finding.actual,
    finding.expected,
    finding.difference,
  ]);
