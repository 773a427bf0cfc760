/** The rules on the tables, on last year's, and on what the form leaves in the words, in the order they are run. */
import { impliedStock } from './proactive/implied-stock';
import { ruleMaking } from './proactive/rule-making-power';
import { balance } from './requests/balance';
import { outcomeTotal } from './requests/outcome-total';
import { rowTotal } from './requests/row-total';
import { reviewTotal } from './review/total';
import { leftover } from './structure/leftover';
import { blank } from './value/blank';
import { decimals } from './value/decimals';
import { negative } from './value/negative';
import { notANumber } from './value/not-a-number';
import { notAnInteger } from './value/not-an-integer';
import { numberAsText } from './value/number-as-text';
import { carryOver } from './year/carry-over';
import { feeUnit } from './year/fee-unit';
import { stock } from './year/stock';
import type { Rule } from './rule';

export const figureRuleList = [
  rowTotal,
  outcomeTotal,
  balance,
  reviewTotal,
  blank,
  notANumber,
  numberAsText,
  notAnInteger,
  negative,
  decimals,
  impliedStock,
  ruleMaking,
  carryOver,
  stock,
  feeUnit,
  leftover,
] as const satisfies readonly Rule[];

export type FigureRuleId = (typeof figureRuleList)[number]['id'];

export const figureRules: readonly Rule<FigureRuleId>[] = figureRuleList;

/** @throws RangeError for a rule that is not among these: a mistake of ours */
export function ruleOf(id: string): Rule<FigureRuleId> {
  const rule = figureRules.find((each) => each.id === id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
