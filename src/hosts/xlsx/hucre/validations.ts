/** hucre's data validations as ours, and the reverse. */
import type { DataValidation } from 'hucre/xlsx';
import type { Comparison, PicturedValidation } from './picture';
import { sqrefOf } from './plan-areas';
import { parseRange } from '../../../ooxml/sheet/reference';
import { encodeEscapes } from '../../../ooxml/xml/text';

/** Dates, times and formulas stay in the file and are not enforced on the screen. */
const KINDS: ReadonlySet<string> = new Set(['whole', 'decimal', 'textLength', 'list', 'none']);

export function readValidation(rule: DataValidation): PicturedValidation[] {
  if (!KINDS.has(rule.type)) return [];
  const { values, formula1, formula2, operator } = rule;
  return [
    {
      areas: rule.range.split(/\s+/).flatMap((area) => parseRange(area) ?? []),
      kind: rule.type as PicturedValidation['kind'],
      ...(operator !== undefined && { comparison: operator as Comparison }),
      ...(values && { values }),
      ...(formula1 !== undefined && !values && { from: formula1 }),
      ...(formula2 !== undefined && isRange(operator) && { to: formula2 }),
      ...(rule.inputMessage && { prompt: { title: rule.inputTitle ?? '', text: rule.inputMessage } }),
      ...(rule.errorMessage && { refusal: { title: rule.errorTitle ?? '', text: rule.errorMessage } }),
    },
  ];
}

/** Where nothing is said it is `between` (ECMA-376 part 1, 18.18.20). */
const isRange = (operator: string = 'between'): boolean => /between$/i.test(operator);

export const writeValidation = ({
  areas,
  kind,
  comparison,
  from,
  to,
  values,
  prompt,
  refusal,
}: PicturedValidation): DataValidation => ({
  // hucre writes the type as given; its own list of types lacks the schema's `none`.
  type: kind as DataValidation['type'],
  range: sqrefOf(areas),
  allowBlank: true,
  ...(kind !== 'none' && { showErrorMessage: true, errorStyle: 'stop' as const }),
  ...(values && { values: [...values] }),
  ...(comparison !== undefined && { operator: comparison }),
  ...(from !== undefined && { formula1: from }),
  ...(to !== undefined && { formula2: to }),
  ...(prompt && {
    showInputMessage: true,
    inputTitle: encodeEscapes(prompt.title),
    inputMessage: encodeEscapes(prompt.text),
  }),
  ...(refusal && { errorTitle: encodeEscapes(refusal.title), errorMessage: encodeEscapes(refusal.text) }),
});
