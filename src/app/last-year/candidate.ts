/** A file chosen as last year's report: what was read of it, before anything is used. */
import { isSameUnit } from './same-unit';
import { checkReport } from '../check-report';
import { figuresRead, type FiguresRead } from '../figures-read';
import type { Source } from '../open-source';
import type { Problem } from '../problems';
import { isYearBefore } from '../../report/last-year';
import type { Report } from '../../report/report';
import { Fault, type Message } from '../../report/result';
import { isEquationRule } from '../../rules/equations';

/** This year's report, as far as last year's is chosen by it. */
export type ThisYear = Pick<Report, 'agency' | 'year'>;

export interface Candidate extends FiguresRead {
  /** The file's name. */
  readonly name: string;
  readonly report: Report;
  /** What the reading noticed. */
  readonly messages: readonly Message[];
  /** Sums that do not come out in the report itself. */
  readonly broken: readonly Problem[];
  /** Whether it names this unit; where not, somebody has to say how the two stand. */
  readonly ours: boolean;
}

/** @throws Fault `last-year-empty`, `last-year-not-before` */
export function candidateOf(
  name: string,
  { report, messages }: Pick<Source, 'report' | 'messages'>,
  now: ThisYear,
): Candidate {
  if (!isYearBefore(report.year, now.year))
    throw new Fault('last-year-not-before', { year: report.year, wanted: now.year - 1 });
  const counted = figuresRead(report);
  if (counted.read === 0) throw new Fault('last-year-empty');
  return {
    name,
    report,
    ...counted,
    messages,
    broken: checkReport(report).problems.filter(({ findings }) =>
      findings.some(({ rule }) => isEquationRule(rule)),
    ),
    ours: isSameUnit(report.agency, now.agency),
  };
}
