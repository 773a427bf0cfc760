import { BLANK, known, readText, type CellValue } from '../../report/cell-value';

/** Digits with room between them may be two figures; which, nobody can tell. */
const PARTED = /[\d０-９][\s\u3000]+[\d０-９.．,，]/;

/** A figure as published. That it is text says nothing here: everything published is. */
export function readFigure(text: string): CellValue {
  const written = text.replace(/[\u200B\uFEFF]/g, '').trim();
  if (PARTED.test(written)) return { kind: 'unreadable', written };
  const value = readText(written);
  if (value.kind === 'blank') return BLANK;
  return value.kind === 'known' ? known(value.value) : { kind: 'unreadable', written };
}
