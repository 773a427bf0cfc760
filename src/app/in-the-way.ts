/** What stands in the way of publishing a report, one line each: errors, and what could not be read. */
import { headlines } from './headline';
import { checkReport } from './check-report';
import type { Problem } from './problems';
import { saidByNoRule } from './said-by-rules';
import { tellingOf } from './telling';
import { messageSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import type { Report } from '../report/report';
import type { Message } from '../report/result';
import type { Standings } from '../workbook/standing';

/** Of a report that was read from a workbook also what the reading noticed, and where its figures stand. */
interface Source {
  readonly problems?: readonly Problem[];
  readonly messages?: readonly Message[];
  readonly standings?: Standings | undefined;
}

export function inTheWay(
  report: Report,
  { problems = checkReport(report).problems, messages = [], standings }: Source,
  language: Language,
): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [
    ...saidByNoRule(messages).map((message) => messageSentence(message, language)),
    ...headlines(errors, tellingOf({ report, standings }, language)),
  ];
}
