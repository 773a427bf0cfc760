/**
 * The equations as spreadsheet formulas: live totals, and conditions under which a native
 * conditional format lights up. A blank cell is unknown, not 0, here as in `check`.
 */
import { TOTALS } from '../workbook/cover';
import { addressOf } from '../ooxml/sheet/reference';
import { areaNames, placeOf } from '../workbook/layout';
import type { CellId, Edition } from '../format/edition';

/** Where a table's area begins on its sheet. */
export interface Origin {
  readonly top: number;
  readonly left: number;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Which part of an address is fixed: a formula shared by the cells of a row fixes its columns. */
export type Fixed = { readonly row: boolean; readonly column: boolean };
const RELATIVE: Fixed = { row: false, column: false };

export function positionOf(edition: Edition, cell: CellId, origin: Origin): Position {
  const { row, column } = placeOf(edition, cell);
  return { row: origin.top + row, column: origin.left + column };
}

/** Cells as comma-separated addresses, neighbours joined to ranges: `D6:I6` or `D6:D7,D29`. */
export function rangesOf(
  edition: Edition,
  cells: readonly CellId[],
  origin: Origin,
  fixed = RELATIVE,
): string {
  return rangesAt(
    cells.map((cell) => positionOf(edition, cell, origin)),
    fixed,
  );
}

function rangesAt(positions: readonly Position[], fixed = RELATIVE): string {
  const runs: Run[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && continues(run, position)) run.push(position);
    else runs.push([position]);
  }
  const address = (p: Position) => addressOf(p.row, p.column, fixed);
  return runs
    .map((run) => (run.length === 1 ? address(run[0]) : `${address(run[0])}:${address(lastOf(run))}`))
    .join(',');
}

type Run = [Position, ...Position[]];
const lastOf = (run: Run): Position => run.at(-1) ?? run[0];

/** A run keeps one direction: along a row or down a column. */
function continues(run: Run, next: Position): boolean {
  const last = lastOf(run);
  const across = next.row === last.row && next.column === last.column + 1;
  const down = next.column === last.column && next.row === last.row + 1;
  if (run.length === 1) return across || down;
  return run[0].row === last.row ? across : down;
}

/** A live total: the sum once every part is a number, until then empty; empty where totals are typed. */
export const totalFormula = (edition: Edition, parts: readonly CellId[], origin: Origin): string =>
  totalAt(parts.map((cell) => positionOf(edition, cell, origin)));

/** The same, of parts wherever they stand. */
export function totalAt(parts: readonly Position[]): string {
  const ranges = rangesAt(parts);
  const sum = `IF(COUNT(${ranges})=${parts.length},SUM(${ranges}),"")`;
  return `IF(${areaNames.totals}="${TOTALS.typed}","",${sum})`;
}

/**
 * True where Σleft ≠ Σright with every cell known, or where one cell is unknown and would have to
 * be negative: the condition `check` applies, as a formula.
 */
export function brokenFormula(
  edition: Edition,
  left: readonly CellId[],
  right: readonly CellId[],
  origin: Origin,
  fixed: Fixed,
): string {
  const l = rangesOf(edition, left, origin, fixed);
  const r = rangesOf(edition, right, origin, fixed);
  const all = left.length + right.length;
  const oneUnknown = `IF(COUNT(${l})=${left.length},SUM(${r})>SUM(${l}),SUM(${l})>SUM(${r}))`;
  return `IF(COUNT(${l},${r})=${all},SUM(${l})<>SUM(${r}),IF(COUNT(${l},${r})=${all - 1},${oneUnknown},FALSE))`;
}

/** True where the sum of cells, some counted off, is negative. */
export function negativeSumFormula(
  edition: Edition,
  plus: readonly CellId[],
  minus: readonly CellId[],
  origin: Origin,
  fixed: Fixed,
): string {
  const up = rangesOf(edition, plus, origin, fixed);
  const down = rangesOf(edition, minus, origin, fixed);
  return `AND(COUNT(${up},${down})=${plus.length + minus.length},SUM(${up})<SUM(${down}))`;
}
