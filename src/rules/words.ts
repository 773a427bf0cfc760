/** What the rules on the words have in common: each text is read once, and what is found stands in it. */
import type { Found, Subject, Verdict } from './rule';
import type { Aspect } from '../format/sections';
import type { Reason, Suspect } from '../report/finding';
import type { Span, TextPart, Texts } from '../report/text';
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

/** The same, of what a published report has before its sections and after them as well. */
export const eachTextAround =
  (judge: InText) =>
  (subject: Subject, { found }: Verdict): void => {
    for (const [part, text] of [...subject.around, ...subject.texts])
      judge({ part, read: readWords(text) }, subject).forEach(found);
  };

export const span = (part: TextPart, { start, end }: Stretch): Span => ({ part, start, end });

/** Where a part of 一 would say more of an aspect: at the end of all that is written as one text, else where it begins. */
export function placeOfAspect(aspect: Aspect, texts: Texts): Span {
  const whole = texts.get('overview');
  if (whole === undefined) return { part: `overview.${aspect}`, start: 0, end: 0 };
  return { part: 'overview', start: whole.length, end: whole.length };
}

export const wordsAt = ({ read }: PartRead, { start, end }: Stretch): string => read.text.slice(start, end);

/** One edit that mends it. */
export const rewritten = (text: PartRead, at: Stretch, to: string, reason: Reason = 'other'): Suspect => ({
  changes: [{ part: text.part, start: at.start, end: at.end, from: wordsAt(text, at), to }],
  reason,
});
