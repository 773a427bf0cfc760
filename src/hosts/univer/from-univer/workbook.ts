/** What Univer shows → a workbook to be written as a new file. */
import { type ICellData, type IWorkbookData } from '@univerjs/core';
import type { Book } from '../book';
import { rawCell } from '../cell';
import { looksFrom } from './looks';
import { highlightsOn } from '../highlights';
import { namesIn } from '../names';
import { conditionsOn, validationsOn } from './rules';
import { charactersOf, pointsOf, rectangleOf } from '../geometry';
import { PAGE } from '../to-univer/sheet-data';
import { areaNames } from '../../../workbook/layout';
import type { FilePage, Looks, Print, Sheet, SheetCell, WorkbookLooks } from '../../../workbook/sheet';

type SheetData = IWorkbookData['sheets'][string];

export function workbookFrom(book: Book, { sheetOrder, sheets, styles }: IWorkbookData): WorkbookLooks {
  const lookOf = (s: ICellData['s']) => looksFrom((typeof s === 'string' ? styles[s] : s) ?? undefined);
  const ours = book.locate(areaNames.version)?.sheet.getSheetId();
  return {
    sheets: sheetOrder.flatMap((id): Sheet[] => {
      const data = sheets[id];
      if (!data) return [];
      return [
        {
          ...sheetOf(data, lookOf),
          ...(id === ours && { visibility: 'veryHidden' as const }),
          validations: validationsOn(book, id),
          highlights: [...highlightsOn(book, id), ...conditionsOn(book, id)],
        },
      ];
    }),
    names: namesIn(book),
  };
}

type Drawn = Omit<Sheet, 'validations' | 'highlights'>;

function sheetOf(sheet: SheetData, lookOf: (s: ICellData['s']) => Looks): Drawn {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const tabColor = /^#([0-9a-f]{6})$/i.exec(sheet.tabColor ?? '')?.[1];
  return {
    name: sheet.name ?? '',
    visibility: sheet.hidden ? 'hidden' : 'visible',
    cells: cellsOf(sheet, lookOf),
    merges: (sheet.mergeData ?? []).map(rectangleOf),
    columnWidths: widthsOf(sheet),
    rowHeights: sizes(sheet.rowData ?? {}, ({ h, ia }) => (h === undefined || ia ? undefined : pointsOf(h))),
    ...((xSplit > 0 || ySplit > 0) && { freeze: { rows: ySplit, columns: xSplit } }),
    hiddenColumns: hidden(sheet.columnData ?? {}),
    hiddenRows: hidden(sheet.rowData ?? {}),
    gridlines: sheet.showGridlines !== 0,
    ...(tabColor !== undefined && { tabColor }),
    print: (sheet.custom?.[PAGE] ?? {}) as Print | FilePage,
  };
}

function widthsOf({ columnData = {} }: SheetData): (number | undefined)[] {
  const widths = sizes(columnData, ({ w }) => (w === undefined ? undefined : charactersOf(w)));
  return Array.from({ length: Math.max(-1, ...widths.keys()) + 1 }, (_, i) => widths.get(i));
}

const sizes = <T>(
  record: Readonly<Record<number, T | null | undefined>>,
  size: (data: T) => number | undefined,
): Map<number, number> =>
  new Map(
    Object.entries(record).flatMap(([at, data]) => {
      const found = data ? size(data) : undefined;
      return found === undefined ? [] : [[Number(at), found] as const];
    }),
  );

const hidden = (
  record: Readonly<Record<number, { readonly hd?: number } | null | undefined>>,
): ReadonlySet<number> =>
  new Set(Object.entries(record).flatMap(([at, data]) => (data?.hd ? [Number(at)] : [])));

type CellData = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

function cellsOf(sheet: SheetData, lookOf: (s: ICellData['s']) => Looks): SheetCell[] {
  const cellData = (sheet.cellData ?? {}) as CellData;
  return Object.entries(cellData).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) =>
      cell ? [{ row: Number(row), column: Number(column), ...contentOf(cell), style: lookOf(cell.s) }] : [],
    ),
  );
}

function contentOf(cell: ICellData): Pick<SheetCell, 'value' | 'formula'> {
  const { value, formula } = rawCell(cell);
  return { ...(value !== null && { value }), ...(typeof formula === 'string' && { formula }) };
}
