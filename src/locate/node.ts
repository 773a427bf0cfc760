/**
 * A node of the search: some cells are chosen to change, the equations are solved for them, and
 * some cells are closed, because the sets that contain them are looked at elsewhere.
 */
import { copyTableau, pivot, rowToSolve, tableau, UNSOLVED, type Tableau } from './tableau';

export const OPEN = 0;
/** Not to be chosen here. */
export const CLOSED = 1;
/** Chosen, and an equation is solved for it. */
export const BASIC = 2;
/** Chosen, but the equations leave it a choice of values. */
export const PARAMETER = 3;

export interface Node extends Tableau {
  /** By column. */
  readonly status: Uint8Array;
  parameters: number;
}

export const node = (rows: number, columns: number): Node => ({
  ...tableau(rows, columns),
  status: new Uint8Array(columns),
  parameters: 0,
});

export function copyNode(from: Node, to: Node): void {
  copyTableau(from, to);
  to.status.set(from.status);
  to.parameters = from.parameters;
}

/** Nothing chosen. */
export function reset(at: Node, matrix: Int32Array, missing: Float64Array): void {
  at.a.set(matrix);
  at.b.set(missing);
  at.basic.fill(UNSOLVED);
  at.status.fill(OPEN);
  at.parameters = 0;
}

/** Lets a cell change. */
export function choose(at: Node, column: number): void {
  const row = rowToSolve(at, column);
  if (row === UNSOLVED) {
    at.status[column] = PARAMETER;
    at.parameters++;
  } else {
    pivot(at, row, column);
    at.status[column] = BASIC;
  }
}

/** The change of the cell a row is solved for, where no other cell of the row changes. */
export const changeIn = (at: Node, row: number): number =>
  at.b[row]! / at.a[row * at.columns + at.basic[row]!]!;

/** Whether the value a row is solved for depends on a parameter. */
export function isParametric(at: Node, row: number): boolean {
  if (at.parameters === 0) return false;
  for (let j = 0; j < at.columns; j++) {
    if (at.status[j] === PARAMETER && at.a[row * at.columns + j] !== 0) return true;
  }
  return false;
}
