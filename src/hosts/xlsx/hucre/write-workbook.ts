/** A picture → a new file, by hucre. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { CellLooks, Picture, PicturedCell, PicturedSheet } from './picture';
import { writeCondition } from './highlights';
import { writeValidation } from './validations';
import { highlightOf, textCell } from './write-plan';
import { mended } from './lay-down';

/** The same picture gives the same bytes. */
export const writePicture = async ({ sheets, names }: Picture): Promise<Uint8Array> =>
  mended(
    await writeXlsx({
      sheets: sheets.map(sheetOf),
      namedRanges: names.map(({ name, formula, sheet }) => ({
        name,
        range: formula,
        ...(sheet !== undefined && { scope: sheet }),
      })),
      activeSheet: Math.max(
        0,
        sheets.findIndex(({ visibility }) => visibility === 'visible'),
      ),
    }),
  );

function sheetOf(sheet: PicturedSheet): WriteSheet {
  const { visibility, freeze, columnWidths, hiddenColumns, rowHeights, hiddenRows, tabColor } = sheet;
  const columns = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns) + 1;
  const highlights = (sheet.highlights ?? []).map(highlightOf);
  return {
    name: sheet.name,
    columns: Array.from({ length: columns }, (_, i) => {
      const width = columnWidths.get(i);
      return { ...(width !== undefined && { width }), ...(hiddenColumns.has(i) && { hidden: true }) };
    }),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cellOf(cell)])),
    rowDefs: new Map(
      [...new Set([...rowHeights.keys(), ...hiddenRows])].map((row) => {
        const height = rowHeights.get(row);
        return [
          row,
          { ...(height !== undefined && { height }), ...(hiddenRows.has(row) && { hidden: true }) },
        ];
      }),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: [
      ...highlights,
      ...sheet.conditions.map((each, i) => writeCondition(each, highlights.length + i + 1)),
    ],
    view: { showGridLines: sheet.gridlines, ...(tabColor !== undefined && { tabColor: { rgb: tabColor } }) },
    ...sheet.page,
    ...(visibility === 'hidden' && { hidden: true }),
    ...(visibility === 'veryHidden' && { veryHidden: true }),
    ...(freeze && { freezePane: { ...freeze } }),
  };
}

function cellOf({ content: { value, formula }, looks = {} }: PicturedCell): Partial<Cell> {
  const style = styleOf(looks);
  if (typeof formula === 'string') return { formula, ...(value !== null && { formulaResult: value }), style };
  return { ...(typeof value === 'string' ? textCell(value) : { value }), style };
}

const styleOf = (looks: CellLooks): CellStyle => ({
  font: {
    name: looks.font ?? '宋体',
    size: looks.size ?? 11,
    ...(looks.bold && { bold: true }),
    ...(looks.italic && { italic: true }),
    ...(looks.underline && { underline: true }),
    ...(looks.color !== undefined && { color: { rgb: looks.color } }),
  },
  ...(looks.fill !== undefined && {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: looks.fill } },
  }),
  ...(looks.sides && {
    border: Object.fromEntries(
      Object.entries(looks.sides).map(([side, { style, color }]) => [side, { style, color: { rgb: color } }]),
    ),
  }),
  alignment: {
    ...(looks.horizontal && { horizontal: looks.horizontal }),
    ...(looks.vertical && { vertical: looks.vertical }),
    ...(looks.wrap && { wrapText: true }),
    ...(looks.stacked && { textRotation: 255 }),
  },
  ...(looks.format !== undefined && { numFmt: looks.format }),
});
