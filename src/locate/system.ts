/**
 * The equations that can be judged, for one pattern of typed, derived and unknown cells, split into
 * components that have no cell in common. Independent of the figures, so it is kept.
 */
import { DERIVED, GIVEN, UNKNOWN, type Numbering } from './evidence';
import { emptyTableau, solve } from './search/tableau';
import type { CellId } from '../format/edition';
import { definitionOf, equationsOf, type Equation } from '../rules/equations';
import { carryOvers } from '../rules/year/carry-over';

export interface System {
  readonly components: readonly Component[];
  /** Constraints that follow from those of several components together. */
  readonly spanning: readonly Constraint[];
}

export interface Component {
  /** Numbers, by column. */
  readonly cells: readonly number[];
  readonly constraints: readonly Constraint[];
  /** The coefficients, constraint by constraint. */
  readonly matrix: Int8Array;
}

/** Σ coefficient · cell = last year's figure of `relation`, or 0. */
export interface Constraint {
  readonly symptom: Symptom;
  /** Numbers. */
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  /** Which relation of `carryOvers` gives the right side; `NONE` where it is 0. */
  readonly relation: number;
  /** The one cell that is unknown, or `NONE`. */
  readonly unknown: number;
}

export const NONE = -1;

/** What is at fault; `rule` and `cells` are those of the finding it belongs to. */
export interface Symptom {
  readonly rule: string;
  readonly cells: readonly CellId[];
}

/** Patterns kept; a session meets a handful. */
const MOST_KEPT = 64;
const cache = new Map<Numbering, Map<string, System>>();

export function systemOf(numbering: Numbering, pattern: string): System {
  let kept = cache.get(numbering);
  if (!kept) cache.set(numbering, (kept = new Map()));
  let system = kept.get(pattern);
  if (!system) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(pattern, (system = splitUp(constraintsOf(numbering, pattern), numbering.cells.length)));
  }
  return system;
}

/** Every equation and carry-over relation that has at most one unknown cell. */
function constraintsOf(numbering: Numbering, pattern: string): Constraint[] {
  const { edition, cells } = numbering;
  const of: Pattern = { numbering, letterOf: (cell) => pattern[numbering.numberOf(cell)] };
  const isDefinition = ({ rule, total }: Equation): boolean =>
    total !== undefined && of.letterOf(total) === DERIVED && definitionOf(edition, total)?.rule === rule;
  const equations = equationsOf(edition)
    .filter((equation) => !isDefinition(equation))
    .map(({ rule, left, right }) => constraint({ rule, cells: [...left, ...right] }, left, right, NONE, of));
  const relations = carryOvers
    .map(({ cell }, i) => constraint({ rule: 'year.carry-over', cells: [cell] }, [cell], [], i, of))
    .filter((_, i) => pattern[cells.length + i] === GIVEN);
  return [...equations, ...relations].flatMap((judged) => judged ?? []);
}

interface Pattern {
  readonly numbering: Numbering;
  readonly letterOf: (cell: CellId) => string | undefined;
}

/** Undefined where nothing can be judged: too many unknown cells, or none at all. */
function constraint(
  symptom: Symptom,
  left: readonly CellId[],
  right: readonly CellId[],
  relation: number,
  of: Pattern,
): Constraint | undefined {
  const terms: Terms = new Map();
  for (const cell of left) add(terms, cell, 1, of);
  for (const cell of right) add(terms, cell, -1, of);
  const entries = [...terms].filter(([, coefficient]) => coefficient !== 0);
  const [unknown, another] = entries.filter(([cell]) => of.letterOf(cell) === UNKNOWN);
  if (entries.length === 0 || another) return undefined;
  return {
    symptom,
    cells: entries.map(([cell]) => of.numbering.numberOf(cell)),
    coefficients: entries.map(([, coefficient]) => coefficient),
    relation,
    unknown: unknown ? of.numbering.numberOf(unknown[0]) : NONE,
  };
}

type Terms = Map<CellId, number>;

/** Adds a cell to a sum; a live total is added as its parts. */
function add(terms: Terms, cell: CellId, coefficient: number, of: Pattern): void {
  const definition = of.letterOf(cell) === DERIVED ? definitionOf(of.numbering.edition, cell) : undefined;
  if (definition) for (const part of definition.right) add(terms, part, coefficient, of);
  else terms.set(cell, (terms.get(cell) ?? 0) + coefficient);
}

/** @param columns how many cells there are. */
function splitUp(constraints: readonly Constraint[], columns: number): System {
  const groups = connectedCells(independentOf(constraints, columns));
  const homes: Constraint[][] = groups.map(() => []);
  const spanning: Constraint[] = [];
  for (const constraint of constraints) {
    const home = groups.findIndex((cells) => constraint.cells.every((cell) => cells.has(cell)));
    (homes[home] ?? spanning).push(constraint);
  }
  return { components: homes.map(componentOf), spanning };
}

/** The constraints from which all others follow; short ones rather than long ones. */
function independentOf(constraints: readonly Constraint[], columns: number): Constraint[] {
  const inOrder = [...constraints].sort((a, b) => a.cells.length - b.cells.length);
  const t = emptyTableau(inOrder.length, columns);
  inOrder.forEach(({ cells, coefficients }, row) => {
    cells.forEach((cell, i) => (t.a[row * columns + cell] = coefficients[i]!));
  });
  return inOrder.filter((_, row) => {
    const column = t.a.subarray(row * columns, (row + 1) * columns).findIndex((a) => a !== 0);
    if (column >= 0) solve(t, row, column);
    return column >= 0;
  });
}

function connectedCells(constraints: readonly Constraint[]): Set<number>[] {
  let groups: Set<number>[] = [];
  for (const { cells } of constraints) {
    const merged = new Set(cells);
    const apart: Set<number>[] = [];
    for (const group of groups) {
      if (cells.some((cell) => group.has(cell))) group.forEach((cell) => merged.add(cell));
      else apart.push(group);
    }
    groups = [...apart, merged];
  }
  return groups;
}

function componentOf(constraints: readonly Constraint[]): Component {
  const cells = [...new Set(constraints.flatMap((constraint) => constraint.cells))].sort((a, b) => a - b);
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  const matrix = new Int8Array(constraints.length * cells.length);
  constraints.forEach((constraint, row) => {
    constraint.cells.forEach((cell, i) => {
      matrix[row * cells.length + columnOf.get(cell)!] = constraint.coefficients[i]!;
    });
  });
  return { cells, constraints, matrix };
}
