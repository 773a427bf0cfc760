/** The equations that can be judged, with live totals replaced by their parts. */
import { DERIVED, GIVEN, UNKNOWN } from './evidence';
import type { Frame } from './frame';
import type { CellId } from '../format/edition';
import { definitionOf, equationsOf } from '../rules/equations';
import { carryOvers } from '../rules/year/carry-over';

/** What is at fault; `rule` and `cells` are those of the finding it belongs to. */
export interface Symptom {
  readonly rule: string;
  readonly cells: readonly CellId[];
}

/** Σ coefficient · cell = last year's figure of `relation`, or 0. */
export interface Constraint {
  readonly symptom: Symptom;
  /** Numbers of the frame. */
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  /** Which relation of `carryOvers` gives the right side; `NONE` where it is 0. */
  readonly relation: number;
  /** The one cell that is unknown, or `NONE`. */
  readonly unknown: number;
}

export const NONE = -1;

/** Every equation and carry-over relation that has at most one unknown cell. */
export function constraintsOf(frame: Frame, pattern: string): Constraint[] {
  const { edition, cells, indexOf } = frame;
  const isDerived = (cell: CellId): boolean => pattern[indexOf.get(cell)!] === DERIVED;
  const isUnknown = (cell: number): boolean => pattern[cell] === UNKNOWN;
  const sum = (left: readonly CellId[], right: readonly CellId[]): Terms => {
    const terms: Terms = new Map();
    for (const cell of left) add(terms, cell, 1, { edition, isDerived });
    for (const cell of right) add(terms, cell, -1, { edition, isDerived });
    return terms;
  };
  const equations = equationsOf(edition)
    .filter(({ rule, total }) => !total || !isDerived(total) || definitionOf(edition, total)!.rule !== rule)
    .map(({ rule, left, right }) =>
      constraint({ rule, cells: [...left, ...right] }, sum(left, right), NONE, indexOf, isUnknown),
    );
  const relations = carryOvers
    .map(({ cell }, i) => constraint(carriedOver(cell), sum([cell], []), i, indexOf, isUnknown))
    .filter((_, i) => pattern[cells.length + i] === GIVEN);
  return [...equations, ...relations].flatMap((judged) => judged ?? []);
}

const carriedOver = (cell: CellId): Symptom => ({ rule: 'year.carry-over', cells: [cell] });

type Terms = Map<CellId, number>;

interface Substitution {
  readonly edition: Frame['edition'];
  readonly isDerived: (cell: CellId) => boolean;
}

/** Adds a cell to a sum; a live total is added as its parts. */
function add(terms: Terms, cell: CellId, coefficient: number, by: Substitution): void {
  const definition = by.isDerived(cell) ? definitionOf(by.edition, cell) : undefined;
  if (definition) for (const part of definition.right) add(terms, part, coefficient, by);
  else terms.set(cell, (terms.get(cell) ?? 0) + coefficient);
}

/** Undefined where nothing can be judged: too many unknown cells, or none at all. */
function constraint(
  symptom: Symptom,
  terms: Terms,
  relation: number,
  indexOf: Frame['indexOf'],
  isUnknown: (cell: number) => boolean,
): Constraint | undefined {
  const entries = [...terms].filter(([, coefficient]) => coefficient !== 0);
  const cells = entries.map(([cell]) => indexOf.get(cell)!);
  const unknown = cells.filter(isUnknown);
  if (cells.length === 0 || unknown.length > 1) return undefined;
  const coefficients = entries.map(([, coefficient]) => coefficient);
  return { symptom, cells, coefficients, relation, unknown: unknown[0] ?? NONE };
}
