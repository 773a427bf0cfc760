/** Formulas that reach beyond their cell, found without looking at every other cell. */
import { Fault } from '../../report/result';
import { sheetLimits } from './limits';
import { covers, parseRange } from './reference';
import type { ScannedCell, ScannedRow } from './scanned';

export interface WideFormulas {
  /** Cells of a shared formula. */
  readonly shared: readonly ScannedCell[];
  /** The cell that states the formula, by group. */
  readonly masters: ReadonlyMap<string | undefined, ScannedCell>;
  /** Array formulas and data tables, by every row they cover. */
  readonly arrays: ReadonlyMap<number, readonly ScannedCell[]>;
}

export function wideFormulas(rows: readonly ScannedRow[], part: string): WideFormulas {
  const shared: ScannedCell[] = [];
  const masters = new Map<string | undefined, ScannedCell>();
  const arrays: ScannedCell[] = [];
  for (const { cells } of rows)
    for (const cell of cells) {
      const { formula } = cell;
      if (formula?.kind === undefined || formula.kind === 'normal') continue;
      if (formula.kind !== 'shared') {
        arrays.push(cell);
        continue;
      }
      shared.push(cell);
      const states = formula.contentEnd > formula.contentStart;
      if (states && !masters.has(formula.group)) masters.set(formula.group, cell);
    }
  return { shared, masters, arrays: byRow(arrays, part) };
}

function byRow(arrays: readonly ScannedCell[], part: string): ReadonlyMap<number, readonly ScannedCell[]> {
  const rows = new Map<number, ScannedCell[]>();
  let count = 0;
  for (const cell of arrays) {
    const range = parseRange(cell.formula?.range ?? '');
    if (!range) continue;
    count += range.bottom - range.top + 1;
    if (count > sheetLimits.formulaRows)
      throw new Fault('file-too-large', { what: 'formulas', part, limit: sheetLimits.formulaRows });
    for (let row = range.top; row <= range.bottom; row++) {
      const here = rows.get(row);
      if (here) here.push(cell);
      else rows.set(row, [cell]);
    }
  }
  return rows;
}

/** Why a cell without a formula of its own still has one: an array or data table covers it. */
export const coveringFormula = (
  { arrays }: WideFormulas,
  row: number,
  column: number,
): ScannedCell | undefined =>
  arrays.get(row)?.find(({ formula }) => {
    const range = parseRange(formula?.range ?? '');
    return range !== undefined && covers(range, row, column);
  });
