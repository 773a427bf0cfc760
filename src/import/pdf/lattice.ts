/** Lines that cross → grids: their columns, their rows, and which places are one cell. */
import type { Ruling, Rulings } from './geometry';
import { entryAt, lastEntry } from '../../report/present';

export interface Lattice {
  /** Edges from left to right and from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Merged places, each by its first row and column. */
  readonly cells: readonly LatticeCell[];
  /** The lines it is made of. */
  readonly rulings: Rulings;
}

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** How near lines must come to touch, and how far apart edges are two. */
const TOUCH = 3;
const MOST_PLACES = 20_000;

export function latticesOf({ horizontal, vertical }: Rulings): Lattice[] {
  return groupsOf(horizontal, vertical)
    .map((group) => latticeOf(group))
    .filter((lattice): lattice is Lattice => lattice !== undefined);
}

/** Lines that hang together. */
function groupsOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Rulings[] {
  const sets = new Sets(horizontal.length + vertical.length);
  horizontal.forEach((h, i) =>
    vertical.forEach((v, j) => {
      if (meets(h, v)) sets.join(i, horizontal.length + j);
    }),
  );
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const groupOf = (i: number) => {
    const root = sets.root(i);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((h, i) => groupOf(i).horizontal.push(h));
  vertical.forEach((v, j) => groupOf(horizontal.length + j).vertical.push(v));
  return [...groups.values()];
}

const meets = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;

/** The same with the edges of the columns that it has on another page: what goes on there counts them alike. */
export const withColumnsOf = (lattice: Lattice, xs: readonly number[]): Lattice =>
  latticeOf(lattice.rulings, xs) ?? lattice;

/** Nothing closes it there: what stands below, or on the next page, goes on. */
export function isOpenBelow({ ys, rulings }: Lattice, x: number): boolean {
  const bottom = lastEntry(ys);
  return !rulings.horizontal.some(
    ({ at, from, to }) => Math.abs(at - bottom) <= TOUCH && from <= x && to >= x,
  );
}

/** Tables that are open at the sides, or at the end of a page, end where their other lines do. */
function latticeOf(rulings: Rulings, further: readonly number[] = []): Lattice | undefined {
  const { horizontal, vertical } = rulings;
  if (horizontal.length < 2) return undefined;
  const ends = horizontal.flatMap(({ from, to }) => [from, to]);
  const xs = edges([...vertical.map(({ at }) => at), Math.min(...ends), Math.max(...ends), ...further]);
  const tips = vertical.flatMap(({ from, to }) => [from, to]);
  const ys = edges([...horizontal.map(({ at }) => at), Math.min(...tips), Math.max(...tips)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_PLACES) return undefined;
  const parted = (lines: readonly Ruling[], at: number, middle: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= TOUCH && line.from <= middle && line.to >= middle);
  const sets = new Sets(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      const [top, bottom] = [entryAt(ys, row), entryAt(ys, row + 1)];
      const [left, right] = [entryAt(xs, column), entryAt(xs, column + 1)];
      const middleY = (top + bottom) / 2;
      const middleX = (left + right) / 2;
      if (column + 1 < columns && !parted(vertical, right, middleY)) sets.join(here, here + 1);
      if (row + 1 < rows && !parted(horizontal, bottom, middleX)) sets.join(here, here + columns);
    }
  return { xs, ys, cells: cellsOf(sets, rows, columns), rulings };
}

function edges(positions: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of [...positions].sort((a, b) => a - b))
    if (found.length === 0 || at - lastEntry(found) > TOUCH) found.push(at);
  return found;
}

function cellsOf(sets: Sets, rows: number, columns: number): LatticeCell[] {
  const boxes = new Map<number, { row: number; column: number; bottom: number; right: number }>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const root = sets.root(row * columns + column);
      const box = boxes.get(root);
      if (!box) boxes.set(root, { row, column, bottom: row, right: column });
      else {
        box.column = Math.min(box.column, column);
        box.bottom = Math.max(box.bottom, row);
        box.right = Math.max(box.right, column);
      }
    }
  return [...boxes.values()].map(({ row, column, bottom, right }) => ({
    row,
    column,
    rowSpan: bottom - row + 1,
    columnSpan: right - column + 1,
  }));
}

/** Disjoint sets. */
class Sets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  root(i: number): number {
    let root = i;
    for (let above = entryAt(this.parents, root); above !== root; above = entryAt(this.parents, root))
      root = above;
    for (let at = i; at !== root;) [at, this.parents[at]] = [entryAt(this.parents, at), root];
    return root;
  }

  join(a: number, b: number): void {
    this.parents[this.root(b)] = this.root(a);
  }
}
