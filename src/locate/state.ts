/** How a report's figures stand to the constraints of a component. */
import { NONE, type Constraint, type Symptom } from './constraints';
import { isCount, type Evidence } from './evidence';
import type { Component } from './system';

/** What the known cells leave to the unknown one (or to nobody): right side − Σ of the others. */
export function missingIn(
  { cells, coefficients, relation }: Constraint,
  { lastYear }: Evidence,
  values: Float64Array,
): number {
  let sum = relation === NONE ? 0 : lastYear[relation]!;
  for (let i = 0; i < cells.length; i++) sum -= coefficients[i]! * values[cells[i]!]!;
  return sum;
}

/** The value a constraint says its unknown cell has. */
export function impliedBy(constraint: Constraint, evidence: Evidence): number {
  const i = constraint.cells.indexOf(constraint.unknown);
  return missingIn(constraint, evidence, evidence.values) / constraint.coefficients[i]! + 0;
}

export interface State {
  /** Constraints that do not hold, or contradict one another about an unknown cell. */
  readonly broken: readonly Constraint[];
  /** Numbers of known cells that hold no count and so must change. */
  readonly impossible: readonly number[];
  /** What the constraints say of each unknown cell, where nothing is broken. */
  readonly implied: ReadonlyMap<number, number>;
}

export function stateOf({ cells, constraints }: Component, evidence: Evidence): State {
  const impossible = cells.filter((cell) => !isCount(evidence.values[cell]!));
  const implied = new Map<number, number>();
  const broken: Constraint[] = [];
  const contradicted = new Set<number>();
  for (const constraint of constraints) {
    const { unknown } = constraint;
    if (unknown === NONE) {
      if (isBroken(constraint, evidence)) broken.push(constraint);
      continue;
    }
    const value = impliedBy(constraint, evidence);
    if (!isCount(value) || (implied.get(unknown) ?? value) !== value) contradicted.add(unknown);
    implied.set(unknown, value);
  }
  const about = constraints.filter(({ unknown }) => contradicted.has(unknown));
  return { broken: [...broken, ...about], impossible, implied };
}

export const isClean = ({ broken, impossible }: State): boolean =>
  broken.length === 0 && impossible.length === 0;

/** The finding a known cell that holds no count has of its own. */
export const symptomOf = (cell: string, value: number): Symptom => ({
  rule: value < 0 ? 'value.negative' : 'value.not-an-integer',
  cells: [cell],
});

/** Whether a constraint without an unknown cell does not hold. */
export const isBroken = (constraint: Constraint, evidence: Evidence): boolean =>
  constraint.unknown === NONE && missingIn(constraint, evidence, evidence.values) !== 0;
