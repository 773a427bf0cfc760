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

/** Beside a figure, a struck one or the number of a note is none of its digits. */
export const keptApart = (text: string): string =>
  text.replace(/([\d０-９])\uFDD0+(?=[\d０-９])/g, '$1 ').replace(/\uFDD0/g, '');
