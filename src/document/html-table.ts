/** A table as every website editor keeps it: real spans, header scopes, a caption, inline styles. */
import { escaped } from '../ooxml/xml/text';
import { placesByRow, type Place } from './grid';
import { cellHtml } from './html-text';
import type { CellRole, Table } from './model';

const TABLE = 'border-collapse:collapse;width:100%;font-size:14px;line-height:1.5';
/** A wider table scrolls by itself; only one with a repeated head is wider than a phone. */
const WIDE = 'min-width:640px;table-layout:fixed';
const CELL = 'border:1px solid #000;padding:4px;font-weight:normal';
/** For screen readers: the heading above says the same to those who see. */
const CAPTION = 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap';

const LOOKS: Readonly<Record<CellRole, string>> = {
  band: 'text-align:center;background-color:#C6D9F1',
  header: 'text-align:center;word-break:keep-all',
  note: 'text-align:left',
  label: 'text-align:left',
  number: 'text-align:center',
};

/** Widths of the columns of labels of table 三, which stay where they are while the figures are pushed sideways. */
const LABEL_COLUMNS = [24, 62, 112];

/** Wide tables are pushed sideways on a phone, the page is not. */
export function htmlTable(table: Table): string {
  const fixed = table.headerRows > 0 ? labelColumns(table) : 0;
  const rows = placesByRow(table).map((places) => {
    const own = places.filter(({ continued }) => !continued);
    return `<tr>${own.map((place) => htmlCell(place, fixed)).join('')}</tr>`;
  });
  const head = rows.slice(0, table.headerRows).join('\n');
  const body = rows.slice(table.headerRows).join('\n');
  return [
    '<div style="overflow-x:auto;margin:8px 0;position:relative">',
    `<table border="1" cellspacing="0" cellpadding="4" style="${TABLE}${head ? `;${WIDE}` : ''}">`,
    ...(table.caption === undefined
      ? []
      : [`<caption style="${CAPTION}">${escaped(table.caption)}</caption>`]),
    `<colgroup>${columns(table.widths, fixed)}</colgroup>`,
    ...(head ? [`<thead>\n${head}\n</thead>`] : []),
    `<tbody>\n${body}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

/** How many columns stay: as many as hold labels, up to the first that holds a figure, where these are those of 三. */
function labelColumns(table: Table): number {
  const figures = placesByRow(table)
    .flat()
    .filter(({ cell }) => cell.role === 'number');
  const labels = Math.min(...figures.map(({ column }) => column));
  return labels === LABEL_COLUMNS.length ? labels : 0;
}

function columns(widths: readonly number[], fixed: number): string {
  const rest = widths.slice(fixed);
  const whole = rest.reduce((a, b) => a + b, 0);
  const labels = LABEL_COLUMNS.slice(0, fixed).map((width) => `${width}px`);
  const others = rest.map((width) => (fixed > 0 ? '' : `${((100 * width) / whole).toFixed(2)}%`));
  return [...labels, ...others]
    .map((width) => (width === '' ? '<col />' : `<col style="width:${width}" />`))
    .join('');
}

function htmlCell({ cell, column }: Place, fixed: number): string {
  const scope = scopeOf(cell);
  const tag = scope === undefined ? 'td' : 'th';
  const attributes = [
    ...(scope === undefined ? [] : [`scope="${scope}"`]),
    ...(cell.columnSpan > 1 ? [`colspan="${cell.columnSpan}"`] : []),
    ...(cell.rowSpan > 1 ? [`rowspan="${cell.rowSpan}"`] : []),
    `style="${CELL};${LOOKS[cell.role]}${column < fixed ? stays(column) : ''}"`,
  ];
  return `<${tag} ${attributes.join(' ')}>${cellHtml(cell)}</${tag}>`;
}

const stays = (column: number): string => {
  const left = LABEL_COLUMNS.slice(0, column).reduce((a, b) => a + b, 0);
  return `;position:sticky;left:${left}px;background-color:#fff`;
};

/** What a header cell is the header of; undefined for a figure and for the note. */
export function scopeOf({ role, rowSpan, columnSpan }: Place['cell']): string | undefined {
  if (role === 'header' || role === 'band') return columnSpan > 1 ? 'colgroup' : 'col';
  if (role === 'label') return rowSpan > 1 ? 'rowgroup' : 'row';
  return undefined;
}
