/** Rows of a table's area that are none of its own and hold figures: they are in no total, and that is said. */
import type { AreaContent } from './port';
import type { TableFormat } from '../format/edition';
import type { Message } from '../report/result';

const NAMED = 5;

export function tellForeignRows(
  table: TableFormat,
  content: AreaContent,
  rowAt: (row: number) => number | undefined,
  messages: Message[],
): void {
  const own = new Set(Array.from({ length: table.rows }, (_, row) => rowAt(row) ?? -1));
  const rows = content.rows.flatMap((cells, row) => {
    const figures = cells.some(({ value, formula }) => typeof value === 'number' && formula === undefined);
    return row < table.headerRows || own.has(row) || !figures ? [] : [content.top + row + 1];
  });
  if (rows.length === 0) return;
  const named = rows.slice(0, NAMED).join('、') + (rows.length > NAMED ? '…' : '');
  messages.push({ code: 'row-foreign', values: { sheet: content.sheet, rows: named } });
}
