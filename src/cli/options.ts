/** What the values of options may be: every other is refused before anything is done. */
import type { TotalsMode } from '../workbook/cover';

/** Bad use of the command line; the sentence is ready. */
export class Misuse extends Error {}

/** Of an option that may be given several times. */
export const gathered = (each: string, all: readonly string[] = []): readonly string[] => [...all, each];

/** The value of an option: what it may be, and what is said of any other. */
export const only =
  (fits: (value: string) => boolean, refusal: (value: string) => string) =>
  (value: string): string => {
    if (!fits(value)) throw new Misuse(refusal(value));
    return value;
  };

/** A workbook under another ending would not open. */
export const isWorkbookName = (path: string): boolean => /\.xls[xm]$/i.test(path);

export const isJsonName = (path: string): boolean => /\.json$/i.test(path);

export const isReportYear = (year: string): boolean => /^20\d\d$/.test(year);

export const isTotalsMode = (mode: string): mode is TotalsMode => mode === 'live' || mode === 'typed';
