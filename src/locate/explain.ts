/** Joins what `check` found with what `locate` says of it. */
import { locate, type Located, type Problem } from './locate';
import type { CellId, Edition } from '../format/edition';
import { editions } from '../format/editions';
import { cellsOf, firstCellOf, type Suspect } from '../report/finding';
import { valueOf, type Report } from '../report/report';
import type { Checked, RuleFinding } from '../rules/check';
import { definitionOf, isEquationRule } from '../rules/equations';

/**
 * The findings with their suspects. Where several problems cause a finding, it gets none: they
 * stand with the findings that are theirs alone.
 * @param previous last year's report, where it is known.
 */
export function explain(checked: Checked, report: Report, previous?: Report): Checked {
  const { problems: all, ...rest } = locate(report, previous);
  const located = { ...rest, problems: all.map(byLastYear) };
  const problems = problemsByFinding(located);
  const findings = checked.findings.map((finding) => {
    const cell = firstCellOf(finding);
    if (cell === undefined) return finding;
    return explainOne({ finding, cell }, problems.get(keyOf(finding.rule, cell)) ?? [], located, report);
  });
  return { ...checked, findings };
}

/**
 * Where a report agrees with itself and only not with last year's, last year's figure is all that is known.
 * Which other cells would have to change with it, to agree once more, could be any: that is not proposed.
 */
function byLastYear(problem: Problem): Problem {
  const { symptoms, suspects } = problem;
  const [first] = suspects;
  if (!first || symptoms.some(({ rule }) => rule !== 'year.carry-over')) return problem;
  const wrong = new Set(symptoms.flatMap(({ cells }) => cells));
  const changes = first.changes.filter(({ cell }) => wrong.has(cell));
  if (changes.length === first.changes.length) return problem;
  return { ...problem, suspects: [{ changes, reason: 'last-year' }], count: 1 };
}

const keyOf = (rule: string, cell: CellId | undefined): string => `${rule} ${cell}`;

function problemsByFinding({ problems }: Located): Map<string, Problem[]> {
  const byFinding = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const { rule, cells } of problem.symptoms) {
      const key = keyOf(rule, cells[0]);
      byFinding.set(key, [...(byFinding.get(key) ?? []), problem]);
    }
  }
  return byFinding;
}

/** A finding about figures, and the one it names first. */
interface About {
  readonly finding: RuleFinding;
  readonly cell: CellId;
}

function explainOne(
  about: About,
  problems: readonly Problem[],
  located: Located,
  report: Report,
): RuleFinding {
  const { finding, cell } = about;
  const proposed = located.proposals.get(cell) ?? [];
  if (finding.rule === 'value.blank') return blank(about, proposed);
  if (finding.rule === 'value.not-a-number') return unreadable(finding, proposed);
  const [only, another] = problems;
  if (only && !another) return withProblem(finding, only);
  if (!only && isEquationRule(finding.rule)) return withBlank(finding, located, report);
  return finding;
}

const withProblem = (finding: RuleFinding, { suspects, count }: Problem): RuleFinding => ({
  ...finding,
  suspects,
  ...(count > suspects.length && { suspectCount: count }),
});

/** Without a proposal, 0 is only what the clerk may confirm, so nothing is expected. */
function blank({ finding, cell }: About, proposed: readonly Suspect[]): RuleFinding {
  const zero: Suspect = { changes: [{ cell, from: null, to: 0 }], reason: 'blank' };
  return { ...finding, ...expecting(proposed), suspects: proposed.length > 0 ? proposed : [zero] };
}

/** What the equations say comes before what can be read from the text; where both agree, once. */
function unreadable(finding: RuleFinding, proposed: readonly Suspect[]): RuleFinding {
  const byValue = new Map([...proposed, ...finding.suspects].map((suspect) => [valueIn(suspect), suspect]));
  const suspects = [...byValue.values()];
  return { ...finding, ...expecting(suspects), suspects };
}

const valueIn = ({ changes }: Suspect): number | string | undefined => changes[0]?.to;

/** The one value that is proposed; nothing where there are several, or none. */
function expecting(suspects: readonly Suspect[]): Pick<RuleFinding, 'expected'> {
  const [only, another] = suspects;
  return { expected: only && !another ? (valueIn(only) ?? null) : null };
}

/** A live total counted a blank cell as 0: filling it in mends the equation. */
function withBlank(finding: RuleFinding, { proposals }: Located, report: Report): RuleFinding {
  const edition = editions[report.edition];
  const blanks = new Set(cellsOf(finding).flatMap((cell) => unknownBehind(cell, edition, report)));
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
