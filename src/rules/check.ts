/** Runs every rule over a Report. Pure; nothing of the report is changed. */
import { rules, type RuleId } from './rules';
import type { Found, Rule, Subject, Verdict } from './rule';
import type { CellId } from '../format/edition';
import { editions } from '../format/editions';
import { valueOf, type Report } from '../report/report';
import type { PlainValue } from '../report/cell-value';
import type { Finding } from '../report/finding';
import type { Published } from '../report/published';
import { textsAround, textsOf } from '../report/text';

/** A finding of one of our rules. */
export type RuleFinding = Finding<RuleId>;

/** An equation that cannot be judged yet, because more than one of its cells is blank or unreadable. */
export interface NotJudged {
  readonly rule: RuleId;
  readonly cells: readonly CellId[];
  /** Those of the cells that are blank or unreadable. */
  readonly unknown: readonly CellId[];
}

export interface Checked {
  readonly findings: readonly RuleFinding[];
  readonly notJudged: readonly NotJudged[];
}

/**
 * @param previous last year's report, where it is known.
 * @param asked the rules that are run
 * @param published what stood in the document, where it was read as it was published
 */
export function check(
  report: Report,
  previous?: Report,
  asked: readonly Rule<RuleId>[] = rules,
  published?: Published,
): Checked {
  const subject: Subject = { ...subjectOf(report, previous), published, around: textsAround(published) };
  const findings: RuleFinding[] = [];
  const notJudged: NotJudged[] = [];
  let judging: Rule<RuleId>;
  const verdict: Verdict = {
    found: (found) => findings.push(findingOf(judging, found)),
    undecided: (cells, unknown) => notJudged.push({ rule: judging.id, cells, unknown }),
  };
  for (const rule of asked) {
    if (rule.notIn?.includes(report.edition)) continue;
    judging = rule;
    rule.judge(subject, verdict);
  }
  return { findings, notJudged };
}

function subjectOf(report: Report, previous: Report | undefined): Omit<Subject, 'around'> {
  const edition = editions[report.edition];
  const values = edition.cells.map(({ id }) => valueOf(report, id));
  return { report, previous, edition, values, texts: textsOf(report.narrative) };
}

function findingOf(rule: Rule<RuleId>, found: Found): RuleFinding {
  const { at, actual, expected, suspects = [], readings, kind, severity = rule.severity } = found;
  const difference = minus(actual, expected);
  return {
    rule: rule.id,
    severity,
    at,
    ...(kind !== undefined && { kind }),
    actual,
    expected,
    difference,
    ...(readings && { readings }),
    suspects,
  };
}

/** To a hundredth of a 元, without the noise of binary fractions; null where either is not a number. */
function minus(a: PlainValue, b: PlainValue): number | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null;
  const difference = a - b;
  return Number.isInteger(difference) ? difference : Number(difference.toFixed(6));
}
