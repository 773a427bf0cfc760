/** Pieces of text → lines from top to bottom, each read from left to right. */
import type { Piece } from './geometry';

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
/** Figures further apart than this are two figures. */
const LATIN = /[A-Za-z0-9.,%]/;

export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    const [first] = row ?? [];
    if (row && first && piece.y - first.y <= SAME_LINE * Math.max(first.height, piece.height))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Piece[]): TextLine {
  const pieces = [...row].sort((a, b) => a.left - b.left);
  let text = '';
  let end = -Infinity;
  for (const piece of pieces) {
    const gap = piece.left - end;
    const latin = LATIN.test(text[text.length - 1] ?? '') && LATIN.test(piece.text[0] ?? '');
    text += (latin && gap > SPACE * piece.height ? ' ' : '') + piece.text;
    end = Math.max(end, piece.right);
  }
  return {
    text: text.trim(),
    left: pieces[0]!.left,
    right: end,
    y: pieces[0]!.y,
    height: Math.max(...pieces.map(({ height }) => height)),
  };
}
