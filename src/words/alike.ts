/** How much of a text stands in another as well: what was copied from last year's report. */
import { readWords } from './read';
import type { Stretch } from './numbers';

/** As many letters in a row are hardly the same by chance; official names and phrases are shorter. */
const RUN = 10;

export interface AlikeParagraph extends Stretch {
  /** Letters that are compared, and how many of them stand in a run that the other text has as well. */
  readonly letters: number;
  readonly shared: number;
}

/** Without blanks; a number is a number: this year's figures in last year's sentence are that sentence. */
const compared = (text: string): string => text.replace(/\s/g, '').replace(/\d+(\.\d+)?/g, '0');

/** All runs of the texts. */
export function runsOf(texts: Iterable<string>): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const letters = compared(text);
    for (let i = 0; i + RUN <= letters.length; i++) runs.add(letters.slice(i, i + RUN));
  }
  return runs;
}

/** @param runs of the other text */
export function alikeIn(text: string, runs: ReadonlySet<string>): AlikeParagraph[] {
  return readWords(text).paragraphs.map(({ start, end }) => {
    const letters = compared(text.slice(start, end));
    return { start, end, letters: letters.length, shared: sharedIn(letters, runs) };
  });
}

function sharedIn(letters: string, runs: ReadonlySet<string>): number {
  let shared = 0;
  let counted = 0;
  for (let i = 0; i + RUN <= letters.length; i++) {
    if (!runs.has(letters.slice(i, i + RUN))) continue;
    shared += i + RUN - Math.max(counted, i);
    counted = i + RUN;
  }
  return shared;
}
