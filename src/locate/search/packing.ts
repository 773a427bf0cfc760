/** Certificates without a common cell: each needs a change of its own, so they bound the number of changes. */
import { lengthOf, sift, type Certificates } from './certificates';
import { changeBy, CLOSED, isCount, OPEN, UNSOLVED, type Tableau } from './tableau';

export interface Packing {
  size: number;
  /** The packed certificates; `size` of them. */
  readonly members: Int16Array;
  /** The packed certificate each column belongs to, or `NOBODY`. */
  readonly owner: Int16Array;
}

const NOBODY = -1;

export const nothingPacked = (rows: number, columns: number): Packing => ({
  size: 0,
  members: new Int16Array(rows + 1),
  owner: new Int16Array(columns),
});

/** Greedily, the shortest certificates first. */
export function pack(of: Certificates, into: Packing): void {
  into.owner.fill(NOBODY);
  into.size = 0;
  const order = Array.from({ length: of.count }, (_, c) => c);
  if (order.length > 1) order.sort((a, b) => lengthOf(of, a) - lengthOf(of, b));
  for (const c of order) if (isApart(of, c, into)) take(of, c, into);
}

function isApart(of: Certificates, c: number, { owner }: Packing): boolean {
  for (let i = of.start[c]!; i < of.start[c + 1]!; i++) if (owner[of.cells[i]!] !== NOBODY) return false;
  return true;
}

function take(of: Certificates, c: number, into: Packing): void {
  for (let i = of.start[c]!; i < of.start[c + 1]!; i++) into.owner[of.cells[i]!] = c;
  into.members[into.size++] = c;
}

/**
 * With as many changes left as packed certificates, each has exactly one and nothing else changes.
 * What is missing in an unsolved row of one is then the least its cell changes by: the row's cells
 * of other certificates could only add to it, or they would be in this one as well.
 */
export function confine(t: Tableau, base: Float64Array, of: Certificates, packing: Packing): void {
  const { size, members, owner } = packing;
  for (let j = 0; j < t.columns; j++) {
    if (t.status[j] === OPEN && owner[j] === NOBODY) t.status[j] = CLOSED;
  }
  for (let m = 0; m < size; m++) {
    const c = members[m]!;
    const row = of.row[c]!;
    // The row UNSOLVED, of all parametric rows, is solved for nothing.
    if (t.solvedFor[row] !== UNSOLVED) continue;
    for (let i = of.start[c]!; i < of.start[c + 1]!; i++) {
      const j = of.cells[i]!;
      if (!isCount(base[j]! + changeBy(t, row, j))) t.status[j] = CLOSED;
    }
  }
  sift(of, t);
}
