/** Page numbers, which are no part of the text. */
import type { Piece } from './geometry';
import { linesOf, type TextLine } from './lines';

const PAGE_NUMBER = /^[-—–―·\s]*(第\s*)?\d{1,3}(\s*页)?([\s,，]*[/／共]\s*\d{1,3}(\s*页)?)?[-—–―·\s]*$/;
/** Part of the page's height at its top and bottom, or of its width. */
const MARGIN = 0.12;

const isAtEdge = (at: number, length: number): boolean => at < MARGIN * length || at > (1 - MARGIN) * length;

export const isPageNumber = ({ text, y }: TextLine, height: number): boolean =>
  PAGE_NUMBER.test(text) && isAtEdge(y, height);

/**
 * On a page across the paper the number stays where it is on other pages (GB/T 9704—2012, 7.4): turned, at
 * the left or right edge. Whatever else stands turned there stays.
 */
export function withoutTurnedNumber(pieces: readonly Piece[], width: number): readonly Piece[] {
  const beside = pieces.filter(({ turned, left }) => turned === true && isAtEdge(left, width));
  const written = [...beside]
    .sort((a, b) => a.y - b.y)
    .map(({ text }) => text)
    .join('');
  return PAGE_NUMBER.test(written) ? pieces.filter((piece) => !beside.includes(piece)) : pieces;
}

/** What stands on the line of the page's number, outside of any table, is it or a part of it. */
export function withoutNumber(
  pieces: readonly Piece[],
  height: number,
  isInTable: (piece: Piece) => boolean,
): readonly Piece[] {
  const outside = pieces.filter((piece) => !isInTable(piece));
  const numbers = linesOf(outside).filter((line) => isPageNumber(line, height));
  const isOfNumber = (piece: Piece): boolean =>
    numbers.some(({ y }) => Math.abs(piece.y - y) <= piece.height / 2);
  return numbers.length === 0 ? pieces : pieces.filter((piece) => isInTable(piece) || !isOfNumber(piece));
}
