/** What a sum of figures is called, by the official labels: 本年新收政府信息公开申请数量＋上年结转…. */
import type { CellId, Edition, NumberCell } from '../format/edition';
import { findCell } from '../format/editions';
import { entryAt } from '../report/present';

/** 一、 （三） 1. before a label. */
const NUMBERING = /^(?:[一二三四]、|（[一二三四五六七]）|[1-8][.．])/;
/** What a label explains in brackets. */
const NOTE = /（[^）]*）$/;

export function readingName(edition: Edition, ids: readonly CellId[]): string {
  const cells = ids.flatMap((id) => findCell(edition, id) ?? []);
  const isAlone = (cell: NumberCell, of: (cell: NumberCell) => string): boolean =>
    cells.filter((each) => of(each) === of(cell)).length === 1;
  const names = cells.map((cell) => {
    const row =
      isAlone(cell, rowGroup) || new Set(cells.map(({ rowKey }) => rowKey)).size === 1
        ? lastOf(cell.row)
        : rowGroup(cell);
    const named = cell.rowKey === 'handled' ? OUTCOMES_IN_ALL : bare(row);
    return cell.table === 'review'
      ? reviewName(cell)
      : [columnName(cell, cells), named].filter(Boolean).join('·');
  });
  return [...new Set(names)].join('＋');
}

/** （七）总计 under 三、本年度办理结果: by itself it would not say of what. */
const OUTCOMES_IN_ALL = '办理结果总计';

const bare = (label: string): string => label.replace(NUMBERING, '').replace(NOTE, '');
const lastOf = (labels: readonly string[]): string => labels[labels.length - 1] ?? '';

/** （三）不予公开, over its reasons; a row that stands by itself is its own group. */
const rowGroup = ({ row }: NumberCell): string => (row.length === 3 ? entryAt(row, 1) : lastOf(row));

/** 总计 of table 三 goes without saying. */
function columnName({ table, column, columnKey, rowKey }: NumberCell, cells: readonly NumberCell[]): string {
  if (table === 'proactive') return lastOf(column).replace(NOTE, '');
  if (columnKey === 'total') return '';
  const ofRow = cells.filter((each) => each.rowKey === rowKey);
  return ofRow.length > 1 ? entryAt(column, 0) : lastOf(column);
}

const reviewName = ({ column }: NumberCell): string => `${entryAt(column, 0)}${lastOf(column)}`;
