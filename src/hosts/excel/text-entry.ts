/**
 * Text that must arrive as text. Excel reads what is written as if it were typed: "001" becomes 1,
 * "3/4" a date, "=1" a formula. An apostrophe in front prevents it and is not part of the value.
 */

/** Nothing longer is taken for a number or a date. */
const LONGEST_NUMBER = 64;
const ENTRY = /^\s*[=+\-@'＝＋－＠#]/;
/** Digits of any script, Chinese numerals of dates, and the words for logical values. */
const READ_AS_VALUE = /\p{Nd}|^[〇一二三四五六七八九十]+[年月]|^\s*(true|false|ｔｒｕｅ|ｆａｌｓｅ)\s*$/iu;

export function asTyped(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && needsApostrophe(value) ? `'${value}` : value;
}

/** In a cell with the format `@` only what begins like a formula is taken for something else. */
export const asTypedInTextCell = (text: string): string => (ENTRY.test(text) ? `'${text}` : text);

const needsApostrophe = (text: string): boolean =>
  ENTRY.test(text) || (text.length <= LONGEST_NUMBER && READ_AS_VALUE.test(text));
