/** How many lines a paragraph takes: an estimate with the widths of the official typefaces. */
import { textWidth } from '../text-width';

/** What is not broken: a word or number in Latin letters, or one Chinese character. */
const PIECES = /[!-~]+|[^]/gu;
/** Marks that never begin a line; they hang, or what is before them gives way. */
const CLOSING = /^[，。、；：？！）》〉」』】”’…—%]/;

/** @param width of a line, and what the first line is indented by, in ems. */
export function lineCount(text: string, width: number, indent: number): number {
  let lines = 1;
  let filled = indent;
  for (const [piece] of text.matchAll(PIECES)) {
    const own = textWidth(piece);
    if (filled + own > width && !CLOSING.test(piece)) {
      lines += 1;
      filled = 0;
    }
    filled += own;
    // A word longer than a line is broken where the line ends.
    while (filled > width && own > width) {
      lines += 1;
      filled -= width;
    }
  }
  return lines;
}

/**
 * Whether a word in Latin letters or digits is so long that the line before it would be stretched: a
 * web address, a telephone number. Its paragraph ends its lines where they end.
 */
export const isRagged = (text: string): boolean => /[!-~]{8}/.test(text);
