/** Looks as Univer's styles. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { Looks, SideLook, StyleName } from '../../../workbook/sheet';
import { looksOf } from '../../../template/styles';

/** Styles are kept once each, under a key of their own. */
export class StylesData {
  readonly byKey: Record<string, IStyleData> = {};
  private readonly keys = new Map<string, string>();

  keyOf(style: StyleName | Looks): string {
    const text = JSON.stringify(style);
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = typeof style === 'string' ? `nb-${style}` : `file-${this.keys.size}`;
    this.keys.set(text, key);
    this.byKey[key] = styleData(looksOf(style));
    return key;
  }
}

const color = (rgb: string) => ({ rgb: `#${rgb}` });

const LINES: Readonly<Record<SideLook['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const SIDE = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

export const fontAndFill = (looks: Looks): IStyleData => ({
  ...(looks.font !== undefined && { ff: looks.font }),
  ...(looks.size !== undefined && { fs: looks.size }),
  ...(looks.bold && { bl: BooleanNumber.TRUE }),
  ...(looks.italic && { it: BooleanNumber.TRUE }),
  ...(looks.underline && { ul: { s: BooleanNumber.TRUE } }),
  ...(looks.color !== undefined && { cl: color(looks.color) }),
  ...(looks.fill !== undefined && { bg: color(looks.fill) }),
});

const wrapOf = ({ wrap }: Looks): WrapStrategy => {
  if (wrap === undefined) return WrapStrategy.OVERFLOW;
  return wrap ? WrapStrategy.WRAP : WrapStrategy.CLIP;
};

function styleData(looks: Looks): IStyleData {
  const { horizontal, vertical, format } = looks;
  return {
    ...fontAndFill(looks),
    ...(looks.sides && { bd: bordersOf(looks.sides) }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    tb: wrapOf(looks),
    ...(looks.stacked && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

const bordersOf = (sides: NonNullable<Looks['sides']>) =>
  Object.fromEntries(
    Object.entries(sides).map(([side, { style, color: rgb }]) => [
      SIDE[side as keyof typeof SIDE],
      { s: LINES[style], cl: color(rgb) },
    ]),
  );
