/** The one file that knows hucre: a plan as its options, its workbook as parts. */
import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type {
  PlannedCell,
  PlannedHighlight,
  PlannedSheet,
  PlannedValidation,
  WorkbookPlan,
} from '../../../workbook/plan';
import type { CellLook } from '../../../template/styles';
import { cellLooks, highlightLooks } from '../../../template/styles';
import { encodeEscapes } from '../../../ooxml/xml/text';
import { pageOf } from './page';
import { sqrefOf, withMergedCells } from './plan-areas';
import { namesOf } from './plan-names';

const side = { style: 'thin', color: { rgb: '000000' } } as const;
const box = { top: side, right: side, bottom: side, left: side };

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

const styleOf = ({
  font,
  fill,
  border,
  horizontal,
  vertical,
  wrap,
  stacked,
  format,
  locked,
}: CellLook): CellStyle => ({
  font: {
    name: font.name,
    size: font.size,
    ...(font.bold && { bold: true }),
    ...(font.color !== undefined && { color: { rgb: font.color } }),
  },
  ...(fill !== undefined && { fill: solid(fill) }),
  ...(border && { border: box }),
  alignment: { horizontal, vertical, ...(wrap && { wrapText: true }), ...(stacked && { textRotation: 255 }) },
  ...(format !== 'General' && { numFmt: format }),
  protection: { locked },
});

/** hucre takes text such as `#N/A` for an error, but not in runs. */
export const textCell = (text: string): Partial<Cell> => {
  const value = encodeEscapes(text);
  return text.startsWith('#') ? { value, richText: [{ text: value }] } : { value };
};

const contentOf = ({ value, formula }: PlannedCell): Partial<Cell> => {
  if (formula !== undefined) return { formula, ...(value !== undefined && { formulaResult: value }) };
  return typeof value === 'string' ? textCell(value) : { value: value ?? null };
};

const cellsOf = (sheet: PlannedSheet): Map<string, Partial<Cell>> =>
  new Map(
    withMergedCells(sheet).map((cell) => [
      `${cell.row},${cell.column}`,
      { ...contentOf(cell), style: styleOf(cellLooks[cell.style]) },
    ]),
  );

const ruleOf = ({
  validation,
}: PlannedValidation): Pick<DataValidation, 'type'> & Partial<DataValidation> => {
  if (validation.kind === 'list') return { type: 'list', values: [...validation.values] };
  // hucre writes the type as given; its own list of types lacks the schema's `none`.
  if (validation.kind === 'any') return { type: 'none' as DataValidation['type'] };
  const { kind, from, to } = validation;
  return { type: kind, operator: 'between', formula1: String(from), formula2: String(to) };
};

const validationOf = (planned: PlannedValidation): DataValidation => ({
  ...ruleOf(planned),
  range: sqrefOf(planned.areas),
  allowBlank: true,
  ...(planned.prompt && {
    showInputMessage: true,
    inputTitle: encodeEscapes(planned.prompt.title),
    inputMessage: encodeEscapes(planned.prompt.text),
  }),
  ...(planned.validation.kind !== 'any' && { showErrorMessage: true, errorStyle: 'stop' as const }),
  ...(planned.refusal && {
    errorTitle: encodeEscapes(planned.refusal.title),
    errorMessage: encodeEscapes(planned.refusal.text),
  }),
});

export const highlightOf = ({ areas, formula, look }: PlannedHighlight, i: number): ConditionalRule => {
  const { fill, font } = highlightLooks[look];
  return {
    type: 'expression',
    priority: i + 1,
    formula,
    range: sqrefOf(areas),
    stopIfTrue: true,
    style: {
      // The fill of a conditional format is its background colour.
      fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } },
      ...(font && { font: { bold: font.bold, color: { rgb: font.color } } }),
    },
  };
};

const sheetOf = (sheet: PlannedSheet): WriteSheet => ({
  name: sheet.name,
  columns: sheet.columnWidths.map((width) => ({ width })),
  cells: cellsOf(sheet),
  rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
  merges: sheet.merges.map((area) => ({
    startRow: area.top,
    startCol: area.left,
    endRow: area.bottom,
    endCol: area.right,
  })),
  dataValidations: sheet.validations.map(validationOf),
  conditionalRules: sheet.highlights.map(highlightOf),
  ...(sheet.visibility === 'veryHidden' ? { veryHidden: true } : { view: { showGridLines: false } }),
  ...(sheet.freeze && { freezePane: { ...sheet.freeze } }),
  ...(sheet.print?.breaks && { rowBreaks: sheet.print.breaks.map((row) => row - 1) }),
  ...pageOf(sheet),
});

/** Any date does, as long as it is the same: the same plan gives the same file. */
const made = new Date('2021-09-09T00:00:00Z');

const optionsOf = (plan: WorkbookPlan): WriteOptions => ({
  sheets: plan.sheets.map(sheetOf),
  namedRanges: namesOf(plan),
  defaultFont: { name: cellLooks.field.font.name, size: cellLooks.field.font.size },
  properties: { created: made, modified: made },
  activeSheet: 0,
});

/** The plan as a workbook file, as hucre makes it. */
export const writePlan = (plan: WorkbookPlan): Promise<Uint8Array> => writeXlsx(optionsOf(plan));
