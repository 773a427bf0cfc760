/** A table as Word has it: fixed grid, official merges, header rows repeated, rows never split. */
import { escaped } from '../../ooxml/xml/text';
import { isVertical, placesByRow, type Place } from '../grid';
import type { CellRole, Table } from '../model';
import { fitTable, type Fitted } from '../table-fit';
import { BAND_FILL, BORDER, CELL_PADDING, ROW_PADDING, size, TEXT_WIDTH } from '../typography';
import { paragraph, run } from './text';

const STYLES: Readonly<Record<CellRole, string>> = {
  band: 'TableFigure',
  header: 'TableHeader',
  number: 'TableFigure',
  label: 'TableLabel',
  note: 'TableNote',
};

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="${BORDER}" w:space="0" w:color="000000"/>`)
  .join('');

const margins = [
  ['top', ROW_PADDING],
  ['left', CELL_PADDING],
  ['bottom', ROW_PADDING],
  ['right', CELL_PADDING],
]
  .map(([side, both]) => `<w:${side} w:w="${Number(both) / 2}" w:type="dxa"/>`)
  .join('');

const properties = (caption: string): string =>
  `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/>` +
  `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>` +
  `<w:tblCaption w:val="${escaped(caption)}"/></w:tblPr>`;

export function docxTable(table: Table): string {
  const fitted = fitTable(table);
  const grid = fitted.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = placesByRow(table).map((places, row) => docxRow(places, row, table, fitted));
  return `<w:tbl>${properties(table.caption ?? '')}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

interface RowSetting extends Fitted {
  readonly keepNext: boolean;
}

/** A table that fits on a page is kept together on one; of a longer one, the header and what is under it. */
function docxRow(places: readonly Place[], row: number, { rows, headerRows }: Table, fitted: Fitted): string {
  const keepNext = fitted.onOnePage ? row < rows.length - 1 : row < headerRows;
  const cells = places.map((place) => docxCell(place, { ...fitted, keepNext }));
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${fitted.rowHeight}" w:hRule="atLeast"/>` +
    `${row < headerRows ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
  );
}

/** Vertical text would be lost where LibreOffice breaks the cell over pages; there it is wrapped instead. */
function docxCell({ cell, column, continued }: Place, setting: RowSetting): string {
  const { role, text, rowSpan, columnSpan } = cell;
  const vertical = setting.onOnePage && isVertical(cell);
  const width = setting.widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
  const merge = rowSpan > 1 ? `<w:vMerge w:val="${continued ? 'continue' : 'restart'}"/>` : '';
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const shade = role === 'band' ? `<w:shd w:val="clear" w:color="auto" w:fill="${BAND_FILL}"/>` : '';
  const direction = vertical ? '<w:textDirection w:val="tbRl"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}${direction}` +
    `<w:vAlign w:val="center"/></w:tcPr>` +
    `${cellParagraph(vertical ? 'TableFigure' : STYLES[role], continued ? '' : text, setting)}</w:tc>`
  );
}

/** Type and line of the styles are said again only where the table is set smaller. */
function cellParagraph(style: string, text: string, { keepNext, size: type, line }: RowSetting): string {
  const smaller = type < size.table;
  return paragraph(
    style,
    `${keepNext ? '' : '<w:keepNext w:val="false"/>'}` +
      `${smaller ? `<w:spacing w:line="${line}" w:lineRule="exact"/>` : ''}`,
    run(text, smaller ? `<w:sz w:val="${type}"/><w:szCs w:val="${type}"/>` : ''),
  );
}
