/** A system of linear equations Σ a·δ = b with integer coefficients, being solved. */
export interface Tableau {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly a: Int32Array;
  readonly b: Float64Array;
  /** For each row the column it is solved for, or `UNSOLVED`. */
  readonly basic: Int16Array;
}

export const UNSOLVED = -1;

export const tableau = (rows: number, columns: number): Tableau => ({
  rows,
  columns,
  a: new Int32Array(rows * columns),
  b: new Float64Array(rows),
  basic: new Int16Array(rows).fill(UNSOLVED),
});

export function copyTableau(from: Tableau, to: Tableau): void {
  to.a.set(from.a);
  to.b.set(from.b);
  to.basic.set(from.basic);
}

/** Solves `row` for `column`, which no other row contains afterwards. All numbers stay integers. */
export function pivot(t: Tableau, row: number, column: number): void {
  const p = t.a[row * t.columns + column]!;
  for (let i = 0; i < t.rows; i++) {
    const q = t.a[i * t.columns + column]!;
    if (q === 0 || i === row) continue;
    if (p === 1 || p === -1) combine(t, i, 1, row, q * p);
    else {
      combine(t, i, p, row, q);
      reduce(t, i);
    }
  }
  t.basic[row] = column;
}

/** row i := times · row i − minus · row r */
function combine(t: Tableau, i: number, times: number, r: number, minus: number): void {
  const { a, b, columns } = t;
  const to = i * columns;
  const from = r * columns;
  for (let j = 0; j < columns; j++) a[to + j] = times * a[to + j]! - minus * a[from + j]!;
  b[i] = times * b[i]! - minus * b[r]!;
}

/** Divides a row by what all its numbers have in common. */
function reduce(t: Tableau, row: number): void {
  const from = row * t.columns;
  let common = Math.abs(t.b[row]!);
  for (let j = 0; j < t.columns && common !== 1; j++) common = divisor(common, Math.abs(t.a[from + j]!));
  if (common <= 1) return;
  for (let j = 0; j < t.columns; j++) t.a[from + j]! /= common;
  t.b[row]! /= common;
}

/** The greatest common divisor. */
export function divisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** A row that is not solved yet and contains the column, or `UNSOLVED` where there is none. */
export function rowToSolve(t: Tableau, column: number): number {
  let best = UNSOLVED;
  for (let i = 0; i < t.rows; i++) {
    const coefficient = t.a[i * t.columns + column]!;
    if (coefficient === 0 || t.basic[i] !== UNSOLVED) continue;
    if (coefficient === 1 || coefficient === -1) return i;
    if (best === UNSOLVED) best = i;
  }
  return best;
}
