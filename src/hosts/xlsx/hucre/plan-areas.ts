import type { PlannedCell, PlannedSheet } from '../../../workbook/plan';
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { rangeAddress } from '../../../ooxml/sheet/reference';

export const sqrefOf = (areas: readonly Rectangle[]): string => areas.map(rangeAddress).join(' ');

const key = (row: number, column: number): string => `${row},${column}`;

const cellsUnder = (
  { top, left, bottom, right }: Rectangle,
  style: PlannedCell['style'],
): readonly PlannedCell[] => {
  const cells: PlannedCell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column, style });
  return cells;
};

/** The planned cells, and under every merge empty ones of the same style: borders are drawn cell by cell. */
export const withMergedCells = ({ cells, merges }: PlannedSheet): readonly PlannedCell[] => {
  const all = new Map(cells.map((cell) => [key(cell.row, cell.column), cell]));
  for (const merge of merges) {
    const first = all.get(key(merge.top, merge.left));
    if (!first) continue;
    for (const cell of cellsUnder(merge, first.style)) {
      const at = key(cell.row, cell.column);
      if (!all.has(at)) all.set(at, cell);
    }
  }
  return [...all.values()];
};
