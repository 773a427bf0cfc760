/** A clerk's running text as headings and paragraphs. Nothing is added, moved or reworded. */
import type { Block, HeadingLevel } from './model';

/** GB/T 9704—2012, 7.3.3: 一、 （一） 1. （1）. Level 1 is the section's own. A decimal (1.5) is no number. */
const NUMBERING: readonly (readonly [RegExp, HeadingLevel])[] = [
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 2],
  [/^[0-9０-９]{1,2}[.．、](?![0-9０-９])/, 3],
  [/^[（(][0-9０-９]{1,2}[）)]|^[⑴-⒇]/, 4],
];
const ANY_NUMBER = /^([（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[0-9０-９]{1,2}[.．、])/;

/** Longer than this, or with the end of a sentence in it, a numbered line is a paragraph. */
const LONGEST_HEADING = 40;
const SENTENCE_END = /[。；！？]/;

/** What parts the lines a clerk wrote. */
export const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** @param heading the official heading above; where the text begins by repeating it, it is printed once. */
export function narrativeBlocks(text: string, heading: string): Block[] {
  const lines = text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines[0]?.replace(ANY_NUMBER, '').trim() === heading) lines.shift();
  return lines.map(lineBlock);
}

function lineBlock(text: string): Block {
  const level = headingLevel(text);
  if (level !== undefined) return { kind: 'heading', level, text };
  const runIn = runInLength(text);
  return { kind: 'paragraph', text, ...(runIn > 0 && { runIn }) };
}

/** （一）主动公开情况。全年… : a numbered line that goes on after its first 。 has its heading in it. */
function runInLength(line: string): number {
  const end = line.indexOf('。') + 1;
  return end < line.length && headingLevel(line.slice(0, end).replace(/。$/, '')) === 2 ? end : 0;
}

function headingLevel(line: string): HeadingLevel | undefined {
  if (line.length > LONGEST_HEADING || SENTENCE_END.test(line)) return undefined;
  return NUMBERING.find(([pattern]) => pattern.test(line))?.[1];
}
