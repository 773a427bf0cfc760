/// <reference types="office-js" />
/** How a sheet looks, with one request for all cells that share a trait. Borders: `lay-borders.ts`. */
import { addressStrings } from './addresses';
import { styledCells, type Styled } from './grid';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { cellLooks, type CellLook } from '../../template/styles';
import { blocks } from '../../ooxml/sheet/rectangles';

/** `of` says what of a look it is; nothing is asked for where that is what a new cell has. */
interface Trait<T> {
  readonly of: (look: CellLook) => T | undefined;
  readonly set: (format: Excel.RangeFormat, value: T) => void;
}

const trait = <T>(of: Trait<T>['of'], set: Trait<T>['set']): Trait<never> =>
  ({ of, set }) as unknown as Trait<never>;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
/** Office.js counts text one below the other as a turn of 180. */
const STACKED = 180;

const TRAITS: readonly Trait<never>[] = [
  trait(
    ({ font }) => font,
    (format, { name, size, bold = false, color }) =>
      format.font.set({
        name,
        size,
        ...(bold && { bold }),
        ...(color !== undefined && { color: `#${color}` }),
      }),
  ),
  trait(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = `#${fill}`),
  ),
  trait(
    ({ horizontal, vertical, wrap, stacked }) => ({ horizontal, vertical, wrap, stacked }),
    (format, { horizontal, vertical, wrap, stacked }) => {
      format.horizontalAlignment = HORIZONTAL[horizontal];
      format.verticalAlignment = VERTICAL[vertical];
      if (wrap) format.wrapText = true;
      if (stacked) format.textOrientation = STACKED;
    },
  ),
  trait(
    ({ locked }) => (locked ? undefined : false),
    (format) => (format.protection.locked = false),
  ),
];

export function layLooks(sheet: Excel.Worksheet, plan: Styled): void {
  const cells = styledCells(plan);
  for (const { of, set } of TRAITS) {
    const groups = new Map<string, { readonly value: never; readonly cells: Rectangle[] }>();
    for (const { row, column, style } of cells) {
      const value = of(cellLooks[style]);
      if (value === undefined) continue;
      const group = groups.get(JSON.stringify(value)) ?? { value, cells: [] };
      group.cells.push({ top: row, left: column, bottom: row, right: column });
      groups.set(JSON.stringify(value), group);
    }
    for (const { value, cells: areas } of groups.values()) {
      for (const address of addressStrings(blocks(areas))) set(sheet.getRanges(address).format, value);
    }
  }
}
