/** Which figure stands under which column: by the place of the headers, or by their order; never by a guess. */
import { isFigure } from './gathering';
import { isBlank, type Line, type LineCell } from './line';
import { entryAt } from '../../report/present';

export interface Columns {
  /** From left to right as the format has them. */
  readonly keys: readonly string[];
  /** Grid column each header begins in, for those that were found once. */
  readonly starts: ReadonlyMap<string, number>;
  /** The headers stand in the official order. */
  readonly inOrder: boolean;
  /** Some that the form has were not found: beside a cell that is under none, the others may be elsewhere too. */
  readonly lacking?: boolean;
}

/** On the next page, or in the next table, the grid is another, only the order is the same. */
export const inAnotherGrid = (columns: Columns): Columns => ({ ...columns, starts: new Map() });

export interface Placement {
  readonly placed: ReadonlyMap<string, LineCell>;
  /** Cells with something in them that no column can be told for. */
  readonly left: readonly LineCell[];
}

/** @param cells those to the right of the row's label */
export function underColumns(
  columns: Columns,
  cells: readonly LineCell[],
  { ragged, overlong }: Pick<Line, 'ragged' | 'overlong'>,
): Placement {
  const byPlace = placedByStart(columns, cells);
  const strays = strayCells(byPlace, cells);
  if (byPlace.size === columns.keys.length && strays.length === 0) return { placed: byPlace, left: [] };
  const byOrder = placedByOrder(columns, cells, ragged);
  if (byOrder) return { placed: byOrder, left: [] };
  const isShifted = strays.length > 0 && (columns.lacking === true || isPushedOn(byPlace, strays));
  if (ragged || overlong || isShifted || columns.starts.size < columns.keys.length)
    return { placed: new Map(), left: cells.filter(({ text }) => !isBlank(text)) };
  return { placed: byPlace, left: strays };
}

/** A figure beyond the columns, and none under one of them: the row was pushed to the side. */
const isPushedOn = (placed: ReadonlyMap<string, LineCell>, strays: readonly LineCell[]): boolean =>
  strays.some(isFigure) && [...placed.values()].some(({ text }) => isBlank(text));

/** A cell that reaches into the next column is under neither; an empty one leaves both empty. */
function placedByStart({ keys, starts }: Columns, cells: readonly LineCell[]): Map<string, LineCell> {
  const sorted = [...starts.values()].sort((a, b) => a - b);
  const placed = new Map<string, LineCell>();
  for (const key of keys) {
    const start = starts.get(key);
    if (start === undefined) continue;
    const cell = cells.find(({ column, columnSpan }) => column <= start && start < column + columnSpan);
    const next = sorted.find((each) => each > start) ?? Infinity;
    if (cell?.rowSpan === 1 && (isBlank(cell.text) || isWithin(cell, start, next))) placed.set(key, cell);
  }
  return placed;
}

const isWithin = ({ column, columnSpan }: LineCell, start: number, end: number): boolean =>
  column === start && column + columnSpan <= end;

function strayCells(placed: ReadonlyMap<string, LineCell>, cells: readonly LineCell[]): LineCell[] {
  const used = new Set(placed.values());
  return cells.filter((cell) => !used.has(cell) && !isBlank(cell.text));
}

/** As many cells of one width as there are columns; of a short row, blanks in front are parts of the label. */
function placedByOrder(
  { keys, inOrder }: Columns,
  cells: readonly LineCell[],
  ragged: boolean,
): Map<string, LineCell> | undefined {
  if (!inOrder) return undefined;
  const own = [...cells];
  while (own[0] && isBlank(own[0].text) && (ragged || own.length > keys.length)) own.shift();
  while (own.length > keys.length && isBlank(own[own.length - 1]?.text ?? '')) own.pop();
  const alike = own.every(({ columnSpan, rowSpan }) => columnSpan === own[0]?.columnSpan && rowSpan === 1);
  if (own.length !== keys.length || !alike) return undefined;
  return new Map(keys.map((key, i) => [key, entryAt(own, i)]));
}

/** Rising from left to right, each once. */
export const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));
