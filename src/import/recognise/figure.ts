import type { Unit } from '../../format/edition';
import { BLANK, known, readText, type CellValue } from '../../report/cell-value';

/** Digits with room between them, or after their point, may be two figures; which, nobody can tell. */
const PARTED = /[\d０-９.．,，][\s\u3000]+[\d０-９.．,，]/;

/** A unit after the figure that is its own; another one, as 元 for 万元, is not read over. */
const COUNTED = /^(.*[\d０-９])\s*[件项个条份宗起次]$/;
const UNITS: Readonly<Record<Unit, RegExp>> = {
  件: COUNTED,
  项: COUNTED,
  万元: /^(.*[\d０-９])\s*万元$/,
};

/** 2.030 for 2,030: of what is counted nothing stands behind a point; of money, no nought after two digits. */
const GROUPED: Readonly<Record<Unit, RegExp>> = {
  件: /^[+-]?[1-9]\d{0,2}\.\d{3}$/,
  项: /^[+-]?[1-9]\d{0,2}\.\d{3}$/,
  万元: /^[+-]?[1-9]\d{0,2}\.\d{2}0$/,
};

/** A figure as published. That it is text says nothing here: everything published is. */
export function readFigure(text: string, unit: Unit): CellValue {
  const written = text.trim();
  if (PARTED.test(written)) return { kind: 'unreadable', written };
  const digits = written.replace(UNITS[unit], '$1');
  if (GROUPED[unit].test(digits.normalize('NFKC').trim())) return { kind: 'unreadable', written };
  const value = readText(digits);
  if (value.kind === 'blank') return BLANK;
  return value.kind === 'known' ? known(value.value) : { kind: 'unreadable', written };
}
