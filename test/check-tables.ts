/** What is found in the tables alone: for tests of figures, whose reports have no words. */
import { firstCellOf } from '../src/report/finding';
import type { Report } from '../src/report/report';
import { check, type Checked } from '../src/rules/check';

export function checkTables(report: Report, previous?: Report): Checked {
  const checked = check(report, previous);
  return { ...checked, findings: checked.findings.filter((finding) => firstCellOf(finding) !== undefined) };
}
