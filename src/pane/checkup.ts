/** A report as read → what the pane shows of its check. */
import type { Checkup } from './state';
import { checkReport } from '../app/check-report';
import { saidByNoRule } from '../app/said-by-rules';
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
  const { problems, dismissed, notJudged } = checkReport(report, { dismissals });
  const toFill = editions[report.edition].cells
    .map(({ id }) => valueOf(report, id))
    .filter((value) => !value.derived);
  return {
    report,
    standings,
    messages: saidByNoRule(messages),
    notJudged,
    problems,
    dismissed,
    filled: toFill.filter((value) => value.kind !== 'blank').length,
    figures: toFill.length,
  };
}
