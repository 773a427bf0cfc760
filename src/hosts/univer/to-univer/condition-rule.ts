/** The conditional formats of a file as Univer's, and the reverse. */
import type { IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { looksOf } from '../from-univer/looks';
import { fontAndFill } from './workbook-data';
import { rangeOf, rectangleOf } from './sheet-data';
import { addressOf } from '../../../ooxml/sheet/reference';
import type { Rectangle } from '../../../ooxml/sheet/reference';
import type { PicturedCondition } from '../../xlsx/hucre/picture';
import { comparing } from '../../xlsx/hucre/highlights';

export const conditionRule = (
  { areas, formula, repeated, looks, stop }: PicturedCondition,
  cfId: string,
): IConditionFormattingRule => ({
  cfId,
  ranges: areas.map(rangeOf),
  stopIfTrue: stop,
  rule: {
    type: CFRuleType.highlightCell,
    style: fontAndFill(looks) as IStyleBase,
    ...(formula !== undefined
      ? { subType: CFSubRuleType.formula, value: `=${formula}` }
      : { subType: repeated ? CFSubRuleType.duplicateValues : CFSubRuleType.uniqueValues }),
  } as IConditionalFormattingRuleConfig,
});

/** None for the kinds that are not written: bars, scales, icons, ranks, averages, texts and periods. */
export function conditionOf({ ranges, rule, stopIfTrue }: IConditionFormattingRule): PicturedCondition[] {
  const areas = ranges.map(rectangleOf);
  if (rule.type !== CFRuleType.highlightCell || !areas[0]) return [];
  const decided = decision(rule, areas[0]);
  return decided ? [{ areas, ...decided, looks: looksOf(rule.style), stop: stopIfTrue }] : [];
}

type Decision = Pick<PicturedCondition, 'formula' | 'repeated'>;

function decision(rule: IConditionalFormattingRuleConfig, first: Rectangle): Decision | undefined {
  if (!('subType' in rule)) return undefined;
  if (rule.subType === CFSubRuleType.formula) return { formula: rule.value.replace(/^=/, '') };
  if (rule.subType === CFSubRuleType.duplicateValues) return { repeated: true };
  if (rule.subType === CFSubRuleType.uniqueValues) return { repeated: false };
  if (rule.subType !== CFSubRuleType.number) return undefined;
  const [from, to = from] = [rule.value ?? 0].flat().map(String);
  return {
    formula: comparing(addressOf(first.top, first.left), CFNumberOperator[rule.operator], from!, to!),
  };
}
