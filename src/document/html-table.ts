/** A table as every website editor keeps it: real spans, header scopes, inline styles. */
import type { CellRole, Table, TableCell } from './model';
import { escaped } from '../ooxml/xml/text';

const TABLE = 'border-collapse:collapse;width:100%;min-width:640px;font-size:14px;line-height:1.5';
const CELL = 'border:1px solid #000;padding:4px;font-weight:normal';

const LOOKS: Readonly<Record<CellRole, string>> = {
  band: 'text-align:center;background-color:#C6D9F1',
  header: 'text-align:center',
  note: 'text-align:left',
  label: 'text-align:left',
  number: 'text-align:center',
};

/** Wide tables are pushed sideways on a phone, the page is not. */
export function htmlTable(table: Table): string {
  const rows = table.rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`);
  const head = rows.slice(0, table.headerRows).join('\n');
  const body = rows.slice(table.headerRows).join('\n');
  return [
    '<div style="overflow-x:auto;margin:8px 0">',
    `<table border="1" cellspacing="0" cellpadding="4" style="${TABLE}">`,
    `<colgroup>${columns(table.widths)}</colgroup>`,
    ...(head ? [`<thead>\n${head}\n</thead>`] : []),
    `<tbody>\n${body}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

function columns(widths: readonly number[]): string {
  const whole = widths.reduce((a, b) => a + b, 0);
  return widths.map((w) => `<col style="width:${((100 * w) / whole).toFixed(2)}%" />`).join('');
}

function htmlCell(cell: TableCell): string {
  const scope = scopeOf(cell);
  const tag = scope === undefined ? 'td' : 'th';
  const attributes = [
    ...(scope === undefined ? [] : [`scope="${scope}"`]),
    ...(cell.columnSpan > 1 ? [`colspan="${cell.columnSpan}"`] : []),
    ...(cell.rowSpan > 1 ? [`rowspan="${cell.rowSpan}"`] : []),
    `style="${CELL};${LOOKS[cell.role]}"`,
  ];
  return `<${tag} ${attributes.join(' ')}>${escaped(cell.text)}</${tag}>`;
}

/** What a header cell is the header of; undefined for a figure and for the note. */
function scopeOf({ role, rowSpan, columnSpan }: TableCell): string | undefined {
  if (role === 'header' || role === 'band') return columnSpan > 1 ? 'colgroup' : 'col';
  if (role === 'label') return rowSpan > 1 ? 'rowgroup' : 'row';
  return undefined;
}
