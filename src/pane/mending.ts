/** Repairs of the workbook: written all or none, and taken back one step after the other. */
import { repairsOf, stepOf, undoOf, type Repair } from './repairs';
import type { Checkup } from './state';
import { noticeOf } from './turns';
import type { Workplace } from './workplace';
import type { Suspect } from '../report/finding';
import { Fault } from '../report/result';
import { readWorkbook } from './read-workbook';

export class Mending {
  private readonly undo: (readonly Repair[])[] = [];

  constructor(private readonly place: Workplace) {}

  /**
   * Writes the values of these explanations, all or none; can be taken back.
   * @param seen the check they were shown from: where a cell has changed since, nothing is written
   */
  repair(suspects: readonly Suspect[], seen: Checkup): Promise<void> {
    const repairs = repairsOf(suspects, seen);
    let tried = false;
    return this.place.change('repairing', async () => {
      const { writes, count } = stepOf(repairs, await readWorkbook(this.place.host), tried);
      if (count < repairs.length) {
        this.place.store.set({ notice: noticeOf(new Fault('repair-stale')) });
        return;
      }
      tried = true;
      await this.place.host.write(writes);
      this.undo.push(undoOf(repairs, seen));
      this.place.store.set({
        repairs: this.undo.length,
        notice: { kind: 'done', code: 'repaired', values: { count } },
      });
    });
  }

  /** Cells that the clerk has changed since stay as they are. */
  takeBack(): Promise<void> {
    let tried = false;
    return this.place.change('repairing', async () => {
      const last = this.undo[this.undo.length - 1];
      if (!last) return;
      const { writes, count } = stepOf(last, await readWorkbook(this.place.host), tried);
      tried = true;
      await this.place.host.write(writes);
      this.undo.pop();
      this.place.store.set({
        repairs: this.undo.length,
        notice: {
          kind: 'done',
          code: count > 0 ? 'taken-back' : 'nothing-taken-back',
          values: { count },
        },
      });
    });
  }
}
