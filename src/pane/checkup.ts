/** A report as read → what the pane shows of its check. */
import type { Checkup } from './state';
import { checkReport } from '../app/check-report';
import type { Problem } from '../app/problems';
import { editions } from '../format/editions';
import { valueOf, type Report } from '../report/report';
import type { Message } from '../report/result';
import type { Dismissal } from '../workbook/kept';
import type { Standings } from '../workbook/standing';

export function checkup(
  report: Report,
  messages: readonly Message[],
  standings: Standings,
  dismissals: readonly Dismissal[],
): Checkup {
  const { problems, notJudged } = checkReport(report);
  const reasonFor = (problem: Problem) => dismissals.find((each) => fits(each, problem))?.reason;
  const toFill = editions[report.edition].cells
    .map(({ id }) => valueOf(report, id))
    .filter((value) => !value.derived);
  return {
    report,
    standings,
    messages,
    notJudged,
    problems: problems.filter((problem) => reasonFor(problem) === undefined),
    dismissed: problems.flatMap((problem) => {
      const reason = reasonFor(problem);
      return reason === undefined ? [] : [{ problem, reason }];
    }),
    filled: toFill.filter((value) => value.kind !== 'blank').length,
    figures: toFill.length,
  };
}

/** Only warnings can be dismissed, and only for the figure that was looked at. */
const fits = ({ rule, cells, actual }: Dismissal, { severity, findings }: Problem): boolean =>
  severity === 'warning' &&
  findings[0]!.rule === rule &&
  findings[0]!.actual === actual &&
  findings[0]!.cells.join() === cells.join();

/** Whether somebody has begun to fill the workbook in. */
export const hasNumbers = ({ report }: Checkup): boolean =>
  [...report.cells.values()].some((value) => value.kind === 'known' && !value.derived);
