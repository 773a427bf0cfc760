/** A table on printed pages: grid, type and breaks of the Word file, its head repeated by the browser. */
import { isVertical, placesByRow, type Place } from '../grid';
import { cellHtml } from '../html-text';
import { scopeOf } from '../html-table';
import { mayBreakAfter } from '../flow/groups';
import { ROW_BORDER, type TableLayout } from '../flow/table-fit';
import { size } from '../typography';
import { BROWSER_BORDER, pt } from './sheet';
import { escaped } from '../../ooxml/xml/text';

export function printTable(layout: TableLayout): string {
  const { table, widths, breaks, size: type, line } = layout;
  const ends = mayBreakAfter(table);
  const rows = placesByRow(table).map((places, row) =>
    printRow(places, layout, breaks === 'groups' && ends[row] !== true),
  );
  // Half of the outer borders stands outside, where the page would cut it off.
  const look = `width:${pt(widths.reduce((a, b) => a + b) - BROWSER_BORDER)};font-size:${type / 2}pt;line-height:${pt(line)}`;
  return [
    `<table class="${breaks === 'never' ? 'whole' : 'broken'}" style="${look}"` +
      `${table.caption === undefined ? '' : ` aria-label="${escaped(table.caption)}"`}>`,
    `<colgroup>${widths.map((width) => `<col style="width:${pt(width)}" />`).join('')}</colgroup>`,
    ...(table.headerRows > 0 ? [`<thead>${rows.slice(0, table.headerRows).join('')}</thead>`] : []),
    `<tbody>${rows.slice(table.headerRows).join('\n')}</tbody>`,
    '</table>',
  ].join('');
}

/** Least height and padding as in Word. */
function printRow(places: readonly Place[], layout: TableLayout, glued: boolean): string {
  const own = places.filter(({ continued }) => !continued);
  const height = pt(layout.rowHeight);
  return `<tr${glued ? ' class="glued"' : ''} style="height:${height}">${own.map((place) => printCell(place, layout)).join('')}</tr>`;
}

/** A vertical cell that may be broken over pages is wrapped instead, as in Word. */
function printCell({ cell }: Place, { breaks, rowPadding, size: type }: TableLayout): string {
  const { role, rowSpan, columnSpan } = cell;
  const scope = scopeOf(cell);
  const tag = scope === undefined ? 'td' : 'th';
  const vertical = isVertical(cell) && breaks === 'never';
  const look = vertical
    ? 'vertical'
    : isVertical(cell)
      ? `${role} spread`
      : role === 'note'
        ? 'remark'
        : role;
  const remark = role === 'note' && type === size.table ? `;font-size:${size.note / 2}pt` : '';
  const around = pt((rowPadding + ROW_BORDER - BROWSER_BORDER) / 2);
  const attributes = [
    `class="${look}"`,
    ...(scope === undefined ? [] : [`scope="${scope}"`]),
    ...(columnSpan > 1 ? [`colspan="${columnSpan}"`] : []),
    ...(rowSpan > 1 ? [`rowspan="${rowSpan}"`] : []),
    ...(vertical ? [] : [`style="padding-top:${around};padding-bottom:${around}${remark}"`]),
  ];
  return `<${tag} ${attributes.join(' ')}>${cellHtml(cell)}</${tag}>`;
}
