/** How a file looks, by hucre; what stands in its cells, by our own reading. */
import type { Cell, DataValidation, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { PicturedCell, PicturedSheet, PicturedValidation, Picture } from './picture';
import { readLooks } from './read-looks';
import type { RawCell } from '../../../port';
import { Fault } from '../../../../report/result';
import { parseRange } from '../sheet/reference';
import type { Workbook } from '../workbook';

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
    names: workbook.names
      .filter(({ scope }) => scope === undefined)
      .map(({ name, formula }) => ({ name, formula })),
  };
}

function sheetOf(
  sheet: Sheet,
  contents: ReadonlyMap<string, RawCell>,
  theme: readonly string[],
): PicturedSheet {
  const { name, hidden, veryHidden, freezePane, view } = sheet;
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
    gridlines: view?.showGridLines !== false,
    validations: (sheet.dataValidations ?? []).flatMap(validationOf),
  };
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

/** The kinds our template has; others stay in the file and are not enforced on the screen. */
function validationOf(rule: DataValidation): PicturedValidation[] {
  const areas = rule.range.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
  const kept = {
    areas,
    ...(rule.inputMessage && { prompt: { title: rule.inputTitle ?? '', text: rule.inputMessage } }),
    ...(rule.errorMessage && { refusal: { title: rule.errorTitle ?? '', text: rule.errorMessage } }),
  };
  if (rule.type === 'list') return rule.values ? [{ ...kept, kind: 'list', values: rule.values }] : [];
  if (rule.type !== 'whole' && rule.type !== 'decimal') return [];
  if (rule.operator !== undefined && rule.operator !== 'between') return [];
  return [{ ...kept, kind: rule.type, from: rule.formula1 ?? '', to: rule.formula2 ?? '' }];
}
