/** hucre's styles as ours. */
import type { CellStyle } from 'hucre/xlsx';
import type { Looks, SideLook } from '../../../workbook/sheet';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type Border = NonNullable<CellStyle['border']>;
type BorderSide = NonNullable<Border['top']>;

/** @param theme the workbook's palette, RRGGBB */
export function readStyle(style: CellStyle, theme: readonly string[]): Looks {
  const { font, fill, border, alignment, numFmt } = style;
  const color = colorOf(font?.color, theme);
  const back =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor, theme) : undefined;
  const { horizontal, vertical } = alignment ?? {};
  const sides = sidesOf(border, theme);
  return {
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(color !== undefined && { color }),
    ...(back !== undefined && { fill: back }),
    ...(sides && { sides }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'center' || vertical === 'bottom') && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.textRotation === 255 && { stacked: true }),
    ...(numFmt !== undefined && numFmt !== 'General' && { format: numFmt }),
  };
}

/** The old palette is not kept: black, which is what it is used for nearly always. */
export function colorOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return color.rgb.slice(-6);
  if (color.theme !== undefined) return tinted(theme[color.theme], color.tint ?? 0);
  return color.indexed === undefined ? undefined : '000000';
}

/** ECMA-376 part 1, 18.8.19, without the detour by HLS: near enough on a screen. */
function tinted(rgb: string | undefined, tint: number): string | undefined {
  if (rgb === undefined || tint === 0) return rgb?.slice(-6);
  const channels = rgb.slice(-6).match(/../g) ?? [];
  return channels
    .map((hex) => Number.parseInt(hex, 16))
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function sidesOf(border: Border | undefined, theme: readonly string[]): Looks['sides'] {
  if (!border) return undefined;
  const sides = SIDES.flatMap((side) => {
    const look = border[side];
    return look ? [[side, sideOf(look, theme)] as const] : [];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

const LINES = new Set<string>(['thin', 'medium', 'thick', 'dotted', 'dashed', 'double']);

const sideOf = ({ style, color }: BorderSide, theme: readonly string[]): SideLook => ({
  style: LINES.has(style) ? (style as SideLook['style']) : 'thin',
  color: colorOf(color, theme) ?? '000000',
});
