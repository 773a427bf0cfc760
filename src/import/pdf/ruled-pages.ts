/** The grids of all pages; one that goes on from the page before counts its columns as that one does. */
import type { Piece } from './geometry';
import { latticesOf, withColumnsOf, type Lattice } from './lattice';
import { withoutNumber, withoutTurnedNumber } from './page-number';
import { isInside, runsOver } from './page-table';
import type { PdfPage } from './pages';
import { entryAt, lastEntry } from '../../report/present';

export interface RuledPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** From top to bottom. */
  readonly lattices: readonly { readonly lattice: Lattice; readonly goesOn: boolean }[];
}

export function ruledPages(pages: readonly PdfPage[]): RuledPage[] {
  const found = pages.map(({ pieces, rulings, width, height }) => {
    const lattices = latticesOf(rulings).sort((a, b) => entryAt(a.ys, 0) - entryAt(b.ys, 0));
    const isInTable = (piece: Piece): boolean => lattices.some((lattice) => isInside(lattice, piece));
    return { height, lattices, pieces: withoutNumber(withoutTurnedNumber(pieces, width), height, isInTable) };
  });
  const chains = chainsOf(found);
  return found.map(({ lattices, ...page }, i) => ({
    ...page,
    number: i + 1,
    lattices: lattices.map((lattice) => {
      const chain = chains.get(lattice);
      if (!chain) return { lattice, goesOn: false };
      const xs = chain.flatMap((each) => each.xs);
      return { lattice: withColumnsOf(lattice, xs), goesOn: lattice !== chain[0] };
    }),
  }));
}

type FoundPage = Omit<RuledPage, 'number' | 'lattices'> & { readonly lattices: readonly Lattice[] };

/** The last of a page and the first of the next, with nothing between them and as wide. */
function chainsOf(pages: readonly FoundPage[]): ReadonlyMap<Lattice, readonly Lattice[]> {
  const chains = new Map<Lattice, Lattice[]>();
  pages.forEach((page, i) => {
    const before = pages[i - 1];
    const above = before?.lattices.slice(-1)[0];
    const [first] = page.lattices;
    if (!above || !first || !isAsWide(above, first)) return;
    if (hasTextBelow(before, above) || hasTextAbove(page, first)) return;
    const chain = chains.get(above) ?? [above];
    chain.push(first);
    chains.set(above, chain);
    chains.set(first, chain);
  });
  return chains;
}

/** Part of the page's height at its top and bottom that is no room for text. */
const MARGIN = 0.08;

const hasTextBelow = ({ pieces, height }: FoundPage, lattice: Lattice): boolean =>
  pieces.some(
    (piece) =>
      piece.y > lastEntry(lattice.ys) + piece.height &&
      piece.y < (1 - MARGIN) * height &&
      !runsOver(lattice, piece),
  );

const hasTextAbove = ({ pieces, height }: FoundPage, { ys }: Lattice): boolean =>
  pieces.some(({ y }) => y < entryAt(ys, 0) && y > MARGIN * height);

/** Points. */
const OFF = 3;

const isAsWide = ({ xs: a }: Lattice, { xs: b }: Lattice): boolean =>
  Math.abs(entryAt(a, 0) - entryAt(b, 0)) <= OFF && Math.abs(lastEntry(a) - lastEntry(b)) <= OFF;
