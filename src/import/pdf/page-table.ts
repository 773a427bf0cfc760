/** The text that stands in a grid, put into its cells. */
import type { Piece } from './geometry';
import { isOpenBelow, type Lattice, type LatticeCell } from './lattice';
import { linesOf } from './lines';
import { tableOf, type CellBudget, type CellIn } from '../table';
import type { Table } from '../../document/model';
import { entryAt, lastEntry } from '../../report/present';

/** The middle of the letters, above their baseline. */
const MIDDLE = 0.3;

export const isInside = ({ xs, ys }: Lattice, { left, right, y, height }: Piece): boolean => {
  const [x, middle] = [(left + right) / 2, y - MIDDLE * height];
  return isBetween(xs, x) && isBetween(ys, middle);
};

/** So many lines of a cell that a page breaks may run over its end. */
const LINES_OVER = 3;

/** Text under the last line of a grid where nothing closes it: the page broke the cell, and its text ran over. */
export function runsOver(lattice: Lattice, { left, right, y, height }: Piece): boolean {
  const x = (left + right) / 2;
  const under = y - MIDDLE * height - lastEntry(lattice.ys);
  return under >= 0 && under <= LINES_OVER * height && isBetween(lattice.xs, x) && isOpenBelow(lattice, x);
}

const isBetween = (edges: readonly number[], at: number): boolean =>
  at > entryAt(edges, 0) && at < lastEntry(edges);

export function pageTable(
  lattice: Lattice,
  pieces: readonly Piece[],
  page: number,
  budget: CellBudget,
): Table | undefined {
  const byCell = new Map<LatticeCell, Piece[]>();
  const places = placesOf(lattice);
  for (const piece of pieces.flatMap((each) => parted(each, lattice))) {
    const cell = cellAt(lattice, places, piece);
    if (!cell) continue;
    const own = byCell.get(cell);
    if (own) own.push(piece);
    else byCell.set(cell, [piece]);
  }
  const rows: CellIn[][] = lattice.ys.slice(1).map(() => []);
  for (const cell of lattice.cells) {
    const { row, ...place } = cell;
    rows[row]?.push({ ...place, text: textOf(byCell.get(cell) ?? [], widthOf(lattice, cell)) });
  }
  for (const row of rows) row.sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  return tableOf(rows, budget, { page });
}

const widthOf = ({ xs }: Lattice, { column, columnSpan }: LatticeCell): number =>
  entryAt(xs, column + columnSpan) - entryAt(xs, column);

/** By row and column; where what hangs together is no rectangle, the first cell that reaches there. */
type Places = readonly (readonly LatticeCell[])[];

function placesOf({ xs, ys, cells }: Lattice): Places {
  const places = ys.slice(1).map(() => new Array<LatticeCell>(xs.length - 1));
  for (const cell of [...cells].reverse())
    for (const row of places.slice(cell.row, cell.row + cell.rowSpan))
      row.fill(cell, cell.column, cell.column + cell.columnSpan);
  return places;
}

function cellAt({ xs, ys }: Lattice, places: Places, piece: Piece): LatticeCell | undefined {
  const { left, right, y, height } = piece;
  const row = Math.min(between(ys, y - MIDDLE * height), ys.length - 2);
  return places[row]?.[between(xs, (left + right) / 2)];
}

const between = (edges: readonly number[], at: number): number => {
  const next = edges.findIndex((edge) => edge > at);
  return (next < 0 ? edges.length : next) - 1;
};

/** Some write a whole row as one text, with blanks between what stands in its cells: it is cut where a line crosses it. */
function parted(piece: Piece, { xs }: Lattice): Piece[] {
  const crossed = xs.some((x) => x > piece.left + 1 && x < piece.right - 1);
  if (!crossed || !/\s/.test(piece.text)) return [piece];
  const width = (piece.right - piece.left) / piece.text.length;
  return [...piece.text.matchAll(/\S+/g)].map((word) => ({
    ...piece,
    text: word[0],
    left: piece.left + word.index * width,
    right: piece.left + (word.index + word[0].length) * width,
  }));
}

/** A figure that goes on in the next line fills the first; two short ones are two. */
const FULL = 0.55;

function textOf(pieces: readonly Piece[], width: number): string {
  let text = '';
  let full = true;
  for (const line of linesOf(pieces)) {
    const figures = /[\d.,]$/.test(text) && /^[\d.,]/.test(line.text);
    text += (figures && !full ? ' ' : '') + line.text;
    full = line.right - line.left >= FULL * width;
  }
  return text;
}
