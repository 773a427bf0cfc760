/** Rules that a figure follows from one of last year's. */
import { sumOf } from './known-sum';
import type { Rule, Subject, Verdict } from './rule';
import type { CellId } from '../format/edition';
import { valueOf, type Report } from '../report/report';

/** `cell` = last year's `last` + Σ `plus` − Σ `minus`; all but `last` are this year's. */
export interface LastYearRelation {
  readonly cell: CellId;
  readonly last: CellId;
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

export const followsLastYear =
  (relations: readonly LastYearRelation[]): Rule['judge'] =>
  (subject, verdict) => {
    const { previous } = subject;
    if (previous) for (const relation of relations) judge(relation, subject, previous, verdict);
  };

function judge(
  { cell, last, plus, minus }: LastYearRelation,
  { report }: Subject,
  previous: Report,
  { found }: Verdict,
): void {
  const actual = valueOf(report, cell);
  const before = valueOf(previous, last);
  const up = sumOf(plus, report);
  const down = sumOf(minus, report);
  if (actual.kind !== 'known' || before.kind !== 'known') return;
  if (up.unknown.length + down.unknown.length > 0) return;
  const expected = before.value + up.sum - down.sum;
  if (actual.value === expected) return;
  const others = [...plus, ...minus].map((each) => ({ cell: each }));
  found({ at: [{ cell }, ...others], actual: actual.value, expected });
}
