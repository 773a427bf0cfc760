/** From here on characters fill the square; so do the dashes, quotation marks and dots of Chinese fonts. */
const FIRST_CJK = '\u2e80';
const FULL_WIDTH_SIGNS = /[—‘’“”…·×①-⒛○●※]/;

/** Width of a character in ems: 1 for Chinese, a half for digits, a little more for capitals. */
export function charWidth(char: string): number {
  if (char >= FIRST_CJK || FULL_WIDTH_SIGNS.test(char)) return 1;
  return /[A-Z@%&]/.test(char) ? 0.75 : 0.5;
}

/** Width of a text on one line, in ems. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + charWidth(char), 0);
