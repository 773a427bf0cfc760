/** Pieces of text → lines from top to bottom, each read from left to right. */
import type { Piece } from './geometry';
import { unspread } from '../spaces';
import type { NonEmpty } from '../../report/non-empty';
import { entryAt } from '../../report/present';

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Baselines nearer than this, in heights of the letters, are one line. */
const SAME_LINE = 0.5;
/** Latin letters further apart than this, in their heights, have a space between. */
const SPACE = 0.2;
/** Next to others, letters this much smaller are raised: the number of a note. */
const SMALL = 0.8;
const LATIN = /[A-Za-z0-9.,%]/;

export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const rows: [Piece, ...Piece[]][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    if (row && piece.y - row[0].y <= SAME_LINE * Math.max(row[0].height, piece.height)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: NonEmpty<Piece>): TextLine {
  const pieces = [...row].sort((a, b) => a.left - b.left);
  const { left, y } = entryAt(pieces, 0);
  let text = '';
  let end = -Infinity;
  let size = 0;
  for (const piece of pieces) {
    const gap = piece.left - end;
    const latin = LATIN.test(text[text.length - 1] ?? '') && LATIN.test(piece.text[0] ?? '');
    const raised = Math.min(size, piece.height) < SMALL * Math.max(size, piece.height);
    text += (latin && (raised || gap > SPACE * piece.height) ? ' ' : '') + piece.text;
    size = piece.height;
    end = Math.max(end, piece.right);
  }
  return {
    text: unspread(text.trim()),
    left,
    right: end,
    y,
    height: Math.max(...pieces.map(({ height }) => height)),
  };
}
