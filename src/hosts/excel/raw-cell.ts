import type { RawCell } from '../../ooxml/sheet/raw-cell';

/** What looks like a formula and is its own value is text that begins with `=`. */
export function rawCell(value: string | number | boolean, formula: unknown): RawCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return { value, formula: formula.slice(1) };
  return { value: value === '' ? null : value };
}
