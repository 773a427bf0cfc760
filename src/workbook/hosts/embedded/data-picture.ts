/** What Univer shows → a picture to be written as a new file. */
import { type ICellData, type IWorkbookData, type Nullable } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Book } from './book';
import { rawCell } from './cell';
import { looksOf } from './data-looks';
import { charactersOf, pointsOf } from './sheet-data';
import { areaNames } from '../../layout';
import type { PlannedHighlight, Rectangle } from '../../plan';
import { tableHighlights } from '../../template/highlights';
import type {
  CellLooks,
  Picture,
  PicturedCell,
  PicturedSheet,
  PicturedValidation,
} from '../xlsx/picture/picture';
import { TABLE_IDS } from '../../../format/edition';
import { editions, isEditionId } from '../../../format/editions';

type Sheet = IWorkbookData['sheets'][string];
type Range = { startRow: number; startColumn: number; endRow: number; endColumn: number };

const rectangle = ({ startRow, startColumn, endRow, endColumn }: Range): Rectangle => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

export function pictureOf(book: Book, { sheetOrder, sheets, styles }: IWorkbookData): Picture {
  const lookOf = (s: ICellData['s']) => looksOf((typeof s === 'string' ? styles[s] : s) ?? undefined);
  const ours = book.locate(areaNames.version)?.sheet.getSheetId();
  const names = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.workbook.getUnitId()) ?? {};
  return {
    sheets: sheetOrder.map((id): PicturedSheet => ({
      ...sheetOf(sheets[id]!, lookOf),
      ...(id === ours && { visibility: 'veryHidden' as const }),
      validations: validationsOf(book, id),
      highlights: highlightsOn(book, id),
    })),
    names: Object.values(names)
      .filter(({ formulaOrRefString }) => !formulaOrRefString.includes('#REF!'))
      .map(({ name, formulaOrRefString: formula }) => ({ name, formula })),
  };
}

type Drawn = Omit<PicturedSheet, 'validations'>;

function sheetOf(sheet: Sheet, lookOf: (s: ICellData['s']) => CellLooks): Drawn {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return {
    name: sheet.name ?? '',
    visibility: sheet.hidden ? 'hidden' : 'visible',
    cells: cellsOf(sheet, lookOf),
    merges: (sheet.mergeData ?? []).map(rectangle),
    columnWidths: sizes(sheet.columnData ?? {}, ({ w }) => (w === undefined ? undefined : charactersOf(w))),
    rowHeights: sizes(sheet.rowData ?? {}, ({ h, ia }) => (h === undefined || ia ? undefined : pointsOf(h))),
    ...((xSplit > 0 || ySplit > 0) && { freeze: { rows: ySplit, columns: xSplit } }),
    gridlines: sheet.showGridlines !== 0,
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

const KINDS = new Set(['whole', 'decimal', 'list']);

const validationsOf = (book: Book, sheet: string): PicturedValidation[] =>
  book.injector
    .get(SheetDataValidationModel)
    .getRules(book.workbook.getUnitId(), sheet)
    .filter(({ type }) => KINDS.has(type))
    .map((rule) => ({
      areas: rule.ranges.map(rectangle),
      kind: rule.type as PicturedValidation['kind'],
      ...(rule.type === 'list'
        ? { values: (rule.formula1 ?? '').split(',') }
        : { from: rule.formula1 ?? '', to: rule.formula2 ?? '' }),
      ...(rule.prompt && { prompt: { title: rule.promptTitle ?? '', text: rule.prompt } }),
      ...(rule.error && { refusal: { title: rule.errorTitle ?? '', text: rule.error } }),
    }));

/** Those of the template, where its tables stand now; rows inserted into a table leave it the marks alone. */
function highlightsOn(book: Book, sheet: string): PlannedHighlight[] {
  const id = rawCell(firstCell(book, areaNames.edition)).value;
  if (typeof id !== 'string' || !isEditionId(id)) return [];
  const edition = editions[id];
  return TABLE_IDS.flatMap((table) => {
    const found = book.locate(areaNames.table(table));
    if (!found || found.sheet.getSheetId() !== sheet) return [];
    const { area } = found;
    const { rows, columns } = edition.tables[table];
    const planned = tableHighlights(edition, table, area);
    const whole = area.bottom - area.top + 1 === rows && area.right - area.left + 1 === columns;
    return whole ? planned : planned.slice(0, 3).map((highlight) => ({ ...highlight, areas: [area] }));
  });
}

function firstCell(book: Book, name: string): Nullable<ICellData> {
  const found = book.locate(name);
  return found?.sheet.getCellRaw(found.area.top, found.area.left);
}
