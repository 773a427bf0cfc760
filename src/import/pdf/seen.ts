/** Pieces of text without the figures in them that nobody sees. */
import type { Piece } from './geometry';
import type { Unseen } from './unseen';

export interface SeenPieces {
  readonly pieces: readonly Piece[];
  /** Figures that were left out. */
  readonly unseen: number;
  /** Most of the letters are invisible: a program has recognised them in a picture. */
  readonly recognised: boolean;
}

const FIGURE = /^[\d０-９.,，．]*[\d０-９][\d０-９.,，．]*$/;
/** So much of a piece is all of it. */
const ALL = 0.8;

export function seenOf(pieces: readonly Piece[], unseen: readonly Unseen[]): SeenPieces {
  if (unseen.length === 0) return { pieces, unseen: 0, recognised: false };
  const most = widthOf(pieces) / 2;
  const recognised = widthOf(unseen.filter(({ invisible }) => invisible)) > most;
  // Where most is white, what it stands on is dark, though nobody has said so.
  if (widthOf(unseen) > most) return { pieces, unseen: 0, recognised };
  const seen = pieces.map((piece) => seenIn(piece, unseen));
  const count = seen.filter((piece, i) => piece !== pieces[i]).length;
  return { pieces: seen.filter((piece) => piece !== undefined), unseen: count, recognised };
}

const widthOf = (all: readonly { readonly left: number; readonly right: number }[]): number =>
  all.reduce((sum, { left, right }) => sum + right - left, 0);

/** White words are words all the same; of a figure that is partly seen nobody can tell what it is. */
function seenIn(piece: Piece, unseen: readonly Unseen[]): Piece | undefined {
  if (piece.turned || !FIGURE.test(piece.text)) return piece;
  const { left, right, y, height } = piece;
  const covered = unseen
    .filter((each) => Math.abs(each.y - y) < height / 2)
    .map((each) => Math.min(right, each.right) - Math.max(left, each.left))
    .filter((width) => width > 0)
    .reduce((sum, width) => sum + width, 0);
  if (covered >= ALL * (right - left)) return undefined;
  return covered > height / 10 ? { ...piece, text: [...piece.text].join(' ') } : piece;
}
