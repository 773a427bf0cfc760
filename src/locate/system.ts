/**
 * The constraints for one pattern of typed, derived and unknown cells, split into components that
 * have no cell in common. Independent of the figures, so it is kept.
 */
import { constraintsOf, type Constraint } from './constraints';
import type { Frame } from './frame';
import { pivot, tableau } from './tableau';

export interface Component {
  /** By column; numbers of the frame. */
  readonly cells: readonly number[];
  readonly constraints: readonly Constraint[];
  /** The coefficients, constraint by constraint. */
  readonly matrix: Int32Array;
}

export interface System {
  readonly components: readonly Component[];
  /** Constraints that follow from those of several components together. */
  readonly spanning: readonly Constraint[];
}

/** Patterns kept; a session meets a handful. */
const MOST_KEPT = 64;
const cache = new Map<Frame, Map<string, System>>();

export function systemOf(frame: Frame, pattern: string): System {
  let ofFrame = cache.get(frame);
  if (!ofFrame) cache.set(frame, (ofFrame = new Map()));
  let system = ofFrame.get(pattern);
  if (!system) {
    if (ofFrame.size >= MOST_KEPT) ofFrame.clear();
    ofFrame.set(pattern, (system = compile(constraintsOf(frame, pattern), frame.cells.length)));
  }
  return system;
}

/** @param columns how many cells there are. */
export function compile(constraints: readonly Constraint[], columns: number): System {
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
  const t = tableau(inOrder.length, columns);
  inOrder.forEach(({ cells, coefficients }, row) => {
    cells.forEach((cell, i) => (t.a[row * columns + cell] = coefficients[i]!));
  });
  return inOrder.filter((_, row) => {
    const column = t.a.subarray(row * columns, (row + 1) * columns).findIndex((a) => a !== 0);
    if (column >= 0) pivot(t, row, column);
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
  const matrix = new Int32Array(constraints.length * cells.length);
  constraints.forEach((constraint, row) => {
    constraint.cells.forEach((cell, i) => {
      matrix[row * cells.length + columnOf.get(cell)!] = constraint.coefficients[i]!;
    });
  });
  return { cells, constraints, matrix };
}
