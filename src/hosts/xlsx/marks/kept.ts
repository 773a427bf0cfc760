/**
 * The validations of a sheet as they were before we marked cells, kept in a comment behind the
 * marked ones: taking the marks away gives back the same bytes. A program that saves the workbook
 * anew drops the comment; then the marked cells are put back one by one (`prompts.ts`).
 */
import { crc32 } from '../../../ooxml/zip/crc32';

const START = '<!--nb-kept ';
const END = '-->';

/** A comment must not contain `--`. */
const encode = (text: string): string => text.replace(/[%-]/g, (c) => (c === '%' ? '%25' : '%2D'));
const decode = (text: string): string => text.replace(/%25|%2D/g, (c) => (c === '%25' ? '%' : '-'));

const checksum = (marked: string): string =>
  crc32(new TextEncoder().encode(marked)).toString(16).padStart(8, '0');

export const withKept = (marked: string, original: string): string =>
  `${marked}${START}${checksum(marked)} ${encode(original)}${END}`;

export interface KeptValidations {
  /** Where the comment ends. */
  readonly end: number;
  /** What was there before, if what is there now is still what we wrote. */
  readonly original: string | undefined;
}

/** The comment behind the validations that stand from `start` to `end`. */
export function readKept(text: string, start: number, end: number): KeptValidations | undefined {
  if (!text.startsWith(START, end)) return undefined;
  const close = text.indexOf(END, end);
  const sum = text.slice(end + START.length, end + START.length + 8);
  const kept = text.slice(end + START.length + 9, close);
  const same = sum === checksum(text.slice(start, end));
  return { end: close + END.length, original: same ? decode(kept) : undefined };
}
