/**
 * What a clerk does in the pane, one thing after another. Events of the workbook are only hints;
 * a check re-reads everything and is the truth.
 */
import { firstOf, isOfWords } from './first-of';
import { Mending } from './mending';
import type { HostFacts } from './diagnosis';
import type { Busy, Checkup, PaneState, Preparation, View } from './state';
import { writeOnSheet, type SheetWriting } from './on-sheet';
import { Passages } from './passages';
import { createStore, type Store } from './store';
import type { Workplace } from './workplace';
import { noticeOf, Turns } from './turns';
import { emptyReport } from '../app/empty-report';
import { marksOf } from '../app/mark-workbook';
import { reportYear } from '../app/report-year';
import { dismissalOf, withoutThatOf } from '../app/dismissal';
import { firstPlace, keyOfProblem, listing, type Problem } from '../app/problems';
import { editionForYear } from '../format/editions';
import type { LanguageId } from '../language/language-id';
import type { Language } from '../language/zh-CN';
import type { Suspect } from '../report/finding';
import { sectionOf, type Location, type SectionKey } from '../report/location';
import type { Report } from '../report/report';
import { Fault } from '../report/result';
import { keptWrites, type Dismissal } from '../workbook/kept';
import type { MarkManner, WorkbookHost } from '../workbook/port';
import { readWorkbook } from './read-workbook';
import { standingOf } from '../workbook/standing';

/** What the session needs beside the workbook. */
export interface Surroundings {
  readonly language: LanguageId;
  /** The words of that language, and how to get those of another. */
  readonly words: Language;
  readonly load: (language: LanguageId) => Promise<Language>;
  readonly today: Date;
  /** Milliseconds to wait after an edit, so that a burst of edits is one check. */
  readonly settle: number;
  /** What the host knows of itself, for the diagnosis. */
  readonly facts: () => HostFacts;
  /** The system's browser, where the host can open it. */
  readonly browser?: () => SystemBrowser | undefined;
  /** True where the window prints the pages of a report (`printing.ts`); a pane within Excel does not. */
  readonly prints?: boolean;
}

/** A browser outside the host; `needed` where the host lets no file be downloaded. */
export interface SystemBrowser {
  readonly open: (address: string) => void;
  readonly needed: boolean;
}

/** Milliseconds until a workbook is looked at again in which somebody is typing. */
const TYPING_PAUSE = 1000;

export class Session {
  readonly store: Store<PaneState>;
  /** For the parts of the pane that have a file of their own. */
  readonly workplace: Workplace;
  /** The words as they are written in the pane. */
  readonly passages: Passages;
  private readonly mending: Mending;
  private readonly turns: Turns;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => void) | undefined;
  /** The check whose marks are in the workbook, with their reasons. */
  private marked: Checkup | undefined;

  constructor(
    private readonly host: WorkbookHost,
    private readonly around: Surroundings,
  ) {
    this.store = createStore<PaneState>({
      view: 'prepare',
      language: around.language,
      words: around.words,
      template: 'unknown',
      preparation: { agency: '', year: reportYear(around.today), totals: 'live' },
      inserted: [],
      drafts: {},
      repairs: 0,
    });
    this.turns = new Turns(this.store, () => this.edited(TYPING_PAUSE));
    this.workplace = {
      host,
      store: this.store,
      take: (telling, act) => this.turns.take(telling, act),
      look: () => this.edited(0),
      change: (doing, act) => this.change(doing, act),
    };
    this.mending = new Mending(this.workplace);
    this.passages = new Passages(this.workplace);
  }

  facts(): HostFacts {
    return this.around.facts();
  }

  browser(): SystemBrowser | undefined {
    return this.around.browser?.();
  }

  get prints(): boolean {
    return this.around.prints === true;
  }

  show(view: View): void {
    this.store.set({ view });
  }

  clearNotice(): void {
    this.store.set({ notice: undefined });
  }

  /** The reasons in the sheet are told anew as well. */
  async speak(language: LanguageId): Promise<void> {
    await this.turns.take({}, async () => {
      if (language === this.store.get().language) return;
      this.store.set({ language, words: await this.around.load(language) });
      const { checkup: last } = this.store.get();
      if (last) await this.mark(last);
    });
  }

  /** Looks whether the workbook already has our template, and if so checks it. */
  async start(): Promise<void> {
    const retry = () => void this.start();
    await this.turns.take({ doing: 'starting', retry }, async () => {
      await this.checkNow({ live: true });
      const { checkup: first, view } = this.store.get();
      if (first && view === 'prepare' && first.filled > 0) this.show('check');
    });
  }

  insertTemplate(preparation: Preparation): Promise<void> {
    return this.change('inserting', async () => {
      this.store.set({ preparation });
      // The first look may have failed: a template that is there must not be put in twice.
      if (this.store.get().template === 'unknown' && (await this.read())) return;
      const { agency, year, kind, totals } = preparation;
      const empty = emptyReport(editionForYear(year).id, year, agency);
      const { language } = this.store.get();
      const { templateOf } = await import('../app/template-of');
      const plan = templateOf({ ...empty, ...(kind && { profile: { kind } }) }, { totals, language });
      const inserted = await this.host.insert(plan, ({ done, of }) =>
        this.store.set({ busy: { doing: 'inserting', step: done, steps: of } }),
      );
      this.stopWatching();
      this.store.set({
        template: 'present',
        view: 'check',
        inserted,
        notice: { kind: 'done', code: 'inserted', values: {} },
      });
    });
  }

  async check(): Promise<void> {
    const retry = () => void this.check();
    await this.turns.take({ doing: 'checking', retry }, () => this.checkNow());
  }

  /** Jumps to a problem's first cell on its sheet; where it has none, to its section. */
  goTo(problem: Problem): Promise<void> {
    const order = listing(this.store.get().checkup?.problems ?? []);
    const index = order.findIndex((group) => group.includes(problem));
    this.store.set({ current: { key: keyOfProblem(problem), index: Math.max(0, index) } });
    return this.goToPlace(firstPlace(problem));
  }

  /** To the cell it stands in; where that is gone, to its section. */
  goToPlace(place: Location): Promise<void> {
    const { standings } = this.store.get().checkup ?? {};
    const stands = standings && standingOf(standings, place);
    return stands ? this.reveal(place) : this.goToSection(sectionOf(place));
  }

  /** To the words as fields, to a table or the first sheet in the workbook. */
  async goToSection(section: SectionKey): Promise<void> {
    if (isOfWords(section)) this.store.set({ view: 'words', writing: section });
    else await this.reveal(firstOf(section, this.store.get().checkup?.report));
  }

  /** Jumps to the next problem as they are listed, round and round. */
  async next(): Promise<void> {
    const { checkup: last, current } = this.store.get();
    const order = listing(last?.problems ?? []);
    const at = order.findIndex(([first]) => keyOfProblem(first) === current?.key);
    // Where the last one is gone, the next has moved up into its place.
    const next = at >= 0 ? at + 1 : (current?.index ?? 0);
    const entry = order[next % order.length];
    if (entry) await this.goTo(entry[0]);
  }

  /** @param seen the check they were shown from: where a cell has changed since, nothing is written */
  repair(suspects: readonly Suspect[], seen: Checkup): Promise<void> {
    return this.mending.repair(suspects, seen);
  }

  takeBack(): Promise<void> {
    return this.mending.takeBack();
  }

  /** Sets a warning aside with a reason, which is kept in the workbook. */
  dismiss(problem: Problem, reason: string): Promise<void> {
    return this.keep((before, report) => [...before, dismissalOf(problem, report, reason)]);
  }

  /** Shows a dismissed warning again. */
  recall(problem: Problem): Promise<void> {
    return this.keep((before, report) => withoutThatOf(before, problem, report));
  }

  async writeOnSheet(report: Report, writing: SheetWriting): Promise<void> {
    const retry = () => void this.writeOnSheet(report, writing);
    await this.turns.take({ doing: 'writing', retry }, async () =>
      this.store.set({ notice: await writeOnSheet(this.host, report, writing) }),
    );
  }

  dispose(): void {
    this.turns.end();
    clearTimeout(this.timer);
    this.stopWatching();
  }

  /** Marks that were not laid while the clerk was typing are laid first; where that fails it is jumped to all the same. */
  private async reveal(location: Location): Promise<void> {
    const { checkup: last } = this.store.get();
    const standing = last && standingOf(last.standings, location);
    if (!last || !standing) return;
    const marked = this.turns.take({ when: () => this.marked !== last }, () => this.mark(last));
    const revealed = this.turns.take({}, async () => {
      await this.host.reveal(standing.place);
      if (!this.host.can('type') && this.store.get().notice?.kind !== 'fault')
        this.store.set({ notice: { kind: 'done', code: 'located', values: {} } });
    });
    await Promise.all([marked, revealed]);
  }

  /** From what the workbook keeps now: somebody else may have added to it. The report is that of the last check. */
  private keep(change: (before: readonly Dismissal[], seen: Report) => readonly Dismissal[]): Promise<void> {
    const seen = this.store.get().checkup?.report;
    return this.change('checking', async () => {
      const { dismissals, previous, value } = await readWorkbook(this.host);
      await this.host.write(keptWrites({ dismissed: change(dismissals, seen ?? value), previous }));
    });
  }

  /** The workbook as it is now; undefined, and said so, where our template is not in it. */
  private async read() {
    try {
      const read = await readWorkbook(this.host);
      this.store.set({ template: 'present' });
      return read;
    } catch (cause) {
      if (!(cause instanceof Fault) || cause.code !== 'workbook-not-ours') throw cause;
      this.store.set({ template: 'absent', checkup: undefined });
      return undefined;
    }
  }

  /** As `read`, after what was amiss in the workbook itself has been made good. */
  private async readMended() {
    const read = await this.read();
    if (!read || !this.host.mend) return read;
    const { templateOf } = await import('../app/template-of');
    const mended = await this.host.mend(templateOf(read.value, { language: this.store.get().language }));
    const again = mended.length > 0 ? await this.read() : read;
    return again && { ...again, messages: [...again.messages, ...mended] };
  }

  private async checkNow(manner: MarkManner = {}): Promise<void> {
    const read = await (manner.live ? this.read() : this.readMended());
    if (!read || this.turns.ended) return;
    this.startWatching();
    const { checkup } = await import('./checkup');
    const last = checkup(read);
    const { agency, year, profile: { kind } = {} } = read.value;
    const { preparation, notice } = this.store.get();
    this.store.set({
      checkup: last,
      preparation: { ...preparation, agency, year: year || preparation.year, ...(kind && { kind }) },
      ...(notice?.live && { notice: undefined }),
    });
    this.passages.settle();
    await this.mark(last, manner);
  }

  private async mark(last: Checkup, manner: MarkManner = {}): Promise<void> {
    const { problems, report, standings } = last;
    const { words, language } = this.store.get();
    const { promptsOf } = await import('../app/template-of');
    const usual = promptsOf(report, standings, language);
    await this.host.mark(marksOf(problems, { report, standings }, words), usual, manner);
    if (!manner.live) this.marked = last;
  }

  private startWatching(): void {
    if (this.unwatch || !this.host.can('watch')) return;
    this.unwatch = this.host.watch(
      () => this.edited(this.around.settle),
      (fault) => this.store.set({ notice: noticeOf(fault) }),
    );
  }

  private stopWatching(): void {
    this.unwatch?.();
    this.unwatch = undefined;
  }

  /** A burst of edits is followed by one check. */
  private edited(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => void this.turns.take({ live: true }, () => this.checkNow({ live: true })),
      pause,
    );
  }

  /** A change of the workbook and, as a turn of its own, the check after it: to retry either repeats only that. */
  private async change(doing: Busy['doing'], act: () => Promise<void>): Promise<void> {
    let done = false;
    const retry = () => void this.change(doing, act);
    const changed = this.turns.take({ doing, retry }, async () => {
      await act();
      done = true;
    });
    const again = () => void this.check();
    const after = { doing: 'checking', keeps: true, retry: again, when: () => done } as const;
    await Promise.all([changed, this.turns.take(after, () => this.checkNow())]);
  }
}
