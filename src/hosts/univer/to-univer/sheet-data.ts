/** A sheet as Univer takes it. */
import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { StylesData } from './styles-data';
import { content } from '../cell';
import { heightOf, rangeOf, widthOf } from '../geometry';
import type { Sheet, SheetCell } from '../../../workbook/sheet';

/** Room beside what is there, as a spreadsheet has it. */
const SPARE = { rows: 40, columns: 8 };

/** Under this key a sheet keeps what Univer knows nothing of: how it is printed. */
export const PAGE = 'nb-page';

type SheetData = Omit<IWorksheetData, 'tabColor' | 'zoomRatio' | 'scrollTop' | 'scrollLeft'> & {
  readonly tabColor?: string;
};

/** @param needed the last row and column that have to be there, whether they have cells or not */
export function sheetData(
  sheet: Sheet,
  id: string,
  styles: StylesData,
  needed: { readonly bottom: number; readonly right: number } = { bottom: 0, right: 0 },
): SheetData {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'visible'),
    rowCount: lastOf(sheet.cells, 'row', needed.bottom) + 1 + SPARE.rows,
    columnCount: lastOf(sheet.cells, 'column', needed.right) + 1 + SPARE.columns,
    cellData: cellsOf(sheet.cells, styles),
    mergeData: sheet.merges.map(rangeOf),
    columnData: columnsOf(sheet),
    rowData: rowsOf(sheet),
    defaultColumnWidth: 72,
    defaultRowHeight: 24,
    freeze: { xSplit: columns, ySplit: rows, startColumn: columns || -1, startRow: rows || -1 },
    showGridlines: flag(sheet.gridlines ?? false),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
    ...(sheet.tabColor !== undefined && { tabColor: `#${sheet.tabColor}` }),
    custom: { [PAGE]: sheet.print ?? {} },
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const lastOf = (cells: readonly SheetCell[], side: 'row' | 'column', least: number): number =>
  cells.reduce((last, cell) => Math.max(last, cell[side]), least);

function columnsOf({ columnWidths, hiddenColumns }: Sheet) {
  const widths = columnWidths.flatMap((width, i) => (width === undefined ? [] : [[i, width] as const]));
  return sizesOf(new Map(widths), hiddenColumns, (width) => ({ w: widthOf(width) }));
}

const rowsOf = ({ rowHeights, hiddenRows }: Sheet) =>
  sizesOf(rowHeights, hiddenRows, (height) => ({ h: heightOf(height), ia: BooleanNumber.FALSE }));

const sizesOf = <T extends object>(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number> = new Set(),
  sized: (size: number) => T,
): Record<number, Partial<T> & { hd?: BooleanNumber }> =>
  Object.fromEntries(
    [...new Set([...sizes.keys(), ...hidden])].map((at) => {
      const size = sizes.get(at);
      const given: Partial<T> = size === undefined ? {} : sized(size);
      return [at, { ...given, ...(hidden.has(at) && { hd: BooleanNumber.TRUE }) }];
    }),
  );

function cellsOf(cells: readonly SheetCell[], styles: StylesData) {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, style, ...cell } of cells)
    (rows[row] ??= {})[column] = { ...contentOf(cell), ...(style && { s: styles.keyOf(style) }) };
  return rows;
}

function contentOf({ value, formula }: Pick<SheetCell, 'value' | 'formula'>): ICellData {
  // What a formula gives is typed by Univer itself once it has calculated.
  const f = formula === undefined ? {} : { f: `=${formula}` };
  return value === undefined ? f : { ...f, ...content(value) };
}
