/// <reference types="office-js" />
/**
 * Round trips to Excel. `Excel.run` is not used: it keeps a reference to every range and gives
 * them back in a round trip of its own. Every batch here begins anew from names instead.
 */
import { faultOf } from './faults';
import { FLOOR, isSupported } from './requirements';
import { Fault } from '../../report/result';

export type Context = Excel.RequestContext;

export class Gateway {
  private last: Promise<unknown> = Promise.resolve();

  /** @param patience milliseconds after which a reply is no longer waited for. */
  constructor(private readonly patience: number) {}

  /** One thing at a time, in the order it was asked for: no read sees half of a write. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * One round trip. What `ask` returns has been loaded when this resolves.
   * @throws Fault of `faults.ts`; `excel-api-missing` in an Excel older than we ask for;
   * `excel-no-answer` where Excel does not reply.
   */
  async trip<T>(ask: (context: Context) => T): Promise<T> {
    // The pane is on the screen before office.js has loaded its parts.
    await Office.onReady();
    if (!isSupported(FLOOR))
      throw new Fault('excel-api-missing', { reason: 'ApiNotFound', location: `ExcelApi ${FLOOR}` });
    return this.tripIn(new Excel.RequestContext(), ask);
  }

  /** One round trip in a context of an earlier one. */
  async tripIn<C extends OfficeExtension.ClientRequestContext, T>(
    context: C,
    ask: (context: C) => T,
  ): Promise<T> {
    try {
      const asked = ask(context);
      await this.answered(context.sync());
      return asked;
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** Excel may wait for ever while a cell is being edited or a dialog is open. */
  private async answered(reply: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Fault('excel-no-answer', { seconds: this.patience / 1000 })),
        this.patience,
      );
    });
    try {
      await Promise.race([reply, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}
