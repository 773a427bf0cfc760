/** A file as it looks → what Univer shows. */
import {
  BooleanNumber,
  BorderStyleTypes,
  DataValidationErrorStyle,
  DataValidationOperator,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
} from '@univerjs/core';
import { content } from './cell';
import { rangeOf, SPARE, widthOf, heightOf } from './sheet-data';
import type {
  CellLooks,
  PicturedCell,
  PicturedSheet,
  PicturedValidation,
  Picture,
  SideLook,
} from '../xlsx/picture/picture';

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

export interface Shown {
  readonly data: Partial<IWorkbookData>;
  readonly rules: ReadonlyMap<string, readonly ISheetDataValidationRule[]>;
}

export function shownOf({ sheets }: Picture): Shown {
  const styles = new Styles();
  const ids = sheets.map((_, i) => `file-${i}`);
  const made = sheets.map((sheet, i) => [ids[i]!, sheetOf(sheet, ids[i]!, styles)] as const);
  return {
    data: { sheetOrder: ids, sheets: Object.fromEntries(made), styles: styles.byKey },
    rules: new Map(
      sheets.map(({ validations }, i) => [
        ids[i]!,
        validations.map((each, n) => ruleOf(each, `${ids[i]}-${n}`)),
      ]),
    ),
  };
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
    columnData: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [column, { w: widthOf(width) }]),
    ),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, height]) => [row, { h: heightOf(height), ia: BooleanNumber.FALSE }]),
    ),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startColumn: freeze.columns || -1,
      startRow: freeze.rows || -1,
    },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

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

function styleOf(looks: CellLooks): IStyleData {
  const { font, size, horizontal, vertical, format } = looks;
  return {
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(looks.bold && { bl: BooleanNumber.TRUE }),
    ...(looks.italic && { it: BooleanNumber.TRUE }),
    ...(looks.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(looks.color !== undefined && { cl: color(looks.color) }),
    ...(looks.fill !== undefined && { bg: color(looks.fill) }),
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

function ruleOf(planned: PicturedValidation, uid: string): ISheetDataValidationRule {
  const { areas, kind, prompt, refusal } = planned;
  return {
    uid,
    ranges: areas.map(rangeOf),
    type: kind,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    ...(kind === 'list'
      ? { formula1: (planned.values ?? []).join(',') }
      : {
          operator: DataValidationOperator.BETWEEN,
          formula1: planned.from ?? '',
          formula2: planned.to ?? '',
        }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    ...(refusal && { errorTitle: refusal.title, error: refusal.text }),
  };
}
