/** How a file looks, by hucre; what stands in its cells, by our own reading. */
import type { Cell, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import {
  PRINT_NAMES,
  type PicturedCell,
  type PicturedPage,
  type PicturedSheet,
  type Picture,
} from './picture';
import { readCondition } from './highlights';
import { colorOf, readLooks } from './read-style';
import { readValidation } from './validations';
import type { RawCell } from '../../../ooxml/sheet/raw-cell';
import { Fault } from '../../../report/result';
import type { Workbook } from '../../../ooxml/workbook';

/** More rows than a sheet for people has; looks beyond are not shown. */
const MOST_ROWS = 5_000;

/**
 * The workbook has been judged by then: its parts are small enough and of the right kind.
 * @throws Fault `file-damaged` and others of reading
 */
export async function readPicture(workbook: Workbook): Promise<Picture> {
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

function sheetOf(
  sheet: Sheet,
  contents: ReadonlyMap<string, RawCell>,
  theme: readonly string[],
): PicturedSheet {
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
    columnWidths: new Map(
      (sheet.columns ?? []).flatMap(({ width }, i) => (width === undefined ? [] : [[i, width] as const])),
    ),
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
    page: pageOf(sheet),
    validations: (sheet.dataValidations ?? []).flatMap(readValidation),
    conditions: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .flatMap((rule) => readCondition(rule, theme)),
  };
}

/** hucre tells here too what is printed; the names tell it. */
const PRINTED: ReadonlySet<string> = new Set(['printArea', 'printTitlesRow', 'printTitlesColumn']);

function pageOf({ pageSetup, headerFooter }: Sheet): PicturedPage {
  const setup = Object.entries(pageSetup ?? {}).filter(([key]) => !PRINTED.has(key));
  return { pageSetup: Object.fromEntries(setup), ...(headerFooter && { headerFooter }) };
}

function cellsOf(
  looked: ReadonlyMap<string, Cell>,
  contents: ReadonlyMap<string, RawCell>,
  theme: readonly string[],
): PicturedCell[] {
  return [...new Set([...looked.keys(), ...contents.keys()])].map((key) => {
    const [row, column] = key.split(',').map(Number);
    const style = looked.get(key)?.style;
    return {
      row: row!,
      column: column!,
      content: contents.get(key) ?? { value: null },
      ...(style && { looks: readLooks(style, theme) }),
    };
  });
}
