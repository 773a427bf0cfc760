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
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries())
    for (const at of stretches(SENTENCE, text.slice(start, end), start)) {
      const first = next;
      for (let number = numbers[next]; number && number.start < at.end; number = numbers[next]) next++;
      const own = next > first ? numbers.slice(first, next) : NONE;
      sentences.push({ start: at.start, end: at.end, text: at.text, paragraph, numbers: own });
    }
  return { text, paragraphs, sentences, numbers };
}

const NONE: readonly NumberInText[] = [];

interface Piece extends Stretch {
  readonly text: string;
}

function stretches(pattern: RegExp, text: string, offset: number): Piece[] {
  const found: Piece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [piece] = match;
    const start = offset + match.index;
    if (SAYS_SOMETHING.test(piece)) found.push({ start, end: start + piece.length, text: piece });
  }
  return found;
}

const SAYS_SOMETHING = /\S/;
