/** Our styles as Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { StyleName } from '../../../workbook/plan';
import { cellLooks, type CellLook } from '../../../template/styles';

const color = (rgb: string) => ({ rgb: `#${rgb}` });
const side = { s: BorderStyleTypes.THIN, cl: color('000000') };
const box = { t: side, r: side, b: side, l: side };

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };

export const styleOf = ({
  font,
  fill,
  border,
  horizontal,
  vertical,
  wrap,
  stacked,
  format,
}: CellLook): IStyleData => ({
  ff: font.name,
  fs: font.size,
  ...(font.bold && { bl: BooleanNumber.TRUE }),
  ...(font.color !== undefined && { cl: color(font.color) }),
  ...(fill !== undefined && { bg: color(fill) }),
  ...(border && { bd: box }),
  ht: HORIZONTAL[horizontal],
  vt: VERTICAL[vertical],
  tb: wrap ? WrapStrategy.WRAP : WrapStrategy.CLIP,
  ...(stacked && { tr: { a: 0, v: BooleanNumber.TRUE } }),
  ...(format !== 'General' && { n: { pattern: format } }),
});

/** Under this key a workbook keeps a style of ours. */
export const styleKey = (name: StyleName): string => `nb-${name}`;

export const planStyles: Readonly<Record<string, IStyleData>> = Object.fromEntries(
  (Object.keys(cellLooks) as StyleName[]).map((name) => [styleKey(name), styleOf(cellLooks[name])]),
);
