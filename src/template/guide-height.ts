/** Merged cells do not grow with their text: lines of guidance are given the height they need, in points. */

/** Chinese characters of 10 pt that fit across a sheet of texts: about 58 in Excel, 47 in the narrowest, Univer. */
const CHARACTERS_A_LINE = 45;

export const SUBHEADING_HEIGHT = 26;
const LINE = 14;
const PADDING = 6;

/** A Latin letter is half as wide as a Chinese character. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character < '\u2000' ? 0.5 : 1), 0);

export const guideHeight = (text: string): number =>
  Math.ceil(widthOf(text) / CHARACTERS_A_LINE) * LINE + PADDING;
