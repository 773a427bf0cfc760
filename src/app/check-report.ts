/** Check a report: every rule, and for each broken equation which cell is wrong. */
import { isDismissedBy, type Dismissed } from './dismissal';
import { problemsFrom, type Problem } from './problems';
import { explain } from '../locate/explain';
import type { Report } from '../report/report';
import { textsAsPublished } from '../report/text';
import type { Published } from '../report/published';
import { check, type Checked } from '../rules/check';
import { rules } from '../rules/rules';
import type { Dismissal } from '../workbook/kept';

export interface CheckedReport extends Checked {
  /** What is to be looked at. */
  readonly problems: readonly Problem[];
  /** Warnings that were looked at and dismissed, and still hold. */
  readonly dismissed: readonly Dismissed[];
}

export interface Knowledge {
  /** Last year's report, where it is known. */
  readonly previous?: Report | undefined;
  readonly dismissals?: readonly Dismissal[];
  /** What stood in the document, where it was read as it was published. */
  readonly published?: Published | undefined;
}

export function checkReport(
  report: Report,
  { previous, dismissals = [], published }: Knowledge = {},
): CheckedReport {
  const checked = explain(check(report, previous, rules, published), report, previous);
  const all = problemsFrom(checked.findings);
  const texts = textsAsPublished(report.narrative, published);
  const dismissed = all.flatMap((problem) => {
    const reason = dismissals.find((each) => isDismissedBy(each, problem, texts))?.reason;
    return reason === undefined ? [] : [{ problem, reason }];
  });
  const gone = new Set(dismissed.map(({ problem }) => problem));
  return { ...checked, problems: all.filter((problem) => !gone.has(problem)), dismissed };
}

/** Anything that a clerk has to look at: more than a hint. */
export const needsALook = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity !== 'hint');
