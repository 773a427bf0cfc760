/** Keeps the present work in the browser as it is typed. */
import { claim, type Claim } from './claim';
import { dropWork, KeepFailure, keepWork, originOf, type KeptWork } from './keep';
import type { Snapshot } from '../hosts/univer/univer-host';

/** Milliseconds from an edit until it is kept. */
const DELAY = 300;
/** Survives a reload of the tab and nothing else. */
const TAB = 'disclosure-report-work';

export interface PresentWork {
  readonly snapshot: Snapshot;
  readonly name: string;
  readonly dirty: boolean;
}

export class Keeper {
  private id = '';
  private held: Claim | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private origin: Snapshot['origin'] | null = null;

  /** @param failed hears after every attempt whether it failed */
  constructor(
    private readonly present: () => PresentWork,
    private readonly failed: (failure: KeepFailure | undefined) => void,
  ) {
    const leaving = () => void this.flush();
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
  }

  /** Other work from now on; what was kept of the last is dropped. */
  async begin(): Promise<void> {
    const last = this.id;
    this.forget();
    const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    this.take(id, await claim(id));
    if (last !== '') await this.tolerate(() => dropWork(last));
  }

  /**
   * From now on this is the present work: the caller shows it at once, for what is shown is kept under its name.
   * @returns what it began as; undefined where another tab has it
   */
  async resume({ id }: KeptWork): Promise<Pick<Snapshot, 'origin'> | undefined> {
    const held = await claim(id);
    if (!held) return undefined;
    const origin = await originOf(id).catch((cause: unknown) => {
      held.release();
      throw cause;
    });
    this.forget();
    this.take(id, held);
    this.origin = origin;
    return origin ? { origin } : {};
  }

  /** What was taken up is left as it is kept. */
  leave(): void {
    this.forget();
    this.id = '';
  }

  /** Keeps it a moment later: a burst of edits is kept once, and an endless one all the same. */
  changed(): void {
    this.timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  async flush(): Promise<void> {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const { snapshot, name, dirty } = this.present();
    const { data, draft, origin } = snapshot;
    const { id } = this;
    const work = { id, name, dirty, at: Date.now(), data, ...(draft && { draft }) };
    const isNew = this.origin === null || this.origin !== origin;
    await this.tolerate(async () => {
      await keepWork(work, origin, isNew);
      this.origin = origin;
    });
  }

  private take(id: string, held: Claim | undefined): void {
    this.id = id;
    this.held = held;
    this.origin = null;
    try {
      sessionStorage.setItem(TAB, id);
    } catch {
      // Forbidden: then IndexedDB is too, and says so.
    }
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.held?.release();
  }

  /** To be kept from working is said, and is no reason to stop. */
  private async tolerate(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.failed(undefined);
    } catch (cause) {
      if (!(cause instanceof KeepFailure)) throw cause;
      // Nobody knows what is still there: next time all of it is kept.
      this.origin = null;
      this.failed(cause);
    }
  }
}

/** What this tab worked on before it was reloaded. */
export function workOfThisTab(): string | undefined {
  try {
    return sessionStorage.getItem(TAB) ?? undefined;
  } catch {
    return undefined;
  }
}
