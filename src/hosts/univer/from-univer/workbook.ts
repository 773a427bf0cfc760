/** What Univer shows → a picture to be written as a new file. */
import { type ICellData, type IWorkbookData } from '@univerjs/core';
import type { Book } from '../book';
import { rawCell } from '../cell';
import { looksOf } from './looks';
import { highlightsOn } from '../highlights';
import { namesIn } from '../names';
import { conditionsOn, validationsOn } from './rules';
import { charactersOf, PAGE, pointsOf, rectangleOf } from '../to-univer/sheet-data';
import { areaNames } from '../../../workbook/layout';
import type { CellLooks, Picture, PicturedCell, PicturedPage, PicturedSheet } from '../../xlsx/hucre/picture';

type Sheet = IWorkbookData['sheets'][string];
export function pictureOf(book: Book, { sheetOrder, sheets, styles }: IWorkbookData): Picture {
  const lookOf = (s: ICellData['s']) => looksOf((typeof s === 'string' ? styles[s] : s) ?? undefined);
  const ours = book.locate(areaNames.version)?.sheet.getSheetId();
  return {
    sheets: sheetOrder.map((id): PicturedSheet => ({
      ...sheetOf(sheets[id]!, lookOf),
      ...(id === ours && { visibility: 'veryHidden' as const }),
      validations: validationsOn(book, id),
      conditions: conditionsOn(book, id),
      highlights: highlightsOn(book, id),
    })),
    names: namesIn(book),
  };
}

type Drawn = Omit<PicturedSheet, 'validations' | 'conditions'>;

function sheetOf(sheet: Sheet, lookOf: (s: ICellData['s']) => CellLooks): Drawn {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const tabColor = /^#([0-9a-f]{6})$/i.exec(sheet.tabColor ?? '')?.[1];
  return {
    name: sheet.name ?? '',
    visibility: sheet.hidden ? 'hidden' : 'visible',
    cells: cellsOf(sheet, lookOf),
    merges: (sheet.mergeData ?? []).map(rectangleOf),
    columnWidths: sizes(sheet.columnData ?? {}, ({ w }) => (w === undefined ? undefined : charactersOf(w))),
    rowHeights: sizes(sheet.rowData ?? {}, ({ h, ia }) => (h === undefined || ia ? undefined : pointsOf(h))),
    ...((xSplit > 0 || ySplit > 0) && { freeze: { rows: ySplit, columns: xSplit } }),
    hiddenColumns: hidden(sheet.columnData ?? {}),
    hiddenRows: hidden(sheet.rowData ?? {}),
    gridlines: sheet.showGridlines !== 0,
    ...(tabColor !== undefined && { tabColor }),
    page: (sheet.custom?.[PAGE] ?? {}) as PicturedPage,
  };
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

function cellsOf({ cellData = {} }: Sheet, lookOf: (s: ICellData['s']) => CellLooks): PicturedCell[] {
  return Object.entries(cellData).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) =>
      cell
        ? [
            {
              row: Number(row),
              column: Number(column),
              content: rawCell(cell),
              looks: lookOf((cell as ICellData).s),
            },
          ]
        : [],
    ),
  );
}
