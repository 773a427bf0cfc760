import type { DataValidation } from 'hucre/xlsx';
import type { SheetValidation, Takes } from '../../../workbook/sheet';
import { sqrefOf } from '../../../ooxml/sheet/reference';
import { encodeEscapes } from '../../../ooxml/xml/text';

export const writeValidation = ({ areas, validation, prompt, refusal }: SheetValidation): DataValidation => ({
  ...ruleOf(validation),
  range: sqrefOf(areas),
  allowBlank: true,
  ...(prompt && {
    showInputMessage: true,
    inputTitle: encodeEscapes(prompt.title),
    inputMessage: encodeEscapes(prompt.text),
  }),
  ...(validation.kind !== 'any' && { showErrorMessage: true, errorStyle: 'stop' as const }),
  ...(refusal && { errorTitle: encodeEscapes(refusal.title), errorMessage: encodeEscapes(refusal.text) }),
});

function ruleOf(takes: Takes): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  // hucre writes the type as given; its own list of types lacks the schema's `none`.
  if (takes.kind === 'any') return { type: 'none' as DataValidation['type'] };
  if (takes.kind === 'list')
    return {
      type: 'list',
      ...('values' in takes ? { values: [...takes.values] } : { formula1: takes.from }),
    };
  const { kind, comparison = 'between', from, to } = takes;
  return {
    type: kind,
    operator: comparison,
    ...(from !== undefined && { formula1: String(from) }),
    ...(to !== undefined && { formula2: String(to) }),
  };
}
