/** An official row that was deleted from a table, as it is put back. */
import { placeOf } from './layout';
import { withMergedCells } from './merged-cells';
import type { WorkbookPlan } from './plan';
import type { RowLook } from './port';
import type { Standings } from './standing';
import type { Edition, TableId } from '../format/edition';
import type { Message } from '../report/result';

/** Where it belongs: `row` counts in the official grid, `before` in the area as it is. */
export interface LostRow {
  readonly table: TableId;
  readonly row: number;
  /** The row of the area that has taken its place; the one after its last where nothing follows. */
  readonly before: number;
  /** How many rows there are, of those from `top` to `bottom` of the grid. */
  readonly present: (top: number, bottom: number) => number;
}

/** What a message `row-missing` speaks of; undefined for any other, and where the columns are no longer as they were. */
export function lostRow(
  { code, values }: Message,
  edition: Edition,
  { cells }: Standings,
): LostRow | undefined {
  if (code !== 'row-missing') return undefined;
  const [table, row] = [values.table as TableId, values.row as number];
  const stands = edition.cells
    .filter((cell) => cell.table === table)
    .flatMap(({ id }) => {
      const standing = cells.get(id);
      return standing ? [{ official: placeOf(edition, id), now: standing.place }] : [];
    });
  if (stands.some(({ official, now }) => official.column !== now.column)) return undefined;
  // Headings between two are no rows of figures, and are still there.
  const ofFigures = new Set(
    edition.cells.filter((cell) => cell.table === table).map(({ id }) => placeOf(edition, id).row),
  );
  const headings = (from: number, to: number) =>
    Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i).filter((each) => !ofFigures.has(each))
      .length;
  const inOrder = [...stands].sort((one, other) => one.official.row - other.official.row);
  const next = inOrder.find(({ official }) => official.row > row);
  const last = inOrder.at(-1);
  if (!last) return undefined;
  const before = next
    ? next.now.row - headings(row, next.official.row)
    : last.now.row + headings(last.official.row, row) + 1;
  const there = new Set(stands.map(({ official }) => official.row));
  const present = (top: number, bottom: number) =>
    [...there].filter((each) => each >= top && each <= bottom).length;
  return { table, row, before, present };
}

/** Labels and looks of the row, from the template; its formulas depend on where the rest stands. */
export function lookOf({ row, before, present }: LostRow, area: string, plan: WorkbookPlan): RowLook {
  const name = plan.names.find((each) => each.name === area);
  const sheet = plan.sheets.find((each) => each.name === name?.sheet);
  if (!name || !sheet) throw new RangeError(`the template has no area ${area}`);
  const { top, left } = name.area;
  const at = top + row;
  const covers = (each: { readonly top: number; readonly bottom: number }) =>
    each.top <= at && at <= each.bottom;
  return {
    area,
    before,
    height: sheet.rowHeights.get(at) ?? 0,
    cells: withMergedCells(sheet)
      .filter((cell) => cell.row === at)
      .map(({ column, style, ...cell }) => ({
        column: column - left,
        style,
        ...('value' in cell && typeof cell.value === 'string' && { value: cell.value }),
      })),
    merges: sheet.merges.filter(covers).map((merge) => {
      const columns = { left: merge.left - left, right: merge.right - left };
      const [above, below] = [present(merge.top - top, row - 1), present(row + 1, merge.bottom - top)];
      return { ...columns, above, below };
    }),
  };
}
