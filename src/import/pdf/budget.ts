import { importLimits } from '../limits';
import { Fault } from '../../report/result';

/** Of the whole file: forms may be drawn time and again, so that what stands in it does not tell how much it draws. */
export class Budget {
  private readonly used = { pieces: 0, steps: 0 };

  /** @throws Fault `file-too-large` */
  take(what: 'pieces' | 'steps', count: number): void {
    this.used[what] += count;
    const limit = importLimits.pdf[what];
    if (this.used[what] > limit) throw new Fault('file-too-large', { what, limit });
  }
}
