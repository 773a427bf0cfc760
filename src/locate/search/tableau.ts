/**
 * A node of the search: some cells are chosen to change, and the equations Σ a·δ = b (δ: by how
 * much each cell changes) are solved for them; some are closed, because the sets that contain them
 * are looked at elsewhere.
 *
 * Every coefficient is 0, 1 or −1 and stays so, hence every value is an integer. Take each column's
 * 办理结果 and each column's balance for a place, and each row for one: every cell leads from one place to
 * another, and every equation says what enters and leaves a place (the row of 办理结果: a group of
 * places). Such equations are totally unimodular, and remain so when they are solved for a cell,
 * when some are left out and when a cell is given its figure of last year.
 */
export interface Tableau {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly a: Int8Array;
  readonly b: Float64Array;
  /** For each row the column it is solved for, or `UNSOLVED`. */
  readonly solvedFor: Int16Array;
  /** By column. */
  readonly status: Uint8Array;
  /** How many columns are `PARAMETER`. */
  parameters: number;
}

export const UNSOLVED = -1;

export const OPEN = 0;
/** Not to be chosen here. */
export const CLOSED = 1;
/** Chosen, and an equation is solved for it. */
export const SOLVED = 2;
/** Chosen, but the equations leave it a choice of values. */
export const PARAMETER = 3;

/** What a cell of tables 三 and 四 must hold. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

export const emptyTableau = (rows: number, columns: number): Tableau => ({
  rows,
  columns,
  a: new Int8Array(rows * columns),
  b: new Float64Array(rows),
  solvedFor: new Int16Array(rows).fill(UNSOLVED),
  status: new Uint8Array(columns),
  parameters: 0,
});

export function copyTableau(from: Tableau, to: Tableau): void {
  to.a.set(from.a);
  to.b.set(from.b);
  to.solvedFor.set(from.solvedFor);
  to.status.set(from.status);
  to.parameters = from.parameters;
}

/** Nothing chosen. */
export function resetTableau(t: Tableau, matrix: Int8Array, missing: Float64Array): void {
  t.a.set(matrix);
  t.b.set(missing);
  t.solvedFor.fill(UNSOLVED);
  t.status.fill(OPEN);
  t.parameters = 0;
}

/** Lets a cell change. */
export function choose(t: Tableau, column: number): void {
  const row = rowToSolve(t, column);
  if (row === UNSOLVED) {
    t.status[column] = PARAMETER;
    t.parameters++;
  } else {
    solve(t, row, column);
    t.status[column] = SOLVED;
  }
}

/** A row that is not solved yet and contains the column, or `UNSOLVED` where there is none. */
function rowToSolve(t: Tableau, column: number): number {
  for (let i = 0; i < t.rows; i++) {
    if (t.solvedFor[i] === UNSOLVED && t.a[i * t.columns + column] !== 0) return i;
  }
  return UNSOLVED;
}

/** Solves a row for a column, which no other row contains afterwards. */
export function solve(t: Tableau, row: number, column: number): void {
  const own = t.a[row * t.columns + column]!;
  if (own !== 1 && own !== -1) throw new RangeError(`a coefficient of ${own}`);
  for (let i = 0; i < t.rows; i++) {
    const a = t.a[i * t.columns + column]!;
    if (a !== 0 && i !== row) subtract(t, i, a * own, row);
  }
  t.solvedFor[row] = column;
}

/** row i := row i − times · row r */
function subtract({ a, b, columns }: Tableau, i: number, times: number, r: number): void {
  const to = i * columns;
  const from = r * columns;
  for (let j = 0; j < columns; j++) a[to + j]! -= times * a[from + j]!;
  b[i]! -= times * b[r]!;
}

/** By how much a column changes where it is all that changes in an unsolved row, or besides a solved row's own. */
export const changeBy = (t: Tableau, row: number, column: number): number =>
  t.b[row]! * t.a[row * t.columns + column]!;

/** Whether the value a row is solved for depends on a parameter. */
export function isParametric(t: Tableau, row: number): boolean {
  if (t.parameters === 0) return false;
  for (let j = 0; j < t.columns; j++) {
    if (t.status[j] === PARAMETER && t.a[row * t.columns + j] !== 0) return true;
  }
  return false;
}
