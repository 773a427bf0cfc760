/**
 * One mistake is one problem: the findings that a single wrong cell causes are its symptoms, shown
 * under it and not beside it.
 */
import { TABLE_IDS, type CellId, type TableId } from '../format/edition';
import type { Finding, Severity, Suspect } from '../report/finding';

export interface Problem {
  readonly severity: Severity;
  /** The cell's own findings first, then the equations it breaks. */
  readonly findings: readonly Finding[];
  /** Every smallest explanation, the likeliest first. */
  readonly suspects: readonly Suspect[];
  readonly suspectCount: number;
}

/** Findings of one cell, and findings with the same explanations, belong together. */
export function problemsOf(findings: readonly Finding[]): Problem[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return attached([...groups.values()].map(problem));
}

/** An equation that several mistakes break together is a symptom of each, not a problem of its own. */
function attached(problems: readonly Problem[]): Problem[] {
  const causes = problems.filter(({ suspects }) => suspects.length > 0);
  const causesOf = ({ findings, suspects }: Problem): Problem[] =>
    suspects.length > 0 || findings[0]!.cells.length === 1
      ? []
      : causes.filter((cause) =>
          cause.suspects.some((each) => cellsOf(each).some((cell) => findings[0]!.cells.includes(cell))),
        );
  const symptoms = new Map<Problem, Finding[]>();
  const alone = problems.filter((problem) => {
    const of = causesOf(problem);
    for (const cause of of) symptoms.set(cause, [...(symptoms.get(cause) ?? []), ...problem.findings]);
    return of.length === 0;
  });
  return alone.map((problem) => ({
    ...problem,
    findings: [...problem.findings, ...(symptoms.get(problem) ?? [])],
  }));
}

/** Findings that no change explains stand alone. */
function keyOf(finding: Finding): string {
  const changes = finding.suspects.map(({ changes }) => changes.map(({ cell, to }) => [cell, to]));
  return changes.length > 0 ? JSON.stringify(changes) : JSON.stringify([finding.rule, finding.cells]);
}

function problem(findings: readonly Finding[]): Problem {
  const own = findings.filter((finding) => finding.cells.length === 1);
  const symptoms = findings.filter((finding) => finding.cells.length > 1);
  const ordered = [...own, ...symptoms];
  const first = ordered[0]!;
  return {
    severity: ordered.some((finding) => finding.severity === 'error') ? 'error' : first.severity,
    findings: ordered,
    suspects: first.suspects,
    suspectCount: first.suspectCount ?? first.suspects.length,
  };
}

/** The cells a problem names as wrong: those of its likeliest explanations, or of a finding about one cell. */
export function wrongCells({ findings, suspects }: Problem): CellId[] {
  if (suspects.length > 0) {
    const best = suspects.filter((suspect) => suspect.reason === suspects[0]!.reason);
    return unique((suspects[0]!.reason === 'other' ? suspects : best).flatMap(cellsOf));
  }
  return unique(findings.filter(({ cells }) => cells.length === 1).flatMap(({ cells }) => cells));
}

/** The other cells of the equations a problem breaks. */
export function sharedCells(problem: Problem): CellId[] {
  const wrong = new Set(wrongCells(problem));
  return unique([
    ...problem.findings.flatMap(({ cells }) => cells),
    ...problem.suspects.flatMap(cellsOf),
  ]).filter((cell) => !wrong.has(cell));
}

const cellsOf = ({ changes }: Suspect): CellId[] => changes.map(({ cell }) => cell);

const unique = (cells: readonly CellId[]): CellId[] => [...new Set(cells)];

/** Blanks that nothing is known of are told of together, not one by one. */
const MANY = 3;

const isPlainBlank = ({ findings }: Problem): boolean =>
  findings.length === 1 && findings[0]!.rule === 'value.blank' && findings[0]!.expected === null;

/** Problems as they are listed: most alone, many plain blanks in one group at the end. */
export function listed(problems: readonly Problem[]): (readonly Problem[])[] {
  const blanks = problems.filter(isPlainBlank);
  if (blanks.length <= MANY) return problems.map((problem) => [problem]);
  return [...problems.filter((problem) => !isPlainBlank(problem)).map((problem) => [problem]), blanks];
}

/**
 * Blanks that are told of together are cells still to be filled in rather than mistakes: the
 * template shows them lightly by itself, and says what belongs there.
 */
export const blanksTogether = (problems: readonly Problem[]): Problem[] =>
  TABLE_IDS.flatMap((table) => listed(problemsIn(problems, table)))
    .filter((group) => group.length > 1)
    .flat();

/** Problems of one table. */
export const problemsIn = (problems: readonly Problem[], table: TableId): Problem[] =>
  problems.filter(({ findings }) => findings[0]!.cells[0]!.startsWith(`${table}.`));

/** All of them as they are listed, table by table. */
export const listing = (problems: readonly Problem[]): (readonly Problem[])[] =>
  TABLE_IDS.flatMap((table) => listed(problemsIn(problems, table)));

/** How many problems of a severity are listed; many plain blanks count as one. */
export const countOf = (problems: readonly Problem[], severity: Severity): number =>
  listing(problems).filter(([first]) => first!.severity === severity).length;

/** Problems of one kind that are all mended in the same way: text to a number, `/` and the like to 0. */
export type SameMending = 'numberAsText' | 'markOfNone';

/** Their explanations, one each. */
export const sameMending = (problems: readonly Problem[], kind: SameMending): Suspect[] =>
  problems.flatMap(({ findings, suspects }) => {
    const { rule } = findings[0]!;
    const [only] = suspects.length === 1 ? suspects : [];
    const fits =
      kind === 'numberAsText'
        ? rule === 'value.number-as-text'
        : rule === 'value.not-a-number' && only?.reason === 'blank';
    return only && fits ? [only] : [];
  });

/** The same from check to check, as long as the rule is broken in the same cells. */
export const keyOfProblem = ({ findings }: Problem): string =>
  `${findings[0]!.rule} ${findings[0]!.cells.join()}`;

/** Where a problem is best looked at: the cell its likeliest explanation names. */
export const firstCell = ({ suspects, findings }: Problem): CellId =>
  suspects[0]?.changes[0]?.cell ?? findings[0]!.cells[0]!;
