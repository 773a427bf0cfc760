/**
 * Certificates that the chosen cells are not enough: a row of the solved system that no value of
 * theirs satisfies. Every set that is enough contains one of the certificate's open cells.
 */
import { isCount } from './evidence';
import { changeIn, isParametric, OPEN, type Node } from './node';
import { pointsOf } from './points';
import { UNSOLVED } from './tableau';

export interface Certificates {
  count: number;
  /** Whether it could not be found out if the chosen cells are enough. */
  undecided: boolean;
  /** The row of each certificate; `UNSOLVED` for the one that stands for all parametric rows. */
  readonly row: Int16Array;
  /** Where the cells of each begin in `cells`; one more at the end. */
  readonly start: Int32Array;
  /** The open cells of the certificates, one after the other. */
  readonly cells: Int16Array;
}

export const certificates = (rows: number, columns: number): Certificates => ({
  count: 0,
  undecided: false,
  row: new Int16Array(rows + 1),
  start: new Int32Array(rows + 2),
  cells: new Int16Array((rows + 1) * columns),
});

/** @param base the values before any change, by column. */
export function certify(at: Node, base: Float64Array, into: Certificates): void {
  into.count = 0;
  into.undecided = false;
  for (let row = 0; row < at.rows; row++) {
    if (at.basic[row] === UNSOLVED) {
      if (at.b[row] !== 0) addRow(at, base, into, row, Math.sign(at.b[row]!));
    } else if (!isParametric(at, row)) {
      const value = base[at.basic[row]!]! + changeIn(at, row);
      if (!isCount(value)) addRow(at, base, into, row, value < 0 ? signThatRaises(at, row) : 0);
    }
  }
  if (into.count === 0 && at.parameters > 0) certifyParameters(at, base, into);
}

function certifyParameters(at: Node, base: Float64Array, into: Certificates): void {
  const { found, undecided } = pointsOf(at, base, 1);
  into.undecided = undecided;
  if (found.length === 0) addParametricRows(at, into);
}

/** The sign that Σ a·δ of the other cells must have for the row's own cell to grow. */
const signThatRaises = (at: Node, row: number): number =>
  -Math.sign(at.a[row * at.columns + at.basic[row]!]!);

/** At least one cell must move Σ a·δ towards `sign` (0: either way). A cell at 0 cannot sink. */
function addRow(at: Node, base: Float64Array, into: Certificates, row: number, sign: number): void {
  let end = into.count === 0 ? 0 : into.start[into.count]!;
  into.start[into.count] = end;
  into.row[into.count++] = row;
  const from = row * at.columns;
  for (let j = 0; j < at.columns; j++) {
    const a = at.a[from + j]!;
    if (a === 0 || at.status[j] !== OPEN) continue;
    if (base[j]! > 0 || sign === 0 || a > 0 === sign > 0) into.cells[end++] = j;
  }
  into.start[into.count] = end;
}

/** No value of the parameters will do, so some other cell of the rows that contain them changes. */
function addParametricRows(at: Node, into: Certificates): void {
  const concerned = Array.from(at.basic.keys()).filter((row) => isParametric(at, row));
  let end = 0;
  for (let j = 0; j < at.columns; j++) {
    const contains = (row: number): boolean => at.a[row * at.columns + j] !== 0;
    if (at.status[j] === OPEN && concerned.some(contains)) into.cells[end++] = j;
  }
  into.start.set([0, end]);
  into.row[0] = UNSOLVED;
  into.count = 1;
}

/** Takes the cells out that are not open any more. */
export function sift(from: Certificates, at: Node): void {
  let end = 0;
  let begin = 0;
  for (let c = 0; c < from.count; c++) {
    const until = from.start[c + 1]!;
    from.start[c] = end;
    for (let i = begin; i < until; i++) {
      const j = from.cells[i]!;
      if (at.status[j] === OPEN) from.cells[end++] = j;
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
