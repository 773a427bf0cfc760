/**
 * Certificates that the chosen cells are not enough: a row of the solved equations that no value of
 * theirs satisfies. Every set that is enough contains one of the certificate's open cells.
 */
import { changeBy, isCount, isParametric, OPEN, UNSOLVED, type Tableau } from './tableau';
import { hasPoint } from './values';

export interface Certificates {
  count: number;
  /** The row of each certificate; `UNSOLVED` for the one that stands for all parametric rows. */
  readonly row: Int16Array;
  /** Where the cells of each begin in `cells`; one more at the end. */
  readonly start: Int32Array;
  /** The open cells of the certificates, one after the other. */
  readonly cells: Int16Array;
}

export const noCertificates = (rows: number, columns: number): Certificates => ({
  count: 0,
  row: new Int16Array(rows + 1),
  start: new Int32Array(rows + 2),
  cells: new Int16Array((rows + 1) * columns),
});

/** @param base the values before any change, by column. */
export function certify(t: Tableau, base: Float64Array, into: Certificates): void {
  into.count = 0;
  for (let row = 0; row < t.rows; row++) {
    if (t.solvedFor[row] === UNSOLVED) {
      if (t.b[row] !== 0) addRow(t, base, into, row, Math.sign(t.b[row]!));
    } else if (!isParametric(t, row) && !isCount(newValue(t, base, row))) {
      addRow(t, base, into, row, signThatRaises(t, row));
    }
  }
  if (into.count === 0 && t.parameters > 0 && !hasPoint(t, base)) addParametricRows(t, into);
}

/** The value of the cell a row is solved for, where no other cell of the row changes. */
const newValue = (t: Tableau, base: Float64Array, row: number): number =>
  base[t.solvedFor[row]!]! + changeBy(t, row, t.solvedFor[row]!);

/** The sign that Σ a·δ of the other cells must have for the row's own cell to grow. */
const signThatRaises = (t: Tableau, row: number): number => -t.a[row * t.columns + t.solvedFor[row]!]!;

/** At least one cell must move Σ a·δ towards `sign`. A cell at 0 cannot sink. */
function addRow(t: Tableau, base: Float64Array, into: Certificates, row: number, sign: number): void {
  let end = into.count === 0 ? 0 : into.start[into.count]!;
  into.start[into.count] = end;
  into.row[into.count++] = row;
  const from = row * t.columns;
  for (let j = 0; j < t.columns; j++) {
    const a = t.a[from + j]!;
    if (a === 0 || t.status[j] !== OPEN) continue;
    if (base[j]! > 0 || a === sign) into.cells[end++] = j;
  }
  into.start[into.count] = end;
}

/** No value of the parameters will do, so some other cell of the rows that contain them changes. */
function addParametricRows(t: Tableau, into: Certificates): void {
  const concerned = Array.from(t.solvedFor.keys()).filter((row) => isParametric(t, row));
  let end = 0;
  for (let j = 0; j < t.columns; j++) {
    const contains = (row: number): boolean => t.a[row * t.columns + j] !== 0;
    if (t.status[j] === OPEN && concerned.some(contains)) into.cells[end++] = j;
  }
  into.start.set([0, end]);
  into.row[0] = UNSOLVED;
  into.count = 1;
}

/** Takes the cells out that are not open any more. */
export function sift(from: Certificates, t: Tableau): void {
  let end = 0;
  let begin = 0;
  for (let c = 0; c < from.count; c++) {
    const until = from.start[c + 1]!;
    from.start[c] = end;
    for (let i = begin; i < until; i++) {
      const j = from.cells[i]!;
      if (t.status[j] === OPEN) from.cells[end++] = j;
    }
    begin = until;
    from.start[c + 1] = end;
  }
}

export const lengthOf = (of: Certificates, c: number): number => of.start[c + 1]! - of.start[c]!;

/** The certificate with the fewest cells. */
export function shortest(of: Certificates): number {
  let best = 0;
  for (let c = 1; c < of.count; c++) if (lengthOf(of, c) < lengthOf(of, best)) best = c;
  return best;
}
