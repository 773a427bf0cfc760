/** Last year's report in the pane: chosen and looked at, kept in the workbook, taken out again. */
import type { Notice } from './state';
import { createStore, type Store } from './store';
import { noticeOf } from './turns';
import type { Workplace } from './workplace';
import { adopt } from '../app/last-year/adopt';
import { candidateOf, type Candidate } from '../app/last-year/candidate';
import type { ContactOffer } from '../app/last-year/offers';
import type { LastYear, UnitSaid } from '../report/last-year';
import { isNonEmpty } from '../report/non-empty';
import { Fault } from '../report/result';
import { coverName } from '../workbook/cover';
import { keptWrites } from '../workbook/kept';
import { readWorkbook } from './read-workbook';

export interface Choosing {
  /** Several where units were merged into this one. */
  readonly candidates: readonly Candidate[];
}

export class LastYearDesk {
  readonly store: Store<Choosing> = createStore<Choosing>({ candidates: [] });

  constructor(private readonly place: Workplace) {}

  /**
   * Reads a file and shows what it is; nothing is used yet. Readers are loaded here, when they are needed.
   * @param others that it stands beside
   */
  async choose(file: File, others: readonly Candidate[] = []): Promise<void> {
    await this.place.take({ doing: 'reading' }, async () => {
      const { value: now } = await readWorkbook(this.place.host);
      const { openSource } = await import('../app/open-source');
      const source = await openSource(file.name, new Uint8Array(await file.arrayBuffer()));
      this.store.set({ candidates: [...others, candidateOf(file.name, source, now)] });
    });
  }

  forget(): void {
    this.store.set({ candidates: [] });
  }

  /** @param said how the unit it names stands to this one, where that is another name */
  adopt(said?: UnitSaid): Promise<void> {
    const { candidates } = this.store.get();
    return this.keep({ kind: 'done', code: 'last-year-taken', values: {} }, async () => {
      const { value: now } = await readWorkbook(this.place.host);
      return isNonEmpty(candidates) ? adopt(candidates, now, said) : undefined;
    });
  }

  takeOut(): Promise<void> {
    const removed = { kind: 'done', code: 'last-year-removed', values: {} } as const;
    return this.keep(removed, () => Promise.resolve(undefined));
  }

  /** Dismissals as they are kept now: somebody else may have added to them. */
  private keep(notice: Notice, previous: () => Promise<LastYear | undefined>): Promise<void> {
    return this.place.change('keeping', async () => {
      const { dismissals } = await readWorkbook(this.place.host);
      await this.place.host.write(keptWrites({ dismissed: dismissals, previous: await previous() }));
      this.forget();
      this.place.store.set({ notice });
    });
  }

  /** Into the first sheet; where a field has changed since it was shown, nothing is written. */
  writeContact(offers: readonly ContactOffer[]): Promise<void> {
    return this.place.change('repairing', async () => {
      const { value } = await readWorkbook(this.place.host);
      if (offers.some(({ field, from }) => (value.profile?.[field] ?? '') !== from)) {
        this.place.store.set({ notice: noticeOf(new Fault('repair-stale')) });
        return;
      }
      await this.place.host.write(
        offers.map(({ field, to }) => ({ place: { area: coverName(field), row: 0, column: 0 }, value: to })),
      );
      const values = { count: offers.length };
      this.place.store.set({ notice: { kind: 'done', code: 'repaired', values } });
    });
  }
}

const desks = new WeakMap<Workplace, LastYearDesk>();

/** What was chosen is still there when the clerk comes back to the view. */
export function lastYearDesk(place: Workplace): LastYearDesk {
  const desk = desks.get(place) ?? new LastYearDesk(place);
  desks.set(place, desk);
  return desk;
}
