/** Joins what `check` found with what `locate` says of it. */
import { locate, type Located, type Problem } from './locate';
import type { CellId, Edition } from '../format/edition';
import { editions } from '../format/editions';
import type { Finding, Suspect } from '../report/finding';
import { valueOf, type Report } from '../report/report';
import type { Checked } from '../rules/check';
import { definitionOf } from '../rules/equations';
import type { RuleId } from '../rules/rules';

/**
 * The findings with their suspects. Where several problems cause a finding, it gets none: they
 * stand with the findings that are theirs alone.
 * @param previous last year's report, where it is known.
 */
export function explain(checked: Checked, report: Report, previous?: Report): Checked {
  const located = locate(report, previous);
  const problems = problemsByFinding(located);
  const findings = checked.findings.map((finding) =>
    explainOne(finding, problems.get(keyOf(finding)) ?? [], located, report),
  );
  return { ...checked, findings };
}

const keyOf = ({ rule, cells }: Pick<Finding, 'rule' | 'cells'>): string => `${rule} ${cells[0]}`;

function problemsByFinding({ problems }: Located): Map<string, Problem[]> {
  const byFinding = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const symptom of problem.symptoms) {
      const key = keyOf(symptom);
      byFinding.set(key, [...(byFinding.get(key) ?? []), problem]);
    }
  }
  return byFinding;
}

const EQUATION_RULES: ReadonlySet<string> = new Set<RuleId>([
  'requests.row-total',
  'requests.outcome-total',
  'requests.balance',
  'review.total',
]);

function explainOne(
  finding: Finding,
  problems: readonly Problem[],
  located: Located,
  report: Report,
): Finding {
  const proposed = located.proposals.get(finding.cells[0]!) ?? [];
  if (finding.rule === 'value.blank') return blank(finding, proposed);
  if (finding.rule === 'value.not-a-number') return unreadable(finding, proposed);
  if (problems.length === 1) return withProblem(finding, problems[0]!);
  if (problems.length === 0 && EQUATION_RULES.has(finding.rule)) return withBlank(finding, located, report);
  return finding;
}

const withProblem = (finding: Finding, { suspects, count }: Problem): Finding => ({
  ...finding,
  suspects,
  ...(count > suspects.length && { suspectCount: count }),
});

const valueIn = ({ changes }: Suspect): number => changes[0]!.to;

/** Without a proposal, 0 is only what the clerk may confirm, so nothing is expected. */
function blank(finding: Finding, proposed: readonly Suspect[]): Finding {
  const zero: Suspect = { changes: [{ cell: finding.cells[0]!, from: null, to: 0 }], reason: 'blank' };
  const expected = proposed.length === 1 ? valueIn(proposed[0]!) : null;
  return { ...finding, expected, suspects: proposed.length > 0 ? proposed : [zero] };
}

/** What the equations say comes before what can be read from the text; where both agree, once. */
function unreadable(finding: Finding, proposed: readonly Suspect[]): Finding {
  const byValue = new Map(proposed.map((suspect) => [valueIn(suspect), suspect]));
  for (const read of finding.suspects) byValue.set(valueIn(read), read);
  const suspects = [...byValue.values()];
  return { ...finding, expected: suspects.length === 1 ? valueIn(suspects[0]!) : null, suspects };
}

/** A live total counted a blank cell as 0: filling it in mends the equation. */
function withBlank(finding: Finding, { proposals }: Located, report: Report): Finding {
  const edition = editions[report.edition];
  const blanks = new Set(finding.cells.flatMap((cell) => unknownBehind(cell, edition, report)));
  const [only] = blanks.size === 1 ? blanks : [];
  return { ...finding, suspects: (only !== undefined && proposals.get(only)) || finding.suspects };
}

/** The blank and unreadable cells that a cell's value is made of. */
function unknownBehind(cell: CellId, edition: Edition, report: Report): CellId[] {
  const value = valueOf(report, cell);
  if (value.kind !== 'known') return [cell];
  const definition = value.derived ? definitionOf(edition, cell) : undefined;
  return definition?.right.flatMap((part) => unknownBehind(part, edition, report)) ?? [];
}
