/**
 * What stands after the report, and is no words of it: 附：图表, and what an office's own frame has there
 * (抄送：…). It is found in the report's last section.
 */
import { asPublished, unspaced, wordsOfDocument, type WordsByPlace } from './words-of';
import { openSource } from '../open-source';
import type { Report } from '../../report/report';

/** @returns without spaces; empty where the file does not hold the report's last words */
export async function wordsAfter(report: Report, name: string, bytes: Uint8Array): Promise<string> {
  const { published } = await openSource(name, bytes);
  const [was, is] = [asPublished(report), published].map((read) =>
    read ? lastOf(wordsOfDocument(read.document, read.published, '')) : undefined,
  );
  if (!was || !is || was.place !== is.place || !is.text.startsWith(was.text)) return '';
  return is.text.slice(was.text.length);
}

/** The words of a report with something after it. */
export function followedBy(words: WordsByPlace, after: string): WordsByPlace {
  const last = lastOf(words);
  return last ? new Map([...words, [last.place, last.text + after]]) : words;
}

function lastOf(words: WordsByPlace): { readonly place: string; readonly text: string } | undefined {
  const [place, text] = [...words].at(-1) ?? [];
  return place === undefined || text === undefined ? undefined : { place, text: unspaced(text) };
}
