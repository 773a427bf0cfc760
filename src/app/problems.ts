/**
 * One mistake is one problem: the findings that a single wrong cell causes are its symptoms, shown
 * under it and not beside it.
 */
import type { CellId } from '../format/edition';
import { cellsOf, isChange, type Fix, type Severity, type Suspect } from '../report/finding';
import { keyOfLocation, SECTION_KEYS, sectionOf, type Location, type SectionKey } from '../report/location';
import { isNonEmpty, type NonEmpty } from '../report/non-empty';
import type { RuleFinding } from '../rules/check';

export interface Problem {
  readonly severity: Severity;
  /** The cell's own findings first, then the equations it breaks. */
  readonly findings: NonEmpty<RuleFinding>;
  /** Every smallest explanation, the likeliest first. */
  readonly suspects: readonly Suspect[];
  readonly suspectCount: number;
}

/** Findings of one cell, and findings with the same explanations, belong together. */
export function problemsFrom(findings: readonly RuleFinding[]): Problem[] {
  const groups = new Map<string, NonEmpty<RuleFinding>>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const [first, ...others] = groups.get(key) ?? [finding];
    groups.set(key, first === finding ? [finding] : [first, ...others, finding]);
  }
  return underTheirCauses([...groups.values()].map(problemOf));
}

/** An equation that several mistakes break together is a symptom of each, not a problem of its own. */
function underTheirCauses(problems: readonly Problem[]): Problem[] {
  const causes = problems.filter(({ suspects }) => suspects.length > 0);
  const causesOf = ({ findings: [first], suspects }: Problem): Problem[] => {
    const cells = cellsOf(first);
    if (suspects.length > 0 || cells.length < 2) return [];
    return causes.filter((cause) =>
      cause.suspects.flatMap(cellsChanged).some((cell) => cells.includes(cell)),
    );
  };
  const symptoms = new Map<Problem, RuleFinding[]>();
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
function keyOf({ rule, at, suspects }: RuleFinding): string {
  const changes = suspects.map((suspect) => suspect.changes.map((fix) => [keyOfLocation(fix), fix.to]));
  return changes.length > 0 ? JSON.stringify(changes) : JSON.stringify([rule, ...at.map(keyOfLocation)]);
}

/** Said of one place, not of how several stand to one another. */
const isOfOnePlace = ({ at }: RuleFinding): boolean => at.length === 1;

function problemOf(findings: NonEmpty<RuleFinding>): Problem {
  const own = findings.filter(isOfOnePlace);
  const symptoms = findings.filter((finding) => !isOfOnePlace(finding));
  const sorted = [...own, ...symptoms];
  const ordered = isNonEmpty(sorted) ? sorted : findings;
  const { severity, suspects, suspectCount = suspects.length } = ordered[0];
  const isError = ordered.some((finding) => finding.severity === 'error');
  return { severity: isError ? 'error' : severity, findings: ordered, suspects, suspectCount };
}

const cellsChanged = ({ changes }: Suspect): CellId[] => changes.filter(isChange).map(({ cell }) => cell);

/** The places a problem names as wrong: those of its likeliest explanations, or of a finding about one place. */
export function wrongPlaces({ findings, suspects }: Problem): Location[] {
  const [likeliest] = suspects;
  if (!likeliest) return unique(findings.filter(isOfOnePlace).flatMap(({ at }) => at));
  const best = suspects.filter(({ reason }) => reason === likeliest.reason);
  return unique(
    (likeliest.reason === 'other' ? suspects : best).flatMap(({ changes }) => changes.map(placeOf)),
  );
}

/** The other places that a problem's findings are about. */
export function sharedPlaces(problem: Problem): Location[] {
  const wrong = new Set(wrongPlaces(problem).map(keyOfLocation));
  const all = [
    ...problem.findings.flatMap(({ at }) => at),
    ...problem.suspects.flatMap(({ changes }) => changes.map(placeOf)),
  ];
  return unique(all).filter((place) => !wrong.has(keyOfLocation(place)));
}

const placeOf = (fix: Fix): Location =>
  isChange(fix) ? { cell: fix.cell } : { part: fix.part, start: fix.start, end: fix.end };

const unique = (places: readonly Location[]): Location[] => [
  ...new Map(places.map((place) => [keyOfLocation(place), place])).values(),
];

/** Blanks that nothing is known of are told of together, not one by one. */
const MANY = 3;

const isPlainBlank = ({ findings: [first, another] }: Problem): boolean =>
  another === undefined && first.rule === 'value.blank' && first.expected === null;

/** What is listed under one number: a problem, or many plain blanks together. */
export type Entry = NonEmpty<Problem>;

/** Problems of a section as they are listed, errors first: most alone, many plain blanks as one entry after the errors. */
export function entriesOf(problems: readonly Problem[]): Entry[] {
  const blanks = problems.filter(isPlainBlank);
  const together = blanks.length > MANY && isNonEmpty(blanks) ? [blanks] : [];
  const alone = together.length > 0 ? problems.filter((problem) => !isPlainBlank(problem)) : problems;
  const [errors, warnings, hints] = SEVERITIES.map((severity) =>
    alone.filter((problem) => problem.severity === severity).map((problem): Entry => [problem]),
  ) as [Entry[], Entry[], Entry[]];
  return [...errors, ...together, ...warnings, ...hints];
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Problems of one section. */
export const problemsIn = (problems: readonly Problem[], section: SectionKey): Problem[] =>
  problems.filter(({ findings: [first] }) => sectionOf(first.at[0]) === section);

/** What is wrong or not filled in, and then what is only to be looked at; each section by section. */
export const inTwo = (problems: readonly Problem[]): readonly (readonly Problem[])[] => [
  problems.filter(({ severity }) => severity === 'error'),
  problems.filter(({ severity }) => severity !== 'error'),
];

/** All of them as they are listed. */
export const listing = (problems: readonly Problem[]): Entry[] =>
  inTwo(problems).flatMap((half) => SECTION_KEYS.flatMap((section) => entriesOf(problemsIn(half, section))));

/**
 * Blanks that are told of together are cells still to be filled in rather than mistakes: the
 * template shows them lightly by itself, and says what belongs there.
 */
export const blanksTogether = (problems: readonly Problem[]): Problem[] =>
  listing(problems)
    .filter((entry) => entry.length > 1)
    .flat();

/** How many problems of a severity are listed; many plain blanks count as one. */
export const countOf = (problems: readonly Problem[], severity: Severity): number =>
  listing(problems).filter(([first]) => first.severity === severity).length;

/** Problems of one kind that are all mended in the same way: text to a number, `/` and the like to 0. */
export type SameMending = 'numberAsText' | 'markOfNone';

/** Their explanations, one each. */
export const sameMending = (problems: readonly Problem[], kind: SameMending): Suspect[] =>
  problems.flatMap(({ findings: [{ rule }], suspects: [only, another] }) => {
    if (!only || another) return [];
    const fits =
      kind === 'numberAsText'
        ? rule === 'value.number-as-text'
        : rule === 'value.not-a-number' && only.reason === 'blank';
    return fits ? [only] : [];
  });

/** The same from check to check, as long as the rule is broken in the same places. */
export const keyOfProblem = ({ findings: [{ rule, at }] }: Problem): string =>
  `${rule} ${at.map(keyOfLocation).join()}`;

/** Where a problem is best looked at: what its likeliest explanation names. */
export function firstPlace({ suspects, findings }: Problem): Location {
  const fix = suspects[0]?.changes[0];
  return fix ? placeOf(fix) : findings[0].at[0];
}
