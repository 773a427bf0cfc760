/** 一是…二是…三是, 一要…二要: in order, each series from the beginning. */
import { entryAt } from '../../report/present';
import { matchesOf } from '../matches';
import type { Slip } from './slip';

const NUMERALS = '一二三四五六七八九十';
const ORDINAL = /([一二三四五六七八九十])(是|要)(?!否)/g;
const AFTER_MARK = /[。；：;:，,、\s）)]/;
/** The first may follow a heading without a mark: 改进措施一是. */
const WORD_OF_ITS_OWN = /[唯单同统万之其不第十]/;
const begins = (before: string, ordinal: string): boolean =>
  before === '' || AFTER_MARK.test(before) || (ordinal === '一是' && !WORD_OF_ITS_OWN.test(before));

/** The first may have been said in other words. */
const OTHER_FIRST = /一方面|首先|其一|第一|一、|[（(]一[）)]|1[.．、]/;

export function ordinalsIn(text: string): Slip[] {
  const last = new Map<string, number>();
  return matchesOf(ORDINAL, text).flatMap((match): Slip[] => {
    const [numeral, kind, start] = [entryAt(match, 1), entryAt(match, 2), match.index];
    if (!begins(text.charAt(start - 1), numeral + kind)) return [];
    const place = NUMERALS.indexOf(numeral) + 1;
    const before = last.get(kind);
    last.set(kind, place);
    if (place === 1 || place === (before ?? 0) + 1) return [];
    if (before === undefined && OTHER_FIRST.test(text.slice(0, start))) return [];
    return [{ kind: 'ordinal', start, end: start + 2 }];
  });
}
