/** What the changes of a component have to do with one another and with what is broken. */
import { NONE, type Constraint, type Symptom } from './constraints';
import type { Evidence } from './evidence';
import type { Concern, Factor } from './factor';
import { symptomOf, type State } from './state';
import type { Component } from './system';
import type { Change } from '../report/finding';

/** A component that is not clean. */
export interface Case {
  readonly component: Component;
  readonly state: State;
  readonly evidence: Evidence;
  /** Broken constraints that follow from several components. */
  readonly spanning: readonly Constraint[];
}

/**
 * A concern is a constraint, by its place in the component, or an impossible figure, numbered
 * after the constraints. Constraints about the same unknown cell are one concern, because the
 * unknown cell carries what one says to the other.
 */
export function concernOf(of: Case): Concern {
  const { component, state, evidence } = of;
  const broken = new Set(concernsAtFault(of));
  return {
    of: ({ cell }) => {
      const number = evidence.frame.indexOf.get(cell)!;
      const figure = state.impossible.includes(number) ? [ofFigure(component, number)] : [];
      return [...figure, ...constraintsWith(component, number)];
    },
    isBroken: (concern) => broken.has(concern),
  };
}

function constraintsWith(component: Component, cell: number): number[] {
  const { cells, constraints, matrix } = component;
  const column = cells.indexOf(cell);
  const concerns: number[] = [];
  for (let i = 0; i < constraints.length; i++) {
    if (matrix[i * cells.length + column] !== 0) concerns.push(ofConstraint(component, i));
  }
  return concerns;
}

const ofConstraint = ({ constraints }: Component, i: number): number => {
  const { unknown } = constraints[i]!;
  return unknown === NONE ? i : constraints.findIndex((constraint) => constraint.unknown === unknown);
};

const ofFigure = ({ constraints }: Component, cell: number): number => constraints.length + cell;

const concernsAtFault = ({ component, state }: Case): number[] => [
  ...state.broken.map((constraint) => ofConstraint(component, component.constraints.indexOf(constraint))),
  ...state.impossible.map((cell) => ofFigure(component, cell)),
];

/** The symptoms that a factor's changes take away. */
export function symptomsOf({ owns, alternatives }: Factor, of: Case): Symptom[] {
  const { component, state, spanning, evidence } = of;
  const concerned = (constraint: Constraint): boolean =>
    owns(ofConstraint(component, component.constraints.indexOf(constraint)));
  return [
    ...state.broken.filter(concerned).map(({ symptom }) => symptom),
    ...spanning.filter((c) => shift(c, alternatives[0]!, evidence) !== 0).map(({ symptom }) => symptom),
    ...state.impossible
      .filter((cell) => owns(ofFigure(component, cell)))
      .map((cell) => symptomOf(evidence.frame.cells[cell]!, evidence.values[cell]!)),
  ];
}

/** By how much changes move the sum of a constraint. */
function shift(
  { cells, coefficients }: Constraint,
  changes: readonly Change[],
  { frame, values }: Evidence,
): number {
  let sum = 0;
  for (const { cell, to } of changes) {
    const number = frame.indexOf.get(cell)!;
    const i = cells.indexOf(number);
    if (i >= 0) sum += coefficients[i]! * (to - values[number]!);
  }
  return sum;
}
