/** A text as paragraphs, sentences and numbers, with offsets into it. Read once; every rule asks for the same. */
import { numbersIn, type NumberInText, type Stretch } from './numbers';

export interface Sentence extends Stretch {
  readonly text: string;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
  readonly numbers: readonly NumberInText[];
}

export interface TextRead {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly NumberInText[];
}

const PARAGRAPH = /[^\r\n\u2028\u2029]+/g;
const SENTENCE = /[^。！？!?]+[。！？!?]*[”’」）)]*/g;
/** More than the parts of a report and last year's, so that a keystroke reads one part anew. */
const MOST_KEPT = 32;
const kept = new Map<string, TextRead>();

export function readWords(text: string): TextRead {
  let read = kept.get(text);
  if (read) return read;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, (read = readAnew(text)));
  return read;
}

export function readAnew(text: string): TextRead {
  const numbers = numbersIn(text);
  const paragraphs = stretches(PARAGRAPH, text, 0);
  let next = 0;
  const sentences = paragraphs.flatMap(({ start, end }, paragraph) =>
    stretches(SENTENCE, text.slice(start, end), start).map((at): Sentence => {
      const first = next;
      for (let number = numbers[next]; number && number.start < at.end; number = numbers[next]) next++;
      return {
        start: at.start,
        end: at.end,
        text: text.slice(at.start, at.end),
        paragraph,
        numbers: numbers.slice(first, next),
      };
    }),
  );
  return { text, paragraphs, sentences, numbers };
}

function stretches(pattern: RegExp, text: string, offset: number): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (match[0].trim() !== '')
      found.push({ start: offset + match.index, end: offset + match.index + match[0].length });
  return found;
}
