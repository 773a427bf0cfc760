/** The explanations of a component as problems, each with its symptoms and its suspects in order. */
import { concernOf, symptomsOf, type Case } from './concern';
import type { Symptom } from './constraints';
import type { Evidence } from './evidence';
import type { Explanation, Values } from './explanation';
import { factor, type Factor } from './factor';
import { byLikelihood, suspectOf } from './likelihood';
import { symptomOf } from './state';
import type { Change, CellSuspect } from '../report/finding';

/** One mistake, or several that cannot be told apart. */
export interface Problem {
  /** The broken equations and impossible figures that it causes. */
  readonly symptoms: readonly Symptom[];
  /** How many cells must change; where not `complete`, at least how many. */
  readonly size: number;
  /** Every smallest explanation, the likeliest first; no more than `LISTED`. */
  readonly suspects: readonly CellSuspect[];
  /** How many explanations there are in all. */
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
export const explained = (explanations: readonly Explanation[], of: Case): Explained[] =>
  explanations
    .map((explanation) => ({ explanation, suspect: likeliest(explanation, of) }))
    .sort((a, b) => byLikelihood(of.evidence.frame)(a.suspect, b.suspect));

const likeliest = (explanation: Explanation, of: Case): CellSuspect =>
  explanation
    .map((values) => suspectOf(of.evidence.frame.edition, changesOf(values, of)))
    .sort(byLikelihood(of.evidence.frame))[0]!;

/** The known cells that get another value, in the order of the tables. */
function changesOf(values: Values, { component, evidence }: Case): Change[] {
  const unknown = new Set(component.constraints.map((constraint) => constraint.unknown));
  return [...values]
    .map(([column, to]): [number, number] => [component.cells[column]!, to])
    .filter(([cell]) => !unknown.has(cell))
    .sort(([a], [b]) => a - b)
    .map(([cell, to]) => ({ cell: evidence.frame.cells[cell]!, from: evidence.values[cell]!, to }));
}

export function problemsOf(all: readonly Explained[], of: Case): Problem[] {
  const explanations = all.map(({ suspect }) => suspect.changes);
  return factor(explanations, concernOf(of)).map((part) => problem(part, symptomsOf(part, of), of.evidence));
}

function problem({ alternatives }: Factor, symptoms: readonly Symptom[], { frame }: Evidence): Problem {
  const suspects = alternatives.map((changes) => suspectOf(frame.edition, changes)).sort(byLikelihood(frame));
  return {
    symptoms,
    size: suspects[0]!.changes.length,
    suspects: suspects.slice(0, LISTED),
    count: suspects.length,
    complete: true,
  };
}

/** All that is known where the search was given up. */
export const unsolved = (size: number, { state, spanning, evidence }: Case): Problem => ({
  symptoms: [
    ...[...state.broken, ...spanning].map((constraint) => constraint.symptom),
    ...state.impossible.map((cell) => symptomOf(evidence.frame.cells[cell]!, evidence.values[cell]!)),
  ],
  size: size + state.impossible.length,
  suspects: [],
  count: 0,
  complete: false,
});
