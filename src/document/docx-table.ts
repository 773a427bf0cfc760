/** A table as Word has it: fixed grid, official merges, header rows repeated, rows never split. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { textRun } from './docx-text';
import { isVertical, placesByRow, type Place } from './grid';
import type { CellRole, Table as Content } from './model';
import { fitTable, type Fitted } from './table-fit';
import { BAND_FILL, BORDER, CELL_PADDING, ROW_PADDING, size, TEXT_WIDTH } from './typography';

const STYLES: Readonly<Record<CellRole, string>> = {
  band: 'TableFigure',
  header: 'TableFigure',
  number: 'TableFigure',
  label: 'TableLabel',
  note: 'TableNote',
};

export function docxTable(table: Content): Table {
  const fitted = fitTable(table);
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: fitted.widths,
    margins,
    borders,
    rows: placesByRow(table).map((places, row) => docxRow(places, row, table, fitted)),
  });
}

const margins = {
  marginUnitType: WidthType.DXA,
  left: CELL_PADDING / 2,
  right: CELL_PADDING / 2,
  top: ROW_PADDING / 2,
  bottom: ROW_PADDING / 2,
};

const line = { style: BorderStyle.SINGLE, size: BORDER, color: '000000' };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

interface RowSetting extends Fitted {
  readonly keepNext: boolean;
}

/** A table that fits on a page is kept together on one; of a longer one, the header and what is under it. */
function docxRow(
  places: readonly Place[],
  row: number,
  { rows, headerRows }: Content,
  fitted: Fitted,
): TableRow {
  const keepNext = fitted.onOnePage ? row < rows.length - 1 : row < headerRows;
  return new TableRow({
    cantSplit: true,
    ...(row < headerRows && { tableHeader: true }),
    height: { value: fitted.rowHeight, rule: HeightRule.ATLEAST },
    children: places.map((place) => docxCell(place, { ...fitted, keepNext })),
  });
}

/**
 * Merges are spelt out: the cells the library would add have paragraphs of body height. Vertical
 * text would be lost where LibreOffice breaks the cell over pages; there it is wrapped instead.
 */
function docxCell({ cell, column, continued }: Place, setting: RowSetting): TableCell {
  const { role, text, rowSpan, columnSpan } = cell;
  const vertical = setting.onOnePage && isVertical(cell);
  const width = setting.widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rowSpan > 1 && { verticalMerge: continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }),
    ...(role === 'band' && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: BAND_FILL } }),
    ...(vertical && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    children: [cellParagraph(vertical ? STYLES.header : STYLES[role], continued ? '' : text, setting)],
  });
}

/** Type and line of the styles are said again only where the table is set smaller. */
function cellParagraph(
  style: string,
  text: string,
  { keepNext, size: type, line: pitch }: RowSetting,
): Paragraph {
  const smaller = type < size.table;
  return new Paragraph({
    style,
    ...(keepNext ? {} : { keepNext }),
    ...(smaller && { spacing: { line: pitch, lineRule: LineRuleType.EXACT } }),
    children: text === '' ? [] : [textRun(text, smaller ? { size: type } : {})],
  });
}
