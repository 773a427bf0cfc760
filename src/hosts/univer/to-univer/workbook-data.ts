/** A file as it looks → what Univer shows. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from '@univerjs/core';
import { content } from '../cell';
import { PAGE, rangeOf, SPARE, widthOf, heightOf } from './sheet-data';
import type { CellLooks, PicturedCell, PicturedSheet, Picture, SideLook } from '../../xlsx/hucre/picture';

/** Styles are kept once each, under a key of their own. */
class Styles {
  readonly byKey: Record<string, IStyleData> = {};
  private readonly keys = new Map<string, string>();

  keyOf(looks: CellLooks): string {
    const text = JSON.stringify(looks);
    let key = this.keys.get(text);
    if (key === undefined) {
      key = `file-${this.keys.size}`;
      this.keys.set(text, key);
      this.byKey[key] = styleOf(looks);
    }
    return key;
  }
}

/** Of a sheet in a file, by its place. */
export const sheetId = (index: number): string => `file-${index}`;

export function shownOf({ sheets }: Picture): Partial<IWorkbookData> {
  const styles = new Styles();
  const ids = sheets.map((_, i) => sheetId(i));
  const made = sheets.map((sheet, i) => [ids[i]!, sheetOf(sheet, ids[i]!, styles)] as const);
  return { sheetOrder: ids, sheets: Object.fromEntries(made), styles: styles.byKey };
}

function sheetOf(
  sheet: PicturedSheet,
  id: string,
  styles: Styles,
): NonNullable<IWorkbookData['sheets'][string]> {
  const rows = Math.max(0, ...sheet.cells.map(({ row }) => row));
  const columns = Math.max(0, ...sheet.cells.map(({ column }) => column));
  const { freeze = { rows: 0, columns: 0 } } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows + 1 + SPARE.rows,
    columnCount: columns + 1 + SPARE.columns,
    cellData: cellsOf(sheet.cells, styles),
    mergeData: sheet.merges.map(rangeOf),
    columnData: sizesOf(sheet.columnWidths, sheet.hiddenColumns, (width) => ({ w: widthOf(width) })),
    rowData: sizesOf(sheet.rowHeights, sheet.hiddenRows, (height) => ({
      h: heightOf(height),
      ia: BooleanNumber.FALSE,
    })),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startColumn: freeze.columns || -1,
      startRow: freeze.rows || -1,
    },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(sheet.tabColor !== undefined && { tabColor: `#${sheet.tabColor}` }),
    custom: { [PAGE]: sheet.page },
  };
}

const sizesOf = <T extends object>(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  sized: (size: number) => T,
): Record<string, (T | object) & { hd?: BooleanNumber }> =>
  Object.fromEntries(
    [...new Set([...sizes.keys(), ...hidden])].map((at) => {
      const size = sizes.get(at);
      return [
        at,
        { ...(size !== undefined && sized(size)), ...(hidden.has(at) && { hd: BooleanNumber.TRUE }) },
      ];
    }),
  );

function cellsOf(cells: readonly PicturedCell[], styles: Styles) {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, looks } of cells)
    (rows[row] ??= {})[column] = { ...contentOf(content), ...(looks && { s: styles.keyOf(looks) }) };
  return rows;
}

/** A formula whose text is not known is shown by its value; in the file it stays. */
function contentOf({ value, formula }: PicturedCell['content']): ICellData {
  const f = typeof formula === 'string' ? { f: `=${formula}` } : {};
  return value === null ? f : { ...f, ...content(value) };
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

export const fontAndFill = (looks: CellLooks): IStyleData => ({
  ...(looks.font !== undefined && { ff: looks.font }),
  ...(looks.size !== undefined && { fs: looks.size }),
  ...(looks.bold && { bl: BooleanNumber.TRUE }),
  ...(looks.italic && { it: BooleanNumber.TRUE }),
  ...(looks.underline && { ul: { s: BooleanNumber.TRUE } }),
  ...(looks.color !== undefined && { cl: color(looks.color) }),
  ...(looks.fill !== undefined && { bg: color(looks.fill) }),
});

function styleOf(looks: CellLooks): IStyleData {
  const { horizontal, vertical, format } = looks;
  return {
    ...fontAndFill(looks),
    ...(looks.sides && { bd: bordersOf(looks.sides) }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    tb: looks.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(looks.stacked && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

const bordersOf = (sides: NonNullable<CellLooks['sides']>) =>
  Object.fromEntries(
    Object.entries(sides).map(([side, { style, color: rgb }]) => [
      SIDE[side as keyof typeof SIDE],
      { s: LINES[style], cl: color(rgb) },
    ]),
  );
