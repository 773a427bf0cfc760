/** What concerns publishing a report, as one list in two parts: what must be mended first, and what may be. */
import { checkReport } from './check-report';
import { headline } from './headline';
import { listing, SEVERITIES, type Entry, type Problem } from './problems';
import { saidByNoRule } from './said-by-rules';
import { tellingOf } from './telling';
import { isUnfilled } from './unfilled';
import { signedBy } from '../document/signature';
import { messageSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import type { Severity } from '../report/finding';
import type { Published } from '../report/published';
import type { Report } from '../report/report';
import type { Message } from '../report/result';
import type { Standings } from '../workbook/standing';

/** One line: a problem, many blanks together, or what the reading noticed. */
export interface Matter {
  /** `blank`: nothing is wrong, it is not filled in yet. */
  readonly kind: Severity | 'blank';
  readonly text: string;
  /** Where it stands; undefined for what no rule says. */
  readonly problem?: Problem;
}

export interface BeforePublishing {
  readonly must: readonly Matter[];
  readonly may: readonly Matter[];
}

/** Of a report that was read from a workbook also what the reading noticed, and where its figures stand. */
interface Source {
  readonly problems?: readonly Problem[];
  readonly messages?: readonly Message[];
  readonly standings?: Standings | undefined;
  readonly published?: Published | undefined;
}

/** What could not be read must be mended: it would be missing from what is published. */
export function beforePublishing(
  report: Report,
  { problems = checkReport(report).problems, messages = [], standings, published }: Source,
  language: Language,
): BeforePublishing {
  const telling = tellingOf({ report, standings, published }, language);
  const said = (message: Message, kind: Severity): Matter => ({
    kind,
    text: messageSentence(message, language),
  });
  const entries = listing(problems);
  const [errors, warnings, hints] = SEVERITIES.map((severity) =>
    entries
      .filter(([first]) => first.severity === severity)
      .map((entry): Matter => ({ kind: kindOf(entry), text: headline(entry, telling), problem: entry[0] })),
  ) as [Matter[], Matter[], Matter[]];
  return {
    must: [...saidByNoRule(messages).map((message) => said(message, 'error')), ...errors],
    may: [...warnings, ...unsigned(report).map((message) => said(message, 'warning')), ...hints],
  };
}

const kindOf = ([first]: Entry): Matter['kind'] => (isUnfilled(first) ? 'blank' : first.severity);

/** structure.cover asks for the date on the first sheet; a report that has no such sheet is not asked. */
const unsigned = (report: Report): Message[] => {
  const { signature, inText } = signedBy(report);
  const isUnsigned = !report.profile && !signature && !inText;
  return isUnsigned ? [{ code: 'date-missing', values: {} }] : [];
};
