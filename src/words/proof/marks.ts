/** Punctuation: half-width marks between Chinese characters, brackets and quotation marks without their fellows. */
import { matchesOf } from '../matches';
import type { Slip } from './slip';
import type { Stretch } from '../numbers';
import { present } from '../../report/present';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
/** Digits in between: 12条,其他67条 and 2022年,全区; not 1,234. */
const HALF = /([\u4e00-\u9fff）》”])([,;:?!])(?=[\u4e00-\u9fff（《“])/g;
/** 未收到申请. at the end of a paragraph; not 一.总体情况, nor three of them. */
const HALF_STOP = /([\u4e00-\u9fff）》”])(\.)(?=\s*(?:[\r\n\u2028\u2029]|$))/g;

const MAY_BE_HALF = /[,;:?!.]/;

export const halfWidthIn = (text: string): Slip[] =>
  (MAY_BE_HALF.test(text) ? [...matchesOf(HALF, text), ...matchesOf(HALF_STOP, text)] : []).map(
    ({ 1: before = '', 2: mark = '', index }) => ({
      kind: 'half-width',
      start: index + before.length,
      end: index + before.length + 1,
      to: present(FULL[mark], `full width of ${mark}`),
    }),
  );

const codeOf = (mark: string): number => mark.charCodeAt(0);
/** What each mark closes, in full width. */
const OPENERS: ReadonlyMap<number, number> = new Map(
  ['（）', '（)', '〔〕', '【】', '《》', '“”', '‘’', '「」'].map((pair) => [
    pair.charCodeAt(1),
    pair.charCodeAt(0),
  ]),
);
const ROUND = codeOf('（');
const HALF_ROUND = codeOf('(');
/** Few characters of a text are any of these. */
const IS_MARK = new Uint8Array(0x10000);
for (const code of [HALF_ROUND, ...OPENERS.keys(), ...OPENERS.values()]) IS_MARK[code] = 1;
/** 1） and 一） number an item, but 二） does not where the others are numbered （一）. */
const ITEM = /(?:^|[\s。；，：])[0-9０-９一二三四五六七八九十]{1,3}$/;
const HAN_ITEM = /(?:^|[\s。；，：])[一二三四五六七八九十]{1,3}$/;
const BRACKETED_ITEM = /(?:^|[\s。；，：])[（(][一二三四五六七八九十]{1,3}[）)]/;

/** Each paragraph by itself: what is opened in one is closed in it. */
export const unbalancedIn = (text: string, paragraphs: readonly Stretch[]): Slip[] =>
  paragraphs.flatMap(({ start, end }) =>
    lonely(text, start, end).map((at): Slip => ({ kind: 'unbalanced', start: at, end: at + 1 })),
  );

interface Opened {
  readonly mark: number;
  readonly at: number;
}

/** Positions in the text, of the paragraph from `start` to `end`. */
function lonely(text: string, start: number, end: number): number[] {
  const open: Opened[] = [];
  const alone: number[] = [];
  for (let at = start; at < end; at++) {
    const mark = text.charCodeAt(at);
    if (IS_MARK[mark] === 0) continue;
    const opener = OPENERS.get(mark);
    if (opener === undefined) open.push({ mark: mark === HALF_ROUND ? ROUND : mark, at });
    else if (open[open.length - 1]?.mark === opener) open.pop();
    else if (open.some((each) => each.mark === opener)) alone.push(...upTo(open, opener));
    else if (opener !== ROUND || !isItem(text.slice(start, at), text)) alone.push(at);
  }
  return [...alone, ...open.map(({ at }) => at)];
}

const isItem = (before: string, text: string): boolean =>
  ITEM.test(before) && !(HAN_ITEM.test(before) && BRACKETED_ITEM.test(text));

/** Closes the last of its kind; those opened in between stay alone. */
function upTo(open: Opened[], opener: number): number[] {
  const skipped: number[] = [];
  for (let last = open.pop(); last && last.mark !== opener; last = open.pop()) skipped.push(last.at);
  return skipped;
}
