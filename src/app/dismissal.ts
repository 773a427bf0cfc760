/** A warning that is set aside: for just what was looked at, so that it comes back when that changes. */
import type { Problem } from './problems';
import { cellsOf, spansOf } from '../report/finding';
import { quoted } from '../report/finding-json';
import { textsOf, type Texts } from '../report/text';
import type { Report } from '../report/report';
import type { Dismissal } from '../workbook/kept';

/** A problem somebody has verified, and why it may stand. */
export interface Dismissed {
  readonly problem: Problem;
  readonly reason: string;
}

export const dismissalOf = (problem: Problem, report: Report, reason: string): Dismissal => ({
  ...lookedAt(problem, textsOf(report.narrative)),
  reason,
});

/** As they are kept. */
export const dismissalsOf = (dismissed: readonly Dismissed[], report: Report): Dismissal[] =>
  dismissed.map(({ problem, reason }) => dismissalOf(problem, report, reason));

/** An error that may be right all the same, with a reason: units were merged or split, or last year's report was wrong. */
const EXCUSABLE = 'year.carry-over';

/** Warnings and hints, and 上年结转 where nothing else is wrong with it. */
export const mayBeDismissed = ({ severity, findings }: Problem): boolean =>
  severity !== 'error' || findings.every(({ rule }) => rule === EXCUSABLE);

export const isDismissedBy = (dismissal: Dismissal, problem: Problem, texts: Texts): boolean =>
  mayBeDismissed(problem) && same(dismissal, lookedAt(problem, texts));

/** What tells one dismissal from another. */
function lookedAt({ findings: [finding] }: Problem, texts: Texts): Omit<Dismissal, 'reason'> {
  const { rule, actual, expected } = finding;
  const places = spansOf(finding).map((span) => ({ part: span.part, text: quoted(span, texts) }));
  return {
    rule,
    cells: cellsOf(finding),
    ...(places.length > 0 && { places }),
    ...((places.length > 0 || rule === EXCUSABLE) && { expected }),
    actual,
  };
}

const same = (a: Omit<Dismissal, 'reason'>, b: Omit<Dismissal, 'reason'>): boolean =>
  a.rule === b.rule &&
  a.actual === b.actual &&
  a.expected === b.expected &&
  a.cells.join() === b.cells.join() &&
  JSON.stringify(a.places ?? []) === JSON.stringify(b.places ?? []);

/** Dismissals without that of a problem, whatever its figures were then. */
export const withoutThatOf = (
  dismissals: readonly Dismissal[],
  problem: Problem,
  report: Report,
): readonly Dismissal[] => {
  const { rule, cells, places } = lookedAt(problem, textsOf(report.narrative));
  const key = JSON.stringify([rule, cells, places ?? []]);
  return dismissals.filter((each) => JSON.stringify([each.rule, each.cells, each.places ?? []]) !== key);
};
