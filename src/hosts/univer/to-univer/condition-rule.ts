import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import { fontAndFill } from './styles-data';
import { rangeOf } from '../geometry';
import type { SheetHighlight } from '../../../workbook/sheet';
import { highlightLooksOf } from '../../../template/styles';

export const conditionRule = (
  { areas, formula, repeated, look, stop = true }: SheetHighlight,
  cfId: string,
): IConditionFormattingRule => ({
  cfId,
  ranges: areas.map(rangeOf),
  stopIfTrue: stop,
  rule: {
    type: CFRuleType.highlightCell,
    style: fontAndFill(highlightLooksOf(look)) as IStyleBase,
    ...(formula !== undefined
      ? { subType: CFSubRuleType.formula, value: `=${formula}` }
      : { subType: repeated ? CFSubRuleType.duplicateValues : CFSubRuleType.uniqueValues }),
  } as IConditionalFormattingRuleConfig,
});
