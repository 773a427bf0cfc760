/** Check a report: every rule, and for each broken equation which cell is wrong. */
import { problemsOf, type Problem } from './problems';
import { explain } from '../locate/explain';
import type { Finding } from '../report/finding';
import type { Report } from '../report/report';
import { check, type Checked } from '../rules/check';

export interface CheckedReport extends Checked {
  readonly problems: readonly Problem[];
}

/** @param previous last year's report, where it is known. */
export function checkReport(report: Report, previous?: Report): CheckedReport {
  const checked = explain(check(report, previous), report, previous);
  return { ...checked, problems: problemsOf(checked.findings) };
}

export const errorsIn = (findings: readonly Finding[]): number =>
  findings.filter((finding) => finding.severity === 'error').length;

/** Anything that a clerk has to look at: more than a hint. */
export const needsALook = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity !== 'hint');
