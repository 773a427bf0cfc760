import type { Cell, WriteSheet } from 'hucre/xlsx';
import { writeHighlight } from './write-highlight';
import { writePage } from './write-page';
import { styleWriter } from './write-style';
import { writeValidation } from './write-validation';
import type { Sheet, SheetCell } from '../../../workbook/sheet';
import { encodeEscapes } from '../../../ooxml/xml/text';

export const writeSheet = (sheet: Sheet): WriteSheet => ({
  name: sheet.name,
  columns: columnsOf(sheet),
  cells: cellsOf(sheet),
  rowDefs: rowsOf(sheet),
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  dataValidations: sheet.validations.map(writeValidation),
  conditionalRules: sheet.highlights.map(writeHighlight),
  view: viewOf(sheet),
  ...(sheet.freeze && { freezePane: { ...sheet.freeze } }),
  ...writePage(sheet.print),
  ...(sheet.visibility === 'hidden' && { hidden: true }),
  ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
});

const viewOf = ({ gridlines = false, tabColor }: Sheet) => ({
  showGridLines: gridlines,
  ...(tabColor !== undefined && { tabColor: { rgb: tabColor } }),
});

function columnsOf({ columnWidths, hiddenColumns = new Set() }: Sheet) {
  const count = Math.max(columnWidths.length - 1, ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_, i) => {
    const width = columnWidths[i];
    return { ...(width !== undefined && { width }), ...(hiddenColumns.has(i) && { hidden: true }) };
  });
}

const rowsOf = ({ rowHeights, hiddenRows = new Set() }: Sheet) =>
  new Map(
    [...new Set([...rowHeights.keys(), ...hiddenRows])].map((row) => {
      const height = rowHeights.get(row);
      return [row, { ...(height !== undefined && { height }), ...(hiddenRows.has(row) && { hidden: true }) }];
    }),
  );

function cellsOf({ cells }: Sheet): Map<string, Partial<Cell>> {
  const styleOf = styleWriter();
  return new Map(
    cells.map((cell) => [`${cell.row},${cell.column}`, { ...contentOf(cell), style: styleOf(cell.style) }]),
  );
}

function contentOf({ value, formula }: SheetCell): Partial<Cell> {
  if (formula !== undefined) return { formula, ...(value !== undefined && { formulaResult: value }) };
  return typeof value === 'string' ? textCell(value) : { value: value ?? null };
}

/** hucre takes text such as `#N/A` for an error, but not in runs. */
function textCell(text: string): Partial<Cell> {
  const value = encodeEscapes(text);
  return text.startsWith('#') ? { value, richText: [{ text: value }] } : { value };
}
