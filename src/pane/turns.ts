/** One thing at a time, in the order it was asked for; what goes wrong becomes a notice. */
import type { Busy, Notice, PaneState } from './state';
import type { Store } from './store';
import { Fault } from '../report/result';

/** How a turn is shown while it runs, and what becomes of a fault. */
export interface Manner {
  readonly doing?: Busy['doing'];
  /** What was said before stays. */
  readonly keeps?: boolean;
  /** Nobody asked for it: an edit did. */
  readonly live?: boolean;
  readonly retry?: () => void;
  /** Asked when its turn has come; where not, it is passed over. */
  readonly when?: () => boolean;
}

/** Excel's answer while the clerk is typing into a cell: nothing to be told, only to be asked again. */
const TYPING = 'excel-cell-edit-mode';

export class Turns {
  private queue: Promise<unknown> = Promise.resolve();
  private over = false;

  /** @param typing called where a turn that nobody asked for came while the clerk was typing */
  constructor(
    private readonly store: Store<PaneState>,
    private readonly typing: () => void,
  ) {}

  /** What still waits is not done any more. */
  end(): void {
    this.over = true;
  }

  get ended(): boolean {
    return this.over;
  }

  /** @returns whether it was done */
  take(manner: Manner, act: () => Promise<void>): Promise<boolean> {
    const run = this.queue.then(() => this.perform(manner, act));
    this.queue = run.catch(() => undefined);
    return run;
  }

  private async perform(manner: Manner, act: () => Promise<void>): Promise<boolean> {
    const { doing, keeps, when = () => true } = manner;
    if (this.over || !when()) return false;
    if (doing) this.store.set({ busy: { doing }, ...(!keeps && { notice: undefined }) });
    try {
      await act();
      return true;
    } catch (cause) {
      this.failed(cause, manner);
      if (!(cause instanceof Fault)) throw cause;
      return false;
    } finally {
      if (doing) this.store.set({ busy: undefined });
    }
  }

  private failed(cause: unknown, { live = false, keeps, retry }: Manner): void {
    const unexpected = () => new Fault('unexpected', { reason: nameOf(cause) }, { cause });
    const fault = cause instanceof Fault ? cause : unexpected();
    if (live && fault.code === TYPING) return this.typing();
    const { notice: before } = this.store.get();
    // That what the clerk asked for was not done must not go under in a later check that fails as well.
    const stays = (live || keeps) && before?.kind === 'fault' && !before.live;
    const told = stays ? before : { ...noticeOf(fault), live };
    this.store.set({ notice: retry ? { ...told, retry: told.retry ?? retry } : told });
  }
}

export const noticeOf = ({ code, values }: Fault): Notice => ({ kind: 'fault', code, values });

/** For a technician; the message could tell of a cell's content. */
const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : typeof cause);
