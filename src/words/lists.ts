/** X条，其中a条、b条、c条: a whole and the parts it is said to have. */
import { clauseOf } from './clause';
import type { NumberInText } from './numbers';
import type { Sentence, TextRead } from './read';
import type { NonEmpty } from '../report/non-empty';

export interface List {
  readonly sentence: Sentence;
  readonly whole: NumberInText;
  readonly parts: readonly NumberInText[];
  /** Clauses of the parts, as `clauseOf` gives them. */
  readonly said: readonly string[];
  /** Whether it says that it names only some (含…). */
  readonly onlySome: boolean;
  /** Whether what belongs to it cannot be told: a list within it, an inexact number, another unit between. */
  readonly unclear: boolean;
}

const MARK = /其中|包括|分别(?:为|是)?|具体为|分为|信息类别|含(?!义|量)/;
const SOME = /含(?!义|量)/;
const COMPARED = /(?:较|比|同比|环比)|(?:增加|减少|下降|上升|增长|多|少)了?#|占#/;

/** Several rules ask for the lists of one text. */
const kept = new WeakMap<TextRead, readonly List[]>();

export function listsIn(read: TextRead): readonly List[] {
  let lists = kept.get(read);
  if (!lists) kept.set(read, (lists = findLists(read)));
  return lists;
}

function findLists(read: TextRead): List[] {
  return read.sentences.flatMap((sentence, i) => {
    if (sentence.numbers.length === 0) return [];
    const before = read.sentences[i - 1];
    const whole = before?.paragraph === sentence.paragraph ? lastCount(before, read.text) : undefined;
    return listsOf(sentence, whole && /^\s*其中/.test(sentence.text) ? whole : undefined, read.text);
  });
}

/** Position of the item that stands for the rest (其他…, 其余…), or -1. */
export const restItem = ({ said }: List): number =>
  said.findIndex((clause) => /^(?:以及|和)?(?:其他|其余|其它)/.test(clause));

const isCount = ({ unit }: NumberInText): boolean => unit !== '%' && unit !== '';
const lastCount = (sentence: Sentence, text: string): NumberInText | undefined =>
  [...sentence.numbers]
    .reverse()
    .find((each) => isCount(each) && !COMPARED.test(clauseOf(sentence, each, text)));

/** @param earlier the whole, where the sentence begins with 其中. */
function listsOf(sentence: Sentence, earlier: NumberInText | undefined, text: string): List[] {
  const counts = sentence.numbers.filter(
    (each) => isCount(each) && !COMPARED.test(clauseOf(sentence, each, text)),
  );
  const inOrder = earlier ? [earlier, ...counts] : counts;
  return inOrder.flatMap((whole, i) => {
    const next = inOrder[i + 1];
    if (!next) return [];
    const from = whole === earlier ? sentence.start : whole.unitEnd;
    const between = text.slice(from, next.start);
    const mark = MARK.exec(between);
    if (!mark || /[）)]/.test(between.slice(0, mark.index))) return [];
    return [listFrom(sentence, whole, [next, ...inOrder.slice(i + 2)], from, text)];
  });
}

function listFrom(
  sentence: Sentence,
  whole: NumberInText,
  rest: NonEmpty<NumberInText>,
  from: number,
  text: string,
): List {
  const [first] = rest;
  const opened = /[（(]/.exec(text.slice(from, first.start));
  const end = opened ? closing(text, from + opened.index, sentence.end) : sentence.end;
  const within = rest.filter(
    ({ start }) => start < end && !isNested(text, opened ? from + opened.index + 1 : from, start),
  );
  const parts = within.filter(({ unit }) => sameUnit(unit, whole.unit));
  const lastPart = parts[parts.length - 1];
  const inner = text.slice(first.start, lastPart?.start ?? first.start);
  return {
    sentence,
    whole,
    parts,
    said: parts.map((part) => clauseOf(sentence, part, text)),
    onlySome: SOME.test(text.slice(from, first.start)),
    unclear:
      !whole.exact ||
      parts.some(({ exact }) => !exact) ||
      /其中|包括|涵盖/.test(inner.replace(/[（(][^（）()]*[）)]/g, '')) ||
      within.some((each) => !parts.includes(each) && each.start < (lastPart?.start ?? 0)),
  };
}

const sameUnit = (a: string, b: string): boolean => a === b || (COUNT_WORDS.has(a) && COUNT_WORDS.has(b));
/** Requests are counted by any of these in one and the same list. */
const COUNT_WORDS = new Set(['件', '份', '宗', '起', '件次']);

/** The bracket that closes the one at `open`, or the end. */
function closing(text: string, open: number, ceiling: number): number {
  let depth = 0;
  for (let at = open; at < ceiling; at++) {
    if ('（('.includes(text.charAt(at))) depth++;
    if ('）)'.includes(text.charAt(at)) && --depth === 0) return at;
  }
  return ceiling;
}

/** Whether a bracket opened after `from` is still open at `place`. */
function isNested(text: string, from: number, place: number): boolean {
  let depth = 0;
  for (let at = from; at < place; at++) {
    if ('（('.includes(text.charAt(at))) depth++;
    if ('）)'.includes(text.charAt(at))) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
