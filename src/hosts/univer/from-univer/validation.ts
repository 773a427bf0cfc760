import type { ISheetDataValidationRule } from '@univerjs/core';
import { rectangleOf } from '../geometry';
import { TYPES } from '../to-univer/validation-rule';
import type { Comparison, SheetValidation, Takes } from '../../../workbook/sheet';

const KINDS = new Map<string, Takes['kind']>(
  Object.entries(TYPES).map(([kind, type]) => [type, kind as Takes['kind']]),
);

/** None for a kind that a clerk has set up in Univer and that is not written. */
export function validationFrom(rule: ISheetDataValidationRule): SheetValidation[] {
  const kind = KINDS.get(rule.type);
  if (!kind) return [];
  return [
    {
      areas: rule.ranges.map(rectangleOf),
      validation: takesFrom(kind, rule),
      ...(rule.prompt && { prompt: { title: rule.promptTitle ?? '', text: rule.prompt } }),
      ...(rule.error && { refusal: { title: rule.errorTitle ?? '', text: rule.error } }),
    },
  ];
}

function takesFrom(
  kind: Takes['kind'],
  { formula1 = '', formula2, operator }: ISheetDataValidationRule,
): Takes {
  if (kind === 'any') return { kind };
  if (kind === 'list')
    return formula1.startsWith('=')
      ? { kind, from: formula1.slice(1) }
      : { kind, values: formula1.split(',') };
  return {
    kind,
    from: formula1,
    ...(operator && { comparison: operator as Comparison }),
    ...(formula2 && { to: formula2 }),
  };
}
