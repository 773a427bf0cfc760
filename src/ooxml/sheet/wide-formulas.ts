/** Formulas that reach beyond their cell, found without looking at every other cell. */
import { Fault } from '../../report/result';
import { sheetLimits } from './limits';
import { covers, parseRange } from './reference';
import type { ScannedCell } from './scanned';

export interface WideFormulas {
  /** The cell that states a shared formula, by group. */
  readonly masters: ReadonlyMap<string | undefined, ScannedCell>;
  /** Array formulas and data tables, by every row they cover. */
  readonly arrays: ReadonlyMap<number, readonly ScannedCell[]>;
}

export class WideFormulaCollector {
  private readonly masters = new Map<string | undefined, ScannedCell>();
  private readonly arrays: ScannedCell[] = [];

  constructor(private readonly part: string) {}

  add(cell: ScannedCell): void {
    const { formula } = cell;
    if (formula?.kind === undefined || formula.kind === 'normal') return;
    if (formula.kind !== 'shared') this.arrays.push(cell);
    else if (formula.contentEnd > formula.contentStart && !this.masters.has(formula.group))
      this.masters.set(formula.group, cell);
  }

  /** @throws Fault `file-too-large` */
  found(): WideFormulas {
    return { masters: this.masters, arrays: byRow(this.arrays, this.part) };
  }
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
