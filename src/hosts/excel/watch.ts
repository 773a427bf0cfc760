/// <reference types="office-js" />
/**
 * Edits as hints. Events are lost on some hosts (#3888, #4066), so nothing rests on one. Where
 * Excel does not tell who made a change (before 1.14) our own writes are passed on too: to look once
 * more is harmless – marks go to the hidden sheet, which is not watched – and to swallow a change
 * that may be the clerk's is not.
 */
import type { Gateway } from './gateway';
import { atLeast } from './requirements';
import { Fault } from '../../report/result';

type Event = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'source'>;

type Handlers = readonly OfficeExtension.EventHandlerResult<never>[];

/** One registration at a time; where Excel refused it, `again` tries once more. */
export class Watch {
  private handlers: Handlers | undefined;
  private asking = false;
  private refused = false;
  private stopped = false;
  private turn = 0;

  /** @param concerns whether a sheet with this id is one of ours. */
  constructor(
    private readonly gateway: Gateway,
    private readonly concerns: (sheetId: string) => boolean,
    private readonly listener: () => void,
    private readonly failed: (fault: Fault) => void,
  ) {
    this.again();
  }

  /** For whenever Excel has just answered. */
  again(): void {
    if (this.handlers || this.asking || this.stopped) return;
    this.asking = true;
    this.gateway
      .inTurn(() => this.register())
      .catch((cause: unknown) => this.report(cause))
      .finally(() => (this.asking = false));
  }

  /** Nobody is called from now on, whether or not Excel goes on telling us. */
  stop(): void {
    this.stopped = true;
    this.gateway.inTurn(() => this.forget()).catch(faultOnly);
  }

  private async register(): Promise<void> {
    if (this.stopped) return;
    // A registration whose answer was given up may still come about; it is not listened to.
    const turn = ++this.turn;
    const heard = async (event: Event) => {
      if (turn === this.turn && this.isEdit(event)) this.listener();
    };
    this.handlers = await this.gateway.trip(({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(heard),
      worksheets.onDeleted.add(heard),
    ]);
  }

  /** A handler is taken off in the context it was put on in. */
  private async forget(): Promise<void> {
    const { handlers = [] } = this;
    const [first] = handlers;
    if (!first) return;
    await this.gateway.tripIn(first.context, () => handlers.forEach((handler) => handler.remove()));
  }

  private isEdit(event: Event): boolean {
    return !this.stopped && event.source !== 'Remote' && this.concerns(event.worksheetId) && !isOurOwn(event);
  }

  /** Said once: until it succeeds it is tried again without a word. */
  private report(cause: unknown): void {
    const fault = faultOnly(cause);
    if (!this.refused) this.failed(fault);
    this.refused = true;
  }
}

/** A mistake of our own stays what it is. */
function faultOnly(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  throw cause;
}

/** A deleted sheet is told of without a source. */
const isOurOwn = (event: Event): boolean =>
  atLeast(
    '1.14',
    event as Excel.WorksheetChangedEventArgs,
    'triggerSource',
    ({ triggerSource }) => triggerSource,
  ) === 'ThisLocalAddin';
