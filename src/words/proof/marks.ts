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

export const halfWidthIn = (text: string): Slip[] =>
  [...matchesOf(HALF, text), ...matchesOf(HALF_STOP, text)].map(
    ({ 1: before = '', 2: mark = '', index }) => ({
      kind: 'half-width',
      start: index + before.length,
      end: index + before.length + 1,
      to: present(FULL[mark], `full width of ${mark}`),
    }),
  );

const PAIRS: Readonly<Record<string, string>> = {
  '）': '（',
  '〕': '〔',
  '】': '【',
  '》': '《',
  '”': '“',
  '’': '‘',
  '」': '「',
};
const OPENERS = Object.values(PAIRS).join('');
const MARK = /[（）()〔〕【】《》“”‘’「」]/g;
const HALF_BRACKETS: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** 1） and 一） number an item, but 二） does not where the others are numbered （一）. */
const ITEM = /(?:^|[\s。；，：])[0-9０-９一二三四五六七八九十]{1,3}$/;
const HAN_ITEM = /(?:^|[\s。；，：])[一二三四五六七八九十]{1,3}$/;
const BRACKETED_ITEM = /(?:^|[\s。；，：])[（(][一二三四五六七八九十]{1,3}[）)]/;

/** Each paragraph by itself: what is opened in one is closed in it. */
export const unbalancedIn = (text: string, paragraphs: readonly Stretch[]): Slip[] =>
  paragraphs.flatMap(({ start, end }) =>
    lonely(text.slice(start, end), text).map((at): Slip => ({
      kind: 'unbalanced',
      start: start + at,
      end: start + at + 1,
    })),
  );

function lonely(paragraph: string, text: string): number[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const alone: number[] = [];
  for (const { 0: written, index } of matchesOf(MARK, paragraph)) {
    const mark = HALF_BRACKETS[written] ?? written;
    const fellow = PAIRS[mark];
    if (OPENERS.includes(mark)) open.push({ mark, at: index });
    else if (fellow && open.some((each) => each.mark === fellow)) alone.push(...upTo(open, fellow));
    else if (mark !== '）' || !isItem(paragraph.slice(0, index), text)) alone.push(index);
  }
  return [...alone, ...open.map(({ at }) => at)];
}

const isItem = (before: string, text: string): boolean =>
  ITEM.test(before) && !(HAN_ITEM.test(before) && BRACKETED_ITEM.test(text));

/** Closes the last of its kind; those opened in between stay alone. */
function upTo(open: { readonly mark: string; readonly at: number }[], fellow: string): number[] {
  const skipped: number[] = [];
  for (let last = open.pop(); last && last.mark !== fellow; last = open.pop()) skipped.push(last.at);
  return skipped;
}
