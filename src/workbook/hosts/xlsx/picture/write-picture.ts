/** A picture → a new file, by hucre. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { CellLooks, Picture, PicturedCell, PicturedSheet, PicturedValidation } from './picture';
import { highlightOf, textCell } from '../fresh/hucre';
import { mended } from '../fresh/lay-down';
import { sqrefOf } from '../fresh/plan-areas';
import { encodeEscapes } from '../xml/text';

/** The same picture gives the same bytes. */
export const writePicture = async ({ sheets, names }: Picture): Promise<Uint8Array> =>
  mended(
    await writeXlsx({
      sheets: sheets.map(sheetOf),
      namedRanges: names.map(({ name, formula }) => ({ name, range: formula })),
      activeSheet: Math.max(
        0,
        sheets.findIndex(({ visibility }) => visibility === 'visible'),
      ),
    }),
  );

function sheetOf(sheet: PicturedSheet): WriteSheet {
  const { visibility, freeze, columnWidths } = sheet;
  const columns = Math.max(-1, ...columnWidths.keys()) + 1;
  return {
    name: sheet.name,
    columns: Array.from({ length: columns }, (_, i) => {
      const width = columnWidths.get(i);
      return width === undefined ? {} : { width };
    }),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cellOf(cell)])),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.validations.map(validationOf),
    conditionalRules: (sheet.highlights ?? []).map(highlightOf),
    view: { showGridLines: sheet.gridlines },
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

const validationOf = ({
  areas,
  kind,
  from,
  to,
  values,
  prompt,
  refusal,
}: PicturedValidation): NonNullable<WriteSheet['dataValidations']>[number] => ({
  type: kind,
  range: sqrefOf(areas),
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  ...(kind === 'list'
    ? { values: [...(values ?? [])] }
    : { operator: 'between', formula1: from ?? '', formula2: to ?? '' }),
  ...(prompt && {
    showInputMessage: true,
    inputTitle: encodeEscapes(prompt.title),
    inputMessage: encodeEscapes(prompt.text),
  }),
  ...(refusal && { errorTitle: encodeEscapes(refusal.title), errorMessage: encodeEscapes(refusal.text) }),
});
