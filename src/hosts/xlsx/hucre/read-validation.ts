/** hucre's data validations as ours. */
import type { DataValidation } from 'hucre/xlsx';
import type { Comparison, SheetValidation, Takes } from '../../../workbook/sheet';
import { parseRange } from '../../../ooxml/sheet/reference';

/** Dates, times and formulas stay in the file and are not enforced on the screen. */
export function readValidation(rule: DataValidation): SheetValidation[] {
  const validation = takesOf(rule);
  if (!validation) return [];
  return [
    {
      areas: rule.range.split(/\s+/).flatMap((area) => parseRange(area) ?? []),
      validation,
      ...(rule.inputMessage && { prompt: { title: rule.inputTitle ?? '', text: rule.inputMessage } }),
      ...(rule.errorMessage && { refusal: { title: rule.errorTitle ?? '', text: rule.errorMessage } }),
    },
  ];
}

function takesOf({ type, values, formula1, formula2, operator }: DataValidation): Takes | undefined {
  // hucre's own list of types lacks the schema's `none`.
  const kind: string = type;
  if (kind === 'none') return { kind: 'any' };
  if (kind === 'list') return values ? { kind, values } : { kind, from: formula1 ?? '' };
  if (kind !== 'whole' && kind !== 'decimal' && kind !== 'textLength') return undefined;
  return {
    kind,
    ...(operator !== undefined && { comparison: operator as Comparison }),
    ...(formula1 !== undefined && { from: formula1 }),
    ...(formula2 !== undefined && isRange(operator) && { to: formula2 }),
  };
}

/** Where nothing is said it is `between` (ECMA-376 part 1, 18.18.20). */
const isRange = (operator: string = 'between'): boolean => /between$/i.test(operator);
