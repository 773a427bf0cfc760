/**
 * Formulas of conditional formats follow their areas. Univer 0.25 moves the areas when rows or
 * columns are inserted or deleted, and leaves the formulas as they were.
 */
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Book } from './book';
import { shiftFormula } from '../../ooxml/sheet/shift-formula';

export function moveConditions(book: Book): void {
  book.injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe((change) => {
    const { type, rule, oldRule, subUnitId } = change;
    const moved = type === 'set' && oldRule ? followed(rule, oldRule) : undefined;
    if (moved) book.ourselves(SetConditionalRuleMutation.id, { subUnitId, rule: moved });
  });
}

/** Undefined where it has not moved, or where its formula has been changed with it, as by an undo. */
function followed(
  now: IConditionFormattingRule,
  before: IConditionFormattingRule,
): IConditionFormattingRule | undefined {
  const { rule } = now;
  const [to, from] = [now.ranges[0], before.ranges[0]];
  if (!to || !from || !('subType' in rule) || rule.subType !== CFSubRuleType.formula) return undefined;
  const unchanged = 'value' in before.rule && before.rule.value === rule.value;
  const rows = to.startRow - from.startRow;
  const columns = to.startColumn - from.startColumn;
  if (!unchanged || (rows === 0 && columns === 0)) return undefined;
  return { ...now, rule: { ...rule, value: shiftFormula(rule.value, rows, columns) } };
}
