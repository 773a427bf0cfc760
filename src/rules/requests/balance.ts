import { balances } from '../equations';
import type { Examples, Rule } from '../rule';
import { sumsEqual } from '../sums-equal';

/** 第一项加第二项之和，等于第三项加第四项之和, in every column of table 三. */
export const balance = {
  id: 'requests.balance',
  severity: 'error',
  source: 'label',
  citation: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  judge: sumsEqual(balances),
} as const satisfies Rule;

export const examples: Examples = {
  passes: {},
  fails: { cells: { 'requests.received.enterprise': 22 } },
};
