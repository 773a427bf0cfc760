/** What the cells of a file take, as Univer's data validation, and the reverse. */
import {
  DataValidationErrorStyle,
  DataValidationType,
  type DataValidationOperator,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { rangeOf, rectangleOf } from './sheet-data';
import type { Comparison, PicturedValidation } from '../../xlsx/hucre/picture';

const TYPES: Readonly<Record<PicturedValidation['kind'], DataValidationType>> = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  list: DataValidationType.LIST,
  none: DataValidationType.ANY,
};
const KINDS = new Map(Object.entries(TYPES).map(([kind, type]) => [type as string, kind]));

export function ruleOf(pictured: PicturedValidation, uid: string): ISheetDataValidationRule {
  const { areas, kind, comparison, prompt, refusal, values, from, to } = pictured;
  const first = values ? values.join(',') : kind === 'list' && from !== undefined ? `=${from}` : from;
  return {
    uid,
    ranges: areas.map(rangeOf),
    type: TYPES[kind],
    allowBlank: true,
    showErrorMessage: kind !== 'none',
    errorStyle: DataValidationErrorStyle.STOP,
    ...(isCompared(kind) && { operator: (comparison ?? 'between') as DataValidationOperator }),
    ...(first !== undefined && { formula1: first }),
    ...(to !== undefined && { formula2: to }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    ...(refusal && { errorTitle: refusal.title, error: refusal.text }),
  };
}

const isCompared = (kind: PicturedValidation['kind']): boolean => kind !== 'list' && kind !== 'none';

/** None for a kind that a clerk has set up in Univer and that is not written. */
export function validationOf(rule: ISheetDataValidationRule): PicturedValidation[] {
  const kind = KINDS.get(rule.type) as PicturedValidation['kind'] | undefined;
  if (!kind) return [];
  const { formula1 = '', formula2, operator } = rule;
  const isReference = kind === 'list' && formula1.startsWith('=');
  return [
    {
      areas: rule.ranges.map(rectangleOf),
      kind,
      ...(kind === 'list' && !isReference && { values: formula1.split(',') }),
      ...(isReference && { from: formula1.slice(1) }),
      ...(isCompared(kind) && { from: formula1 }),
      ...(isCompared(kind) && operator && { comparison: operator as Comparison }),
      ...(isCompared(kind) && formula2 && { to: formula2 }),
      ...(rule.prompt && { prompt: { title: rule.promptTitle ?? '', text: rule.prompt } }),
      ...(rule.error && { refusal: { title: rule.errorTitle ?? '', text: rule.error } }),
    },
  ];
}
