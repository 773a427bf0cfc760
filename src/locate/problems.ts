/** The explanations of a component as problems, each with its symptoms and its suspects in order. */
import { symptomOf, symptomsOf, type Case } from './case';
import type { Evidence } from './evidence';
import { factor, type Changes, type ConcernsOf, type Factor } from './factor';
import { byLikelihood, suspectOf, type CellSuspect } from './likelihood';
import type { Explanation, Values } from './search/values';
import { NONE, type Component, type Constraint, type Symptom } from './system';
import type { NonEmpty } from '../report/non-empty';

/**
 * One mistake, or several that cannot be told apart, as far as equations tell. `app/problems.ts` makes of it,
 * and of what other rules found, what a clerk sees.
 */
export interface Problem {
  /** The broken equations and impossible figures that it causes. */
  readonly symptoms: readonly Symptom[];
  /** How many cells must change; where not `complete`, at least how many. */
  readonly size: number;
  /** Every smallest explanation, the likeliest first; no more than `LISTED`. */
  readonly suspects: readonly CellSuspect[];
  /** How many explanations there are in all: sets of cells, whatever choice of values each leaves. */
  readonly count: number;
  /** False where the search was given up: then nothing is listed. */
  readonly complete: boolean;
}

/** Explanations listed of one problem. */
export const LISTED = 20;

/** An explanation with the likeliest of its values. */
export interface Explained {
  readonly suspect: CellSuspect;
  readonly explanation: Explanation;
}

/** The likeliest explanation first. */
export function explained([first, ...others]: NonEmpty<Explanation>, of: Case): NonEmpty<Explained> {
  const all: [Explained, ...Explained[]] = [
    explain(first, of),
    ...others.map((explanation) => explain(explanation, of)),
  ];
  const { numbering } = of.evidence;
  return all.sort((a, b) => byLikelihood(a.suspect, b.suspect, numbering));
}

/** With the likeliest of its values. */
function explain(explanation: Explanation, of: Case): Explained {
  const { numbering } = of.evidence;
  const [first, ...others] = explanation;
  const suspect = others
    .map((values) => suspectOf(numbering.edition, changesOf(values, of)))
    .reduce(
      (a, b) => (byLikelihood(a, b, numbering) <= 0 ? a : b),
      suspectOf(numbering.edition, changesOf(first, of)),
    );
  return { explanation, suspect };
}

/** The known cells that get another value, in the order of the tables. */
function changesOf(values: Values, { component, evidence }: Case): Changes {
  const unknown = new Set(component.constraints.map((constraint) => constraint.unknown));
  return [...values]
    .map(([column, to]): [number, number] => [component.cells[column]!, to])
    .filter(([cell]) => !unknown.has(cell))
    .sort(([a], [b]) => a - b)
    .map(([cell, to]) => ({ cell: evidence.numbering.cells[cell]!, from: evidence.values[cell]!, to }));
}

export function problemsOf([first, ...others]: NonEmpty<Explained>, of: Case): Problem[] {
  const explanations: NonEmpty<Changes> = [
    first.suspect.changes,
    ...others.map(({ suspect }) => suspect.changes),
  ];
  return factor(explanations, concernsIn(of)).map((part) => problem(part, of));
}

function problem(part: Factor, of: Case): Problem {
  const { numbering } = of.evidence;
  const suspects = part.alternatives
    .map((changes) => suspectOf(numbering.edition, changes))
    .sort((a, b) => byLikelihood(a, b, numbering));
  return {
    symptoms: symptomsOfPart(part, of),
    size: part.alternatives[0].length,
    suspects: suspects.slice(0, LISTED),
    count: suspects.length,
    complete: true,
  };
}

/** All that is known where the search was given up. */
export const unsolved = (size: number, of: Case): Problem => ({
  symptoms: symptomsOf(of),
  size: size + of.impossible.length,
  suspects: [],
  count: 0,
  complete: false,
});

/**
 * A concern is a constraint, by its place in the component, or an impossible figure, numbered
 * after the constraints. Constraints about the same unknown cell are one concern, because the
 * unknown cell carries what one says to the other.
 */
const concernsIn =
  ({ component, impossible, evidence }: Case): ConcernsOf =>
  ({ cell }) => {
    const number = evidence.numbering.numberOf(cell);
    const figure = impossible.includes(number) ? [ofFigure(component, number)] : [];
    return [...figure, ...constraintsWith(number, component)];
  };

function constraintsWith(cell: number, component: Component): number[] {
  const { cells, constraints, matrix } = component;
  const column = cells.indexOf(cell);
  const concerns: number[] = [];
  for (let row = 0; row < constraints.length; row++) {
    if (matrix[row * cells.length + column] !== 0) concerns.push(ofRow(component, row));
  }
  return concerns;
}

const ofConstraint = (component: Component, constraint: Constraint): number =>
  ofRow(component, component.constraints.indexOf(constraint));

function ofRow({ constraints }: Component, row: number): number {
  const { unknown } = constraints[row]!;
  return unknown === NONE ? row : constraints.findIndex((constraint) => constraint.unknown === unknown);
}

const ofFigure = ({ constraints }: Component, cell: number): number => constraints.length + cell;

/** The symptoms that a factor's changes take away. */
function symptomsOfPart({ owns, alternatives }: Factor, of: Case): Symptom[] {
  const { component, broken, spanning, impossible, evidence } = of;
  return [
    ...broken.filter((constraint) => owns(ofConstraint(component, constraint))).map(({ symptom }) => symptom),
    ...spanning.filter((c) => shift(c, alternatives[0], evidence) !== 0).map(({ symptom }) => symptom),
    ...impossible.filter((cell) => owns(ofFigure(component, cell))).map((cell) => symptomOf(cell, evidence)),
  ];
}

/** By how much changes move the sum of a constraint. */
function shift(
  { cells, coefficients }: Constraint,
  changes: Changes,
  { numbering, values }: Evidence,
): number {
  let sum = 0;
  for (const { cell, to } of changes) {
    const number = numbering.numberOf(cell);
    const i = cells.indexOf(number);
    if (i >= 0) sum += coefficients[i]! * (to - values[number]!);
  }
  return sum;
}
