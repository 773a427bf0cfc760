/** What the rules on the words have in common: each text is read once, and what is found stands in it. */
import type { Found, Subject, Verdict } from './rule';
import type { Reason, Suspect } from '../report/finding';
import type { Span, TextPart } from '../report/text';
import type { Stretch } from '../words/numbers';
import { readWords, type TextRead } from '../words/read';

export interface PartRead {
  readonly part: TextPart;
  readonly read: TextRead;
}

type InText = (text: PartRead, subject: Subject) => readonly Found[];

export const eachText =
  (judge: InText) =>
  (subject: Subject, { found }: Verdict): void => {
    for (const [part, text] of subject.texts) judge({ part, read: readWords(text) }, subject).forEach(found);
  };

export const span = (part: TextPart, { start, end }: Stretch): Span => ({ part, start, end });

export const wordsAt = ({ read }: PartRead, { start, end }: Stretch): string => read.text.slice(start, end);

/** One edit that mends it. */
export const rewritten = (text: PartRead, at: Stretch, to: string, reason: Reason = 'other'): Suspect => ({
  changes: [{ ...span(text.part, at), from: wordsAt(text, at), to }],
  reason,
});
