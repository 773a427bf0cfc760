import { Fault } from '../../report/result';
import { sheetLimits } from './limits';
import type { RawCell } from './raw-cell';

/**
 * What is taken of the cells of one file, counted while they are read: a long text that a hundred
 * thousand cells share takes no room in the file, and hours to look through.
 */
export class ReadingBudget {
  private cells = 0;
  private characters = 0;

  /** @throws Fault `file-too-large` */
  take({ value, formula }: RawCell): void {
    if (value === null && formula === undefined) return;
    if (++this.cells > sheetLimits.readCells) throw over('cells', sheetLimits.readCells);
    if (typeof value !== 'string') return;
    this.characters += value.length;
    if (this.characters > sheetLimits.characters) throw over('characters', sheetLimits.characters);
  }
}

const over = (what: string, limit: number): Fault => new Fault('file-too-large', { what, limit });
