/** How a file looks, by hucre; what stands in its cells, by our own reading. */
import type { Cell, Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import {
  PRINT_NAMES,
  type FilePage,
  type Sheet,
  type SheetCell,
  type WorkbookLooks,
} from '../../../workbook/sheet';
import { looksOnly } from './looks-only';
import { readHighlight } from './read-highlight';
import { colorOf, readStyle } from './read-style';
import { readValidation } from './read-validation';
import type { RawCell } from '../../../ooxml/sheet/raw-cell';
import type { Workbook } from '../../../ooxml/workbook';

/**
 * Looks that cannot be read are left out: the workbook is shown all the same, and in the file they stay.
 * @throws Fault `file-damaged`, `file-too-large` and others of reading
 */
export async function readWorkbook(workbook: Workbook): Promise<WorkbookLooks> {
  const contents = workbook.contents();
  const { sheets, themeColors = [] } = await readXlsx(looksOnly(workbook), { readStyles: true }).catch(
    (): Pick<FileWorkbook, 'sheets' | 'themeColors'> => ({ sheets: [] }),
  );
  const looks = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    sheets: workbook.worksheets.map(({ name, visibility }) => ({
      ...sheetOf(looks.get(name) ?? { name, rows: [] }, contents.get(name) ?? new Map(), themeColors),
      visibility,
    })),
    names: workbook.names.flatMap(({ name, formula, scope }) => {
      if (scope === undefined) return [{ name, formula }];
      const sheet = workbook.sheetNames[scope];
      return PRINT_NAMES.has(name) && sheet !== undefined ? [{ name, formula, sheet }] : [];
    }),
  };
}

function sheetOf(
  sheet: FileSheet,
  contents: ReadonlyMap<string, RawCell>,
  theme: readonly string[],
): Omit<Sheet, 'visibility'> {
  const { name, freezePane, view } = sheet;
  const tabColor = colorOf(view?.tabColor, theme);
  return {
    name,
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
    const [row = 0, column = 0] = key.split(',').map(Number);
    const style = looked.get(key)?.style;
    return {
      row,
      column,
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
