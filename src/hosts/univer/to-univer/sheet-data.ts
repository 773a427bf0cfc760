/** One sheet of a plan as Univer takes it. */
import { BooleanNumber, type ICellData, type IRange, type IWorksheetData } from '@univerjs/core';
import { content } from '../cell';
import { styleKey } from './style-data';
import { pageOf } from '../../xlsx/hucre/page';
import type { PlannedCell, PlannedSheet, StyleName } from '../../../workbook/plan';
import type { Rectangle } from '../../../ooxml/sheet/reference';

/** Pixels of a character's width, of a cell's margins, and of a point. */
const PER_CHARACTER = 7;
const MARGINS = 5;
const PER_POINT = 96 / 72;
/** Room beside what is planned, as a spreadsheet has it. */
export const SPARE = { rows: 40, columns: 8 };

/** Under this key a sheet keeps what Univer knows nothing of: how it is printed. */
export const PAGE = 'nb-page';

export const widthOf = (characters: number): number => Math.floor(characters * PER_CHARACTER + MARGINS);
export const heightOf = (points: number): number => Math.round(points * PER_POINT);

export const charactersOf = (width: number): number =>
  Math.round(((width - MARGINS) / PER_CHARACTER) * 10) / 10;
export const pointsOf = (height: number): number => Math.round((height / PER_POINT) * 4) / 4;

export const rangeOf = ({ top, left, bottom, right }: Rectangle): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

type Range = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export const rectangleOf = ({ startRow, startColumn, endRow, endColumn }: Range): Rectangle => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

type Sheet = Omit<IWorksheetData, 'tabColor' | 'zoomRatio' | 'scrollTop' | 'scrollLeft'>;

export function sheetData(sheet: PlannedSheet, id: string, needed: Rectangle): Sheet {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(needed.bottom, ...sheet.cells.map(({ row }) => row)) + 1 + SPARE.rows,
    columnCount: Math.max(needed.right, ...sheet.cells.map(({ column }) => column)) + 1 + SPARE.columns,
    cellData: cellsOf(sheet),
    mergeData: sheet.merges.map(rangeOf),
    columnData: Object.fromEntries(sheet.columnWidths.map((width, i) => [i, { w: widthOf(width) }])),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, h]) => [row, { h: heightOf(h), ia: BooleanNumber.FALSE }]),
    ),
    defaultColumnWidth: 72,
    defaultRowHeight: 24,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startColumn: columns || -1,
      startRow: rows || -1,
    },
    showGridlines: BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
    custom: { [PAGE]: pageOf(sheet) },
  };
}

type Rows = Record<number, Record<number, ICellData>>;

/** Under every merge empty cells of the same style: borders are drawn cell by cell. */
function cellsOf({ cells, merges }: PlannedSheet): Rows {
  const rows: Rows = {};
  const put = (row: number, column: number, cell: ICellData) => ((rows[row] ??= {})[column] ??= cell);
  for (const cell of cells) put(cell.row, cell.column, planned(cell));
  for (const merge of merges) {
    const style = styleAt(cells, merge);
    if (!style) continue;
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let column = merge.left; column <= merge.right; column++) put(row, column, { s: styleKey(style) });
  }
  return rows;
}

const styleAt = (cells: readonly PlannedCell[], { top, left }: Rectangle): StyleName | undefined =>
  cells.find(({ row, column }) => row === top && column === left)?.style;

function planned({ style, value, formula }: PlannedCell): ICellData {
  const s = styleKey(style);
  if (formula !== undefined) return { ...(value !== undefined && { v: value }), f: `=${formula}`, s };
  return value === undefined ? { s } : { ...content(value), s };
}
