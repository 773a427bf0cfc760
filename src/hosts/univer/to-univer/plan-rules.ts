/** What a planned cell takes, as Univer's data validation. Prompts are shown by the page: Univer has none. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { rangeOf } from './sheet-data';
import type { PlannedSheet, PlannedValidation, Validation } from '../../../workbook/plan';

type Takes = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>;

export const rulesOf = ({ validations }: PlannedSheet, sheet: string): ISheetDataValidationRule[] =>
  validations.flatMap((planned, i) => ruleOf(planned, `${sheet}-${i}`));

function ruleOf(
  { areas, validation, prompt, refusal }: PlannedValidation,
  uid: string,
): ISheetDataValidationRule[] {
  if (validation.kind === 'any') return [];
  return [
    {
      uid,
      ranges: areas.map(rangeOf),
      ...takes(validation),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
      ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
      ...(refusal && { errorTitle: refusal.title, error: refusal.text }),
    },
  ];
}

function takes(validation: Exclude<Validation, { readonly kind: 'any' }>): Takes {
  if (validation.kind === 'list')
    return { type: DataValidationType.LIST, formula1: validation.values.join(',') };
  const type = validation.kind === 'whole' ? DataValidationType.WHOLE : DataValidationType.DECIMAL;
  return {
    type,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(validation.from),
    formula2: String(validation.to),
  };
}
