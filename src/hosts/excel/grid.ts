/** Planned cells as the two-dimensional arrays Excel is written with; `null` leaves a cell alone. */
import { asTyped, asTypedInTextCell } from './text-entry';
import { withMergedCells } from '../../workbook/merged-cells';
import type { PlannedCell, PlannedSheet } from '../../workbook/plan';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { cellLooks } from '../../template/styles';
import { entryAt } from '../../report/present';

/** What looks are laid by. */
export interface Styled {
  readonly cells: readonly StyledCell[];
  readonly merges: PlannedSheet['merges'];
}

type StyledCell = Omit<PlannedCell, 'value' | 'formula'>;

/** A style for every cell, those under a merged one included. */
export const styledCells = (sheet: Styled): readonly StyledCell[] => withMergedCells(sheet);

/** The smallest rectangle with all cells; undefined for none. */
export function boundsOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): Rectangle | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** One entry a cell of `bounds`, `null` where `cells` has none. */
export function gridOf<C extends { readonly row: number; readonly column: number }, T>(
  { top, left, bottom, right }: Rectangle,
  cells: readonly C[],
  entry: (cell: C) => T | null,
): (T | null)[][] {
  const grid = Array.from({ length: bottom - top + 1 }, () => Array<T | null>(right - left + 1).fill(null));
  for (const cell of cells) entryAt(grid, cell.row - top)[cell.column - left] = entry(cell);
  return grid;
}

/** What is typed into a planned cell. */
export function entryOf({ value, formula, style }: PlannedCell): string | number | boolean | null {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value !== 'string') return value ?? null;
  return cellLooks[style].format === '@' ? asTypedInTextCell(value) : asTyped(value);
}
