/** How a file looks, by hucre; what stands in its cells, by our own reading. */
import type { Cell, Sheet as FileSheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import {
  PRINT_NAMES,
  type FilePage,
  type Sheet,
  type SheetCell,
  type WorkbookLooks,
} from '../../../workbook/sheet';
import { readHighlight } from './read-highlight';
import { colorOf, readStyle } from './read-style';
import { readValidation } from './read-validation';
import type { RawCell } from '../../../ooxml/sheet/raw-cell';
import { Fault } from '../../../report/result';
import type { Workbook } from '../../../ooxml/workbook';

/** More rows than a sheet for people has; looks beyond are not shown. */
const MOST_ROWS = 5_000;

/**
 * The workbook has been judged by then: its parts are small enough and of the right kind.
 * @throws Fault `file-damaged` and others of reading
 */
export async function readWorkbook(workbook: Workbook): Promise<WorkbookLooks> {
  const contents = workbook.contents();
  const { sheets, themeColors = [] } = await readXlsx(workbook.bytes(), {
    readStyles: true,
    maxRows: MOST_ROWS,
  }).catch((cause: unknown) => {
    throw new Fault('file-damaged', { reason: 'looks' }, { cause });
  });
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, contents.get(sheet.name) ?? new Map(), themeColors)),
    names: workbook.names.flatMap(({ name, formula, scope }) => {
      if (scope === undefined) return [{ name, formula }];
      const sheet = workbook.sheetNames[scope];
      return PRINT_NAMES.has(name) && sheet !== undefined ? [{ name, formula, sheet }] : [];
    }),
  };
}

function sheetOf(sheet: FileSheet, contents: ReadonlyMap<string, RawCell>, theme: readonly string[]): Sheet {
  const { name, hidden, veryHidden, freezePane, view } = sheet;
  const tabColor = colorOf(view?.tabColor, theme);
  return {
    name,
    visibility: veryHidden ? 'veryHidden' : hidden ? 'hidden' : 'visible',
    cells: cellsOf(sheet.cells ?? new Map(), contents, theme),
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    columnWidths: (sheet.columns ?? []).map(({ width }) => width),
    rowHeights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
        height === undefined ? [] : [[row, height] as const],
      ),
    ),
    ...(freezePane && { freeze: { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } }),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap((column, i) => (column.hidden ? [i] : []))),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, def]) => (def.hidden ? [row] : []))),
    gridlines: view?.showGridLines !== false,
    ...(tabColor !== undefined && { tabColor }),
    print: pageOf(sheet),
    validations: (sheet.dataValidations ?? []).flatMap(readValidation),
    highlights: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .flatMap((rule) => readHighlight(rule, theme)),
  };
}

/** hucre tells here too what is printed; the names tell it. */
const PRINTED: ReadonlySet<string> = new Set(['printArea', 'printTitlesRow', 'printTitlesColumn']);

function pageOf({ pageSetup, headerFooter }: FileSheet): FilePage {
  const setup = Object.entries(pageSetup ?? {}).filter(([key]) => !PRINTED.has(key));
  return { pageSetup: Object.fromEntries(setup), ...(headerFooter && { headerFooter }) };
}

function cellsOf(
  looked: ReadonlyMap<string, Cell>,
  contents: ReadonlyMap<string, RawCell>,
  theme: readonly string[],
): SheetCell[] {
  return [...new Set([...looked.keys(), ...contents.keys()])].map((key) => {
    const [row, column] = key.split(',').map(Number);
    const style = looked.get(key)?.style;
    return {
      row: row!,
      column: column!,
      ...contentOf(contents.get(key)),
      ...(style && { style: readStyle(style, theme) }),
    };
  });
}

/** A formula whose text is not known is shown by its value; in the file it stays. */
const contentOf = ({ value, formula }: RawCell = { value: null }): Pick<SheetCell, 'value' | 'formula'> => ({
  ...(value !== null && { value }),
  ...(typeof formula === 'string' && { formula }),
});
