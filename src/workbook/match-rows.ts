/** Finds the official rows of a table again where rows were inserted into it or taken out of it. */
import { plainLabel, textOf } from './labels';
import type { AreaContent } from './port';
import type { TableFormat } from '../format/edition';
import type { Message } from '../report/result';

interface LabelRow {
  readonly row: number;
  /** The innermost label of the row. */
  readonly label: string;
  readonly column: number;
  readonly shown: string;
}

/** Rows with figures and the label that tells them; table 四 has one row and no label. */
function labelRows(table: TableFormat): LabelRow[] {
  const rows = new Map<number, LabelRow>();
  for (const g of table.grid) {
    if (g.role !== 'label' || g.rowSpan > 1) continue;
    rows.set(g.row, { row: g.row, label: plainLabel(g.text), column: g.column, shown: g.text });
  }
  return [...rows.values()];
}

/**
 * Official row → row of the area; undefined where it is not there any more (and that is said).
 * @param columnAt where the official columns are
 */
export function matchRows(
  table: TableFormat,
  content: AreaContent,
  columnAt: (column: number) => number | undefined,
  messages: Message[],
): (row: number) => number | undefined {
  const labels = labelRows(table);
  const stands = (row: number, { label, column }: LabelRow) => {
    const at = columnAt(column);
    return at !== undefined && textOf(content.rows[row]?.[at]) === label;
  };
  const shift = content.rows.length - table.rows;
  if (labels.length === 0) return (row) => (row < table.headerRows ? row : row + shift);
  const elsewhere = (each: LabelRow) => content.rows.some((_, row) => row !== each.row && stands(row, each));
  if (shift === 0 && labels.every((each) => stands(each.row, each) || !elsewhere(each))) return (row) => row;
  const found = new Map<number, number>();
  // No label stands twice in a table, so rows put in another order are found too.
  for (const each of labels) {
    const at = content.rows.findIndex((_, row) => stands(row, each));
    if (at >= 0) found.set(each.row, at);
    else {
      const values = { sheet: content.sheet, label: each.shown, table: table.id, row: each.row };
      messages.push({ code: 'row-missing', values });
    }
  }
  return (row) => found.get(row);
}
