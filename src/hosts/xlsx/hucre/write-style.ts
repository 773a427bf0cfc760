/** Looks as hucre's styles. */
import type { CellStyle } from 'hucre/xlsx';
import type { Looks, StyleName } from '../../../workbook/sheet';
import { looksOf } from '../../../template/styles';

const USUAL = { font: '宋体', size: 11 } as const;

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

const PLAIN: Looks = {};

/** Hundreds of cells look the same: each look is made into a style once a sheet. */
export function styleWriter(): (style?: StyleName | Looks) => CellStyle {
  const written = new Map<StyleName | Looks, CellStyle>();
  return (style = PLAIN) => {
    const known = written.get(style) ?? writeStyle(style);
    written.set(style, known);
    return known;
  };
}

function writeStyle(style: StyleName | Looks): CellStyle {
  const looks = { ...USUAL, ...looksOf(style) };
  return {
    font: fontOf(looks),
    ...(looks.fill !== undefined && { fill: solid(looks.fill) }),
    ...(looks.sides && { border: borderOf(looks.sides) }),
    alignment: {
      ...(looks.horizontal && { horizontal: looks.horizontal }),
      ...(looks.vertical && { vertical: looks.vertical }),
      ...(looks.wrap && { wrapText: true }),
      ...(looks.stacked && { textRotation: 255 }),
    },
    ...(looks.format !== undefined && { numFmt: looks.format }),
    ...(looks.locked !== undefined && { protection: { locked: looks.locked } }),
  };
}

export const fontOf = ({
  font,
  size,
  bold,
  italic,
  underline,
  color,
}: Looks): NonNullable<CellStyle['font']> => ({
  ...(font !== undefined && { name: font }),
  ...(size !== undefined && { size }),
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(color !== undefined && { color: { rgb: color } }),
});

const borderOf = (sides: NonNullable<Looks['sides']>): NonNullable<CellStyle['border']> =>
  Object.fromEntries(
    Object.entries(sides).map(([side, { style, color }]) => [side, { style, color: { rgb: color } }]),
  );
