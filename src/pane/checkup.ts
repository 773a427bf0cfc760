/** A report as read → what the pane shows of its check. */
import type { Checkup } from './state';
import { checkReport } from '../app/check-report';
import { knowledgeOf } from '../app/last-year/knowledge';
import type { Problem } from '../app/problems';
import { saidByNoRule } from '../app/said-by-rules';
import { isBlankFigure } from '../app/unfilled';
import { editions } from '../format/editions';
import { cellsOf } from '../report/finding';
import { valueOf } from '../report/report';
import type { ReadWorkbook } from '../workbook/read';
import type { Standings } from '../workbook/standing';

/** That the row is gone is said once, of the row; there is no cell that could be filled in. */
const isOfLostRow = (problem: Problem, { cells }: Standings): boolean =>
  isBlankFigure(problem) && problem.findings.flatMap(cellsOf).some((cell) => !cells.has(cell));

export function checkup({
  value: report,
  messages,
  standings,
  passages,
  dismissals,
  previous,
  missing,
}: ReadWorkbook): Checkup {
  const known = knowledgeOf({ report, previous, dismissals });
  const { problems, dismissed, notJudged } = checkReport(report, known);
  const toFill = editions[report.edition].cells
    .filter(({ id }) => standings.cells.has(id))
    .map(({ id }) => valueOf(report, id))
    .filter((value) => !value.derived);
  return {
    report,
    standings,
    passages,
    messages: saidByNoRule(messages),
    notJudged,
    problems: problems.filter((problem) => !isOfLostRow(problem, standings)),
    dismissed,
    ...(previous && { previous }),
    missing,
    filled: toFill.filter((value) => value.kind !== 'blank').length,
    figures: toFill.length,
  };
}
