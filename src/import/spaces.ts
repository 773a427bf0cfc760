/** White space that says nothing: Chinese has none between its letters, files do. */

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

/** As a browser shows it, but for line breaks of the source between two Chinese letters. */
export const collapsed = (text: string): string =>
  text
    .replace(/[ \t\f\r]*\n[ \t\f\r\n]*/g, betweenWide)
    .replace(/[ \t\f\r\u00A0]+/g, ' ')
    .trim();

/** A line that was spread to the margin has a blank after every letter. */
export const unspread = (text: string): string => text.replace(/\s+/g, betweenWide);

function betweenWide(space: string, at: number, whole: string): string {
  const isWide = (letter: number): boolean => WIDE.test(whole[letter] ?? '');
  return isWide(at - 1) && isWide(at + space.length) ? '' : ' ';
}

/** Stands where something struck out or raised begins and ends, while text is read; no text has it. */
export const APART = '\uFDD0';

const TWICE = /^\uFDD0*([\d０-９][\d０-９.,，．]*)\uFDD0+(?:\1\uFDD0+)*\1\uFDD0*$/;

/**
 * Beside a figure, a struck one, the number of a note or another reading of it is none of its digits; one that
 * stands there twice, as for screens of two sizes, is one.
 */
export const keptApart = (text: string): string =>
  text
    .trim()
    .replace(TWICE, '$1')
    .replace(/([\d０-９]\u0336?)\uFDD0+(?=[\d０-９])/g, '$1 ')
    .replace(/\uFDD0/g, '');

/** Stands for a sign of which nobody knows what it shows. */
export const UNKNOWN_SIGN = '\uFDD2';

/** In words it is left out, as a bullet or a box is; beside digits it may be one of them. */
export const signsSettled = (text: string): string =>
  text.replaceAll(UNKNOWN_SIGN, /\d/.test(text) && !/\p{L}/u.test(text) ? '□' : '');

const STROKE = '\u0336';
const WHITE_LETTER = '\uFDD1';

/** Digits with a stroke through them, as they are to be seen: no figure any more. */
export const struckOut = (text: string): string => text.replace(/[\d０-９]/g, `$&${STROKE}`);

/** Of what is only partly struck the strokes are left out: it was kept apart where that matters. */
export const strokesSettled = (text: string): string =>
  /^\s*([\d０-９]\u0336[\s.,．，]*)+$/.test(text) ? text : withoutStrokes(text);

export const withoutStrokes = (text: string): string => text.replaceAll(STROKE, '');

/** Marked until it is known what stands behind them. */
export const whiteLetters = (text: string): string => text.replace(/./g, `$&${WHITE_LETTER}`);

export const hasWhiteFigures = (text: string): boolean => /[\d０-９]\uFDD1/.test(text);

/** A cell with the white digits in it, or without them; white words are words all the same. */
export const withWhite = (text: string, shown: boolean): string =>
  (shown ? text : text.replace(/[\d０-９.．,，]\uFDD1/g, '')).replaceAll(WHITE_LETTER, '');
