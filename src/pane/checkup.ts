/** A report as read → what the pane shows of its check. */
import type { Checkup } from './state';
import { checkReport } from '../app/check-report';
import { editions } from '../format/editions';
import { valueOf } from '../report/report';
import type { ReadWorkbook } from '../workbook/read';

export function checkup({ value: report, messages, standings, passages, dismissals }: ReadWorkbook): Checkup {
  const { problems, dismissed, notJudged } = checkReport(report, { dismissals });
  const toFill = editions[report.edition].cells
    .map(({ id }) => valueOf(report, id))
    .filter((value) => !value.derived);
  return {
    report,
    standings,
    passages,
    messages,
    notJudged,
    problems,
    dismissed,
    filled: toFill.filter((value) => value.kind !== 'blank').length,
    figures: toFill.length,
  };
}
