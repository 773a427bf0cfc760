/** White space as a browser shows it, but for line breaks of the source between two Chinese letters, which mean nothing. */

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]/;

export const collapsed = (text: string): string =>
  text
    .replace(/[ \t\f\r]*\n[ \t\f\r\n]*/g, (_, at: number, whole: string) => between(whole, at, _.length))
    .replace(/[ \t\f\r\u00A0]+/g, ' ')
    .trim();

const between = (whole: string, at: number, length: number): string =>
  WIDE.test(whole[at - 1] ?? '') && WIDE.test(whole[at + length] ?? '') ? '' : ' ';
