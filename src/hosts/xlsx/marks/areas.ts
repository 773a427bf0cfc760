/** Arithmetic of ranges. */
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { covers } from '../../../ooxml/sheet/reference';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const nonEmpty = ({ top, left, bottom, right }: Rectangle): boolean => top <= bottom && left <= right;

const without = (area: Rectangle, { row, column }: Cell): readonly Rectangle[] =>
  [
    { ...area, bottom: row - 1 },
    { ...area, top: row, bottom: row, right: column - 1 },
    { ...area, top: row, bottom: row, left: column + 1 },
    { ...area, top: row + 1 },
  ].filter(nonEmpty);

/** The areas without one cell. */
export const minusCell = (areas: readonly Rectangle[], cell: Cell): readonly Rectangle[] =>
  areas.flatMap((area) => (covers(area, cell.row, cell.column) ? without(area, cell) : [area]));

function joined(a: Rectangle, b: Rectangle): Rectangle | undefined {
  if (a.left === b.left && a.right === b.right && (a.bottom + 1 === b.top || b.bottom + 1 === a.top))
    return { ...a, top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) };
  if (a.top === b.top && a.bottom === b.bottom && (a.right + 1 === b.left || b.right + 1 === a.left))
    return { ...a, left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
  return undefined;
}

/** The areas with one more, joined with its neighbours as long as that makes a rectangle. */
function plusArea(areas: readonly Rectangle[], area: Rectangle): readonly Rectangle[] {
  for (const [i, other] of areas.entries()) {
    const both = joined(other, area);
    if (both) return plusArea([...areas.slice(0, i), ...areas.slice(i + 1)], both);
  }
  return [...areas, area];
}

/** The areas with one more cell. */
export const plusCell = (areas: readonly Rectangle[], { row, column }: Cell): readonly Rectangle[] =>
  plusArea(areas, { top: row, bottom: row, left: column, right: column });

/** Every cell, row by row; `undefined` if there are more than `limit`. */
export function cellsOf(areas: readonly Rectangle[], limit: number): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  for (const { top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) > limit - cells.length) return undefined;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}
