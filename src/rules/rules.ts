/** The explicit list of all rules, in the order they are run and published: on the tables, on last year's, on the words. */
import { aspects } from './narrative/aspects';
import { contradiction } from './narrative/contradiction';
import { expected } from './narrative/expected';
import { figure } from './narrative/figure';
import { length } from './narrative/length';
import { noFigure } from './narrative/no-figure';
import { parts } from './narrative/parts';
import { percentage } from './narrative/percentage';
import { privacy } from './narrative/privacy';
import { problems } from './narrative/problems';
import { processingFee } from './narrative/processing-fee';
import { proofreading } from './narrative/proofreading';
import { impliedStock } from './proactive/implied-stock';
import { ruleMaking } from './proactive/rule-making-power';
import { balance } from './requests/balance';
import { outcomeTotal } from './requests/outcome-total';
import { rowTotal } from './requests/row-total';
import { reviewTotal } from './review/total';
import { agency } from './structure/agency';
import { basis } from './structure/basis';
import { cover } from './structure/cover';
import { deadline } from './structure/deadline';
import { edition } from './structure/edition';
import { label } from './structure/label';
import { leftover } from './structure/leftover';
import { rows } from './structure/rows';
import { sections } from './structure/sections';
import { year } from './structure/year';
import { blank } from './value/blank';
import { decimals } from './value/decimals';
import { negative } from './value/negative';
import { notANumber } from './value/not-a-number';
import { notAnInteger } from './value/not-an-integer';
import { numberAsText } from './value/number-as-text';
import { carryOver } from './year/carry-over';
import { copiedText } from './year/copied-text';
import { feeUnit } from './year/fee-unit';
import { jump } from './year/jump';
import { pendingReview } from './year/pending-review';
import { sameFigures } from './year/same-figures';
import { stock } from './year/stock';
import type { Rule } from './rule';

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
  pendingReview,
  jump,
  sameFigures,
  copiedText,
  edition,
  rows,
  label,
  leftover,
  cover,
  sections,
  agency,
  basis,
  year,
  deadline,
  figure,
  percentage,
  parts,
  contradiction,
  noFigure,
  aspects,
  length,
  expected,
  problems,
  processingFee,
  privacy,
  proofreading,
] as const satisfies readonly Rule[];

export type RuleId = (typeof list)[number]['id'];

export const rules: readonly Rule<RuleId>[] = list;

/** @throws RangeError for a rule that is not among these: a mistake of ours */
export function ruleOf(id: string): Rule<RuleId> {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
