/** A report as read → what the pane shows of its check. */
import type { Checkup } from './state';
import { checkReport } from '../app/check-report';
import { knowledgeOf } from '../app/last-year/knowledge';
import { editions } from '../format/editions';
import { valueOf } from '../report/report';
import type { ReadWorkbook } from '../workbook/read';

export function checkup({ value: report, messages, standings, dismissals, previous }: ReadWorkbook): Checkup {
  const known = knowledgeOf({ report, previous, dismissals });
  const { problems, dismissed, notJudged } = checkReport(report, known);
  const toFill = editions[report.edition].cells
    .map(({ id }) => valueOf(report, id))
    .filter((value) => !value.derived);
  return {
    report,
    standings,
    messages,
    notJudged,
    problems,
    dismissed,
    ...(previous && { previous }),
    filled: toFill.filter((value) => value.kind !== 'blank').length,
    figures: toFill.length,
  };
}
