/** Official words that are often mistyped, seen in published reports; each can be nothing else. */
import { matchesOf } from '../matches';
import type { Slip } from './slip';
import { present } from '../../report/present';

const MISSPELT: readonly (readonly [wrong: string, right: string])[] = [
  ['不子公开', '不予公开'],
  ['予已公开', '予以公开'],
  ['给子公开', '给予公开'],
  ['依申清公开', '依申请公开'],
  ['公开申清', '公开申请'],
  ['政俯信息', '政府信息'],
  ['行政法复议', '行政复议'],
  ['行政复义', '行政复议'],
  ['行政诉颂', '行政诉讼'],
  ['规范姓文件', '规范性文件'],
  ['废纸件数', '废止件数'],
  ['先行有效', '现行有效'],
  ['勾嵇关系', '勾稽关系'],
  ['结转下年渡', '结转下年度'],
  ['信息处理废', '信息处理费'],
  ['政府信息公开条列', '政府信息公开条例'],
];
const RIGHT = new Map(MISSPELT);
const ANY = new RegExp(MISSPELT.map(([wrong]) => wrong).join('|'), 'g');

/** 20241月1日: the year has lost its 年. */
const YEAR_LOST = /(^|[^0-9])(20[0-9]{2})(1[0-2]|[1-9])(?=月[0-9底末])/g;

const MAY_BE_LOST = /20[0-9]{3,4}月/;

export const misspeltIn = (text: string): Slip[] => [...mistypedIn(text), ...yearsLostIn(text)];

const mistypedIn = (text: string): Slip[] =>
  matchesOf(ANY, text).map(({ 0: wrong, index }): Slip => ({
    kind: 'misspelt',
    start: index,
    end: index + wrong.length,
    to: present(RIGHT.get(wrong), wrong),
  }));

const yearsLostIn = (text: string): Slip[] =>
  (MAY_BE_LOST.test(text) ? matchesOf(YEAR_LOST, text) : []).map(
    ({ 0: found, 1: before = '', 2: year = '', 3: month = '', index }): Slip => ({
      kind: 'misspelt',
      start: index + before.length,
      end: index + found.length,
      to: `${year}年${month}`,
    }),
  );
