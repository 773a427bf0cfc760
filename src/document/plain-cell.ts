/** Cells that span nothing, by what stands in them. */
import type { CellRole, TableCell } from './model';

const plain =
  (role: CellRole) =>
  (text: string): TableCell => ({ text, role, rowSpan: 1, columnSpan: 1 });

export const headerCell = plain('header');
/** What names its row to a screen reader. */
export const labelCell = plain('label');
export const numberCell = plain('number');
export const proseCell = plain('note');
