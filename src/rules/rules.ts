/** The explicit list of all rules, in the order they are run and published. */
import { impliedStock } from './proactive/implied-stock';
import { ruleMaking } from './proactive/rule-making-power';
import { balance } from './requests/balance';
import { outcomeTotal } from './requests/outcome-total';
import { rowTotal } from './requests/row-total';
import { reviewTotal } from './review/total';
import type { Rule } from './rule';
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

const list = [
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

export type RuleId = (typeof list)[number]['id'];

export const rules: readonly Rule<RuleId>[] = list;

/** @throws RangeError for an id that is not in the list: a mistake of ours */
export function ruleOf(id: RuleId): Rule<RuleId> {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
