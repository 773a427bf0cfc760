/** Univer's styles as looks. */
import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Looks, SideLook } from '../../../workbook/sheet';

const hex = (color: Nullable<IColorStyle>): string | undefined => {
  const text = (color && color.rgb) || '';
  return /^#?([0-9a-f]{6})$/i.exec(text)?.[1]?.toUpperCase() ?? rgb(text);
};

const rgb = (text: string): string | undefined => {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1);
  return channels?.map((each) => Number(each).toString(16).padStart(2, '0')).join('');
};

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, 'left' | 'center' | 'right'>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, 'top' | 'center' | 'bottom'>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};
const LINES: Readonly<Partial<Record<BorderStyleTypes, SideLook['style']>>> = {
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
};

export function looksFrom(style: IStyleData | undefined): Looks {
  if (!style) return {};
  const color = hex(style.cl);
  const fill = hex(style.bg);
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  return {
    ...(style.ff && { font: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul && style.ul.s && { underline: true }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(style.bd && { sides: sidesOf(style.bd) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.tr?.v && { stacked: true }),
    ...(style.n && { format: style.n.pattern }),
  };
}

const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

const sidesOf = (border: IBorderData): NonNullable<Looks['sides']> =>
  Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = border[key];
      if (!line || line.s === BorderStyleTypes.NONE) return [];
      return [[side, { style: LINES[line.s] ?? 'thin', color: hex(line.cl) ?? '000000' }] as const];
    }),
  );
