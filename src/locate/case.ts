/** How a report's figures stand to the constraints of one component: what is broken, and what follows. */
import type { Evidence } from './evidence';
import { isCount } from './search/tableau';
import { NONE, type Component, type Constraint, type Symptom } from './system';

export interface Case {
  readonly component: Component;
  readonly evidence: Evidence;
  /** Constraints that do not hold, or contradict one another about an unknown cell. */
  readonly broken: readonly Constraint[];
  /** Broken constraints that follow from several components together. */
  readonly spanning: readonly Constraint[];
  /** Numbers of known cells that hold no count and so must change. */
  readonly impossible: readonly number[];
  /** What the constraints say of each unknown cell, where nothing is broken. */
  readonly implied: ReadonlyMap<number, number>;
}

/** @param spanning broken constraints that follow from several components together. */
export function caseOf(component: Component, evidence: Evidence, spanning: readonly Constraint[]): Case {
  const { cells, constraints } = component;
  const broken: Constraint[] = [];
  const implied = new Map<number, number>();
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
  broken.push(...constraints.filter(({ unknown }) => contradicted.has(unknown)));
  const impossible = cells.filter((cell) => !isCount(evidence.values[cell]!));
  return { component, evidence, broken, spanning, impossible, implied };
}

export const isClean = ({ broken, impossible }: Case): boolean =>
  broken.length === 0 && impossible.length === 0;

/** Whether a constraint without an unknown cell does not hold. */
export const isBroken = (constraint: Constraint, evidence: Evidence): boolean =>
  constraint.unknown === NONE && missingIn(constraint, evidence, evidence.values) !== 0;

/** The value a constraint says its unknown cell has. */
function impliedBy(constraint: Constraint, evidence: Evidence): number {
  const i = constraint.cells.indexOf(constraint.unknown);
  return missingIn(constraint, evidence, evidence.values) / constraint.coefficients[i]! + 0;
}

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

/** All that is at fault. */
export const symptomsOf = ({ broken, spanning, impossible, evidence }: Case): Symptom[] => [
  ...[...broken, ...spanning].map(({ symptom }) => symptom),
  ...impossible.map((cell) => symptomOf(cell, evidence)),
];

/** The finding a known cell that holds no count has of its own. */
export const symptomOf = (cell: number, { numbering, values }: Evidence): Symptom => ({
  rule: values[cell]! < 0 ? 'value.negative' : 'value.not-an-integer',
  cells: [numbering.cells[cell]!],
});
