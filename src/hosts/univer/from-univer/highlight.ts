import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { looksFrom } from './looks';
import { rectangleOf } from '../geometry';
import { addressOf } from '../../../ooxml/sheet/reference';
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { comparing } from '../../../workbook/comparing';
import type { SheetHighlight } from '../../../workbook/sheet';

/** None for the kinds that are not written: bars, scales, icons, ranks, averages, texts and periods. */
export function highlightFrom({ ranges, rule, stopIfTrue }: IConditionFormattingRule): SheetHighlight[] {
  const areas = ranges.map(rectangleOf);
  if (rule.type !== CFRuleType.highlightCell || !areas[0]) return [];
  const decided = decision(rule, areas[0]);
  return decided ? [{ areas, ...decided, look: looksFrom(rule.style), stop: stopIfTrue }] : [];
}

type Decision = Pick<SheetHighlight, 'formula' | 'repeated'>;

function decision(rule: IConditionalFormattingRuleConfig, first: Rectangle): Decision | undefined {
  if (!('subType' in rule)) return undefined;
  if (rule.subType === CFSubRuleType.formula) return { formula: rule.value.replace(/^=/, '') };
  if (rule.subType === CFSubRuleType.duplicateValues) return { repeated: true };
  if (rule.subType === CFSubRuleType.uniqueValues) return { repeated: false };
  if (rule.subType !== CFSubRuleType.number) return undefined;
  const [from = 0, to = from] = [rule.value ?? 0].flat();
  const cell = addressOf(first.top, first.left);
  return { formula: comparing(cell, CFNumberOperator[rule.operator], String(from), String(to)) };
}
