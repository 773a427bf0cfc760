/** 一是…二是…三是, 一要…二要: in order, each series from the beginning. */
import type { Slip } from './slip';

const NUMERALS = '一二三四五六七八九十';
/** The first may follow a heading without a mark: 改进措施一是. */
const ORDINAL =
  /(^|[。；：;:，,、\s）)]|[^唯单同统万之其不第十](?=一是))([一二三四五六七八九十])(是|要)(?!否)/g;
/** The first may have been said in other words. */
const OTHER_FIRST = /一方面|首先|其一|第一|一、|[（(]一[）)]|1[.．、]/;

export function ordinalsIn(text: string): Slip[] {
  const last = new Map<string, number>();
  return [...text.matchAll(ORDINAL)].flatMap((match): Slip[] => {
    const [, lead = '', numeral = '', kind = ''] = match;
    const place = NUMERALS.indexOf(numeral) + 1;
    const before = last.get(kind);
    last.set(kind, place);
    const start = match.index + lead.length;
    if (place === 1 || place === (before ?? 0) + 1) return [];
    if (before === undefined && OTHER_FIRST.test(text.slice(0, start))) return [];
    return [{ kind: 'ordinal', start, end: start + 2 }];
  });
}
