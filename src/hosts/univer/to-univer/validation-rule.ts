/** What cells take, as Univer's data validation. Prompts are shown by the page: Univer has none. */
import {
  DataValidationErrorStyle,
  DataValidationType,
  type DataValidationOperator,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { rangeOf } from '../geometry';
import type { SheetValidation, Takes } from '../../../workbook/sheet';

export const TYPES: Readonly<Record<Takes['kind'], DataValidationType>> = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  list: DataValidationType.LIST,
  any: DataValidationType.ANY,
};

export const validationRules = (
  validations: readonly SheetValidation[],
  sheet: string,
): ISheetDataValidationRule[] => validations.map((each, i) => validationRule(each, `${sheet}-${i}`));

const validationRule = (
  { areas, validation, prompt, refusal }: SheetValidation,
  uid: string,
): ISheetDataValidationRule => ({
  uid,
  ranges: areas.map(rangeOf),
  type: TYPES[validation.kind],
  allowBlank: true,
  showErrorMessage: validation.kind !== 'any',
  errorStyle: DataValidationErrorStyle.STOP,
  ...takes(validation),
  ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
  ...(refusal && { errorTitle: refusal.title, error: refusal.text }),
});

function takes(validation: Takes): Pick<ISheetDataValidationRule, 'operator' | 'formula1' | 'formula2'> {
  if (validation.kind === 'any') return {};
  if (validation.kind === 'list')
    return { formula1: 'values' in validation ? validation.values.join(',') : `=${validation.from}` };
  const { comparison = 'between', from, to } = validation;
  return {
    // Univer's operators are called as those of files.
    operator: comparison as DataValidationOperator,
    ...(from !== undefined && { formula1: String(from) }),
    ...(to !== undefined && { formula2: String(to) }),
  };
}
