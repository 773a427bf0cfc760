import type { Rectangle } from '../sheet/reference';
import { parseRange } from '../sheet/reference';

/** An area as a defined name tells it. */
export interface NamedArea {
  readonly sheet: string;
  readonly area: Rectangle;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet it is local to. */
  readonly scope: number | undefined;
  readonly formula: string;
}

const quoted = /^'((?:[^']|'')+)'!(.+)$/;
const plain = /^([^'!,()[\]:]+)!(.+)$/;

/** `'表 1'!$A$1:$C$3`; `undefined` for `#REF!`, several areas, other books, several sheets, formulas. */
export function parseArea(formula: string): NamedArea | undefined {
  const text = formula.trim().replace(/^=/, '');
  const match = quoted.exec(text) ?? plain.exec(text);
  if (!match) return undefined;
  const [, name = '', range = ''] = match;
  const area = parseRange(range);
  const sheet = name.replace(/''/g, "'");
  return area && !sheet.includes('[') ? { sheet, area } : undefined;
}

/** The workbook's own name first; when a sheet was copied or moved, the first sheet's name. */
export function findName(names: readonly DefinedName[], wanted: string): DefinedName | undefined {
  const same = names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return same.find(({ scope }) => scope === undefined) ?? same[0];
}
