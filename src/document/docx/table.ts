/** A table as Word has it: fixed grid, official merges, header rows repeated, rows never split. */
import { escaped } from '../../ooxml/xml/text';
import { isVertical, placesByRow, type Place } from '../grid';
import type { CellRole, DrawnBar } from '../model';
import { mayBreakAfter } from '../flow/groups';
import type { TableLayout } from '../flow/table-fit';
import { BAND_FILL, BORDER, CELL_PADDING, LABEL_INDENT, size } from '../typography';
import { docxBar } from './bar';
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

const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;

const margins = (rowPadding: number): string =>
  margin('top', rowPadding / 2) +
  margin('left', CELL_PADDING / 2) +
  margin('bottom', rowPadding / 2) +
  margin('right', CELL_PADDING / 2);

/** Word's alternative text is the caption. */
const properties = ({ table, widths, rowPadding }: TableLayout): string =>
  `<w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>` +
  `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
  `<w:tblCellMar>${margins(rowPadding)}</w:tblCellMar><w:tblLook w:firstRow="1"/>` +
  `${table.caption === undefined ? '' : `<w:tblCaption w:val="${escaped(table.caption)}"/>`}</w:tblPr>`;

/** @param keepNext true where what follows (a note) stands on the page of the last row */
export function docxTable(layout: TableLayout, keepNext: boolean): string {
  const { table, widths, breaks } = layout;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const ends = mayBreakAfter(table);
  const last = table.rows.length - 1;
  const rows = placesByRow(table).map((places, row) =>
    docxRow(places, row, {
      ...layout,
      keepNext: row === last ? keepNext : breaks === 'never' || ends[row] !== true,
    }),
  );
  return `<w:tbl>${properties(layout)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

interface RowSetting extends TableLayout {
  readonly keepNext: boolean;
}

function docxRow(places: readonly Place[], row: number, setting: RowSetting): string {
  const cells = places.map((place) => docxCell(place, setting));
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${setting.rowHeight}" w:hRule="atLeast"/>` +
    `${row < setting.table.headerRows ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
  );
}

/** Vertical text would be lost where LibreOffice breaks the cell over pages; there it is wrapped instead. */
function docxCell({ cell, column, continued }: Place, setting: RowSetting): string {
  const { role, text, bars, rowSpan, columnSpan } = cell;
  const vertical = setting.breaks === 'never' && isVertical(cell);
  const width = sum(setting.widths.slice(column, column + columnSpan));
  const merge = rowSpan > 1 ? `<w:vMerge w:val="${continued ? 'continue' : 'restart'}"/>` : '';
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const shade = role === 'band' ? `<w:shd w:val="clear" w:color="auto" w:fill="${BAND_FILL}"/>` : '';
  const direction = vertical ? '<w:textDirection w:val="tbRl"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}${direction}` +
    `<w:vAlign w:val="center"/></w:tcPr>` +
    `${bars && bars.length > 0 ? barParagraphs(bars, width, setting) : cellParagraph(vertical ? 'TableFigure' : STYLES[role], continued ? '' : text, width, setting)}</w:tc>`
  );
}

/** From the left border, one a line. */
const barParagraphs = (bars: readonly DrawnBar[], width: number, { keepNext }: RowSetting): string =>
  bars
    .map((bar) =>
      paragraph(
        'TableLabel',
        keepNext ? '' : '<w:keepNext w:val="false"/>',
        docxBar(bar, width - CELL_PADDING - 2 * LABEL_INDENT),
      ),
    )
    .join('');

/** Type and line of the styles are said again only where the table is set smaller. */
function cellParagraph(style: string, text: string, width: number, setting: RowSetting): string {
  const { keepNext, size: type, line } = setting;
  const smaller = type < size.table;
  const inset = style === 'TableHeader' ? headerInset(text, width - CELL_PADDING, type * 10) : 0;
  return paragraph(
    style,
    `${keepNext ? '' : '<w:keepNext w:val="false"/>'}` +
      `${smaller ? `<w:spacing w:line="${line}" w:lineRule="exact"/>` : ''}` +
      `${inset > 0 ? `<w:ind w:left="${inset}" w:right="${inset}"/>` : ''}`,
    run(text, { look: smaller ? `<w:sz w:val="${type}"/><w:szCs w:val="${type}"/>` : '' }),
  );
}

/**
 * 结果维持 breaks two and two, 社会公益组织 two, two and two, never three and one: where an odd number
 * of characters would fit on a line, the header is set in from both sides until it does not.
 */
function headerInset(text: string, width: number, em: number): number {
  const fit = Math.floor(width / em);
  const odd = fit % 2 === 1 && text.length % 2 === 0 && fit < text.length;
  return odd ? Math.ceil((width - fit * em) / 2) + Math.ceil(em / 4) : 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
