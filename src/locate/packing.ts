/** Certificates without a common cell: each needs a change of its own, so they bound the number. */
import { lengthOf, sift, type Certificates } from './certificates';
import { isCount } from './evidence';
import { CLOSED, OPEN, type Node } from './node';
import { UNSOLVED } from './tableau';

export interface Packing {
  size: number;
  /** The packed certificates; `size` of them. */
  readonly members: Int16Array;
  /** The packed certificate each column belongs to, or `NOBODY`. */
  readonly owner: Int16Array;
}

const NOBODY = -1;

export const packing = (rows: number, columns: number): Packing => ({
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
 * Where its row contains no other open cell, the change is then known, and it must give a count.
 */
export function confine(
  at: Node,
  base: Float64Array,
  of: Certificates,
  { size, members, owner }: Packing,
): void {
  for (let j = 0; j < at.columns; j++) {
    if (at.status[j] === OPEN && owner[j] === NOBODY) at.status[j] = CLOSED;
  }
  for (let m = 0; m < size; m++) {
    const c = members[m]!;
    const row = of.row[c]!;
    if (row === UNSOLVED || at.basic[row] !== UNSOLVED || !ownsRow(at, row, c, owner)) continue;
    for (let i = of.start[c]!; i < of.start[c + 1]!; i++) {
      const j = of.cells[i]!;
      if (!isCount(base[j]! + at.b[row]! / at.a[row * at.columns + j]!)) at.status[j] = CLOSED;
    }
  }
  sift(of, at);
}

function ownsRow(at: Node, row: number, c: number, owner: Int16Array): boolean {
  for (let j = 0; j < at.columns; j++) {
    if (at.a[row * at.columns + j] !== 0 && at.status[j] === OPEN && owner[j] !== c) return false;
  }
  return true;
}

/** Once a cell is chosen, the others of its certificate do not change. */
export function closeRivals(at: Node, column: number, { owner }: Packing): void {
  for (let j = 0; j < at.columns; j++) {
    if (owner[j] === owner[column] && at.status[j] === OPEN) at.status[j] = CLOSED;
  }
}
