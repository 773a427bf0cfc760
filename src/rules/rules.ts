/** The explicit list of all rules, in the order they are run and published. */
import { balances, outcomeTotals, reviewTotals, rowTotals } from './equations';
import { impliedStocks, ruleCells, withoutRuleMakingPower } from './proactive';
import type { Rule } from './rule';
import * as values from './values';
import { carryOver, stock } from './year';
import type { EditionId } from '../format/edition';

const all: readonly EditionId[] = ['2021', '2019'];

const REQUESTS = '《中华人民共和国政府信息公开条例》第五十条第（二）项';
const REVIEW = '《中华人民共和国政府信息公开条例》第五十条第（三）项';
const PROACTIVE = '《中华人民共和国政府信息公开条例》第二十条第（一）项、第五十条第（一）项';

const list = [
  {
    id: 'requests.row-total',
    severity: 'error',
    source: 'meaning',
    editions: all,
    citation: REQUESTS,
    judge: { verb: 'sums-equal', equations: rowTotals },
  },
  {
    id: 'requests.outcome-total',
    severity: 'error',
    source: 'meaning',
    editions: all,
    citation: REQUESTS,
    judge: { verb: 'sums-equal', equations: outcomeTotals },
  },
  {
    id: 'requests.balance',
    severity: 'error',
    source: 'label',
    editions: all,
    citation: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    judge: { verb: 'sums-equal', equations: balances },
  },
  {
    id: 'review.total',
    severity: 'error',
    source: 'meaning',
    editions: all,
    citation: REVIEW,
    judge: { verb: 'sums-equal', equations: reviewTotals },
  },
  {
    id: 'value.blank',
    severity: 'error',
    source: 'practice',
    editions: all,
    judge: { verb: 'each-cell', fault: values.blank },
  },
  {
    id: 'value.not-a-number',
    severity: 'error',
    source: 'practice',
    editions: all,
    judge: { verb: 'each-cell', fault: values.notANumber },
  },
  {
    id: 'value.number-as-text',
    severity: 'warning',
    source: 'practice',
    editions: all,
    judge: { verb: 'each-cell', fault: values.numberAsText },
  },
  {
    id: 'value.not-an-integer',
    severity: 'error',
    source: 'meaning',
    editions: all,
    judge: { verb: 'each-cell', fault: values.notAnInteger },
  },
  {
    id: 'value.negative',
    severity: 'error',
    source: 'meaning',
    editions: all,
    judge: { verb: 'each-cell', fault: values.negative },
  },
  {
    id: 'value.decimals',
    severity: 'warning',
    source: 'practice',
    editions: all,
    judge: { verb: 'each-cell', fault: values.decimals },
  },
  {
    id: 'proactive.implied-stock',
    severity: 'error',
    source: 'meaning',
    editions: ['2021'],
    citation: PROACTIVE,
    judge: { verb: 'not-negative', sums: impliedStocks },
  },
  {
    id: 'proactive.rule-making-power',
    severity: 'error',
    source: 'law',
    editions: all,
    citation: '《中华人民共和国立法法》第九十一条、第九十三条',
    judge: { verb: 'zero-unless', cells: ruleCells, unless: withoutRuleMakingPower },
  },
  {
    id: 'year.carry-over',
    severity: 'error',
    source: 'meaning',
    editions: all,
    citation: REQUESTS,
    judge: { verb: 'follows-last-year', relations: carryOver },
  },
  {
    id: 'year.stock',
    severity: 'error',
    source: 'meaning',
    editions: ['2021'],
    citation: PROACTIVE,
    judge: { verb: 'follows-last-year', relations: stock },
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof list)[number]['id'];

export const rules: readonly (Rule & { readonly id: RuleId })[] = list;
