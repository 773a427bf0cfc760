/**
 * What a clerk does in the pane, one thing after another. Events of the workbook are only hints;
 * a check re-reads everything and is the truth.
 */
import { repairsOf, undoOf, writesOf, type Repair } from './repairs';
import { checkup, hasNumbers } from './checkup';
import type { HostFacts } from './diagnosis';
import type { Busy, LanguageId, PaneState, Preparation, View } from './state';
import { createStore, type Store } from './store';
import { emptyReport } from '../app/empty-report';
import { marksOf } from '../app/mark-workbook';
import { reportYear } from '../app/report-year';
import { templateOf, templateWords } from '../app/template-of';
import type { Problem } from '../app/problems';
import { editionForYear, editions } from '../format/editions';
import type { CellId } from '../format/edition';
import type { Language } from '../language/zh-CN';
import type { Suspect } from '../report/finding';
import type { Report } from '../report/report';
import { Fault } from '../report/result';
import { keptWrites, readKept, type Dismissal } from '../workbook/kept';
import { areaNames } from '../workbook/layout';
import type { WorkbookHost } from '../workbook/port';
import { readReport } from '../workbook/read';
import { usualPrompts } from '../workbook/template/prompts';

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
}

/** A browser outside the host; `needed` where the host lets no file be downloaded. */
export interface SystemBrowser {
  readonly open: (address: string) => void;
  readonly needed: boolean;
}

export class Session {
  readonly store: Store<PaneState>;
  private readonly undo: (readonly Repair[])[] = [];
  private queue: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: () => void = () => undefined;

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
      current: -1,
      dismissals: [],
      repairs: 0,
    });
  }

  facts(): HostFacts {
    return this.around.facts();
  }

  browser(): SystemBrowser | undefined {
    return this.around.browser?.();
  }

  show(view: View): void {
    this.store.set({ view });
  }

  speak(language: LanguageId): Promise<void> {
    return this.perform(undefined, async () =>
      this.store.set({ language, words: await this.around.load(language) }),
    );
  }

  clearNotice(): void {
    this.store.set({ notice: undefined });
  }

  /** Looks whether the workbook already has our template, and if so checks it. */
  start(): Promise<void> {
    return this.perform('starting', async () => {
      const present = (await this.host.read([areaNames.version])).length > 0;
      this.store.set({ template: present ? 'present' : 'absent' });
      if (present) await this.takeOver();
    });
  }

  insertTemplate(preparation: Preparation): Promise<void> {
    return this.perform('inserting', async () => {
      this.store.set({ preparation });
      const { agency, year, kind, totals } = preparation;
      const empty = emptyReport(editionForYear(year).id, year, agency);
      const inserted = await this.host.insert(
        templateOf({ ...empty, ...(kind && { profile: { kind } }) }, totals),
      );
      this.store.set({
        template: 'present',
        inserted,
        notice: { kind: 'done', code: 'inserted', values: {} },
      });
      await this.takeOver();
      this.store.set({ view: 'check' });
    });
  }

  check(): Promise<void> {
    return this.perform('checking', () => this.checkNow());
  }

  /** Jumps to a cell on its sheet. */
  reveal(cell: CellId): Promise<void> {
    return this.perform(undefined, async () => {
      const standing = this.store.get().checkup?.standings.get(cell);
      if (standing) await this.host.reveal(standing.place);
    });
  }

  /** Jumps to the first cell of the next problem, round and round. */
  async next(): Promise<void> {
    const { checkup: last, current } = this.store.get();
    if (!last || last.problems.length === 0) return;
    const index = (current + 1) % last.problems.length;
    this.store.set({ current: index });
    await this.reveal(firstCell(last.problems[index]!));
  }

  /** Writes the values of these explanations, as the clerk saw them; can be taken back. */
  repair(suspects: readonly Suspect[]): Promise<void> {
    const seen = this.store.get().checkup;
    const repairs = seen ? repairsOf(suspects, seen) : [];
    return this.perform('repairing', async () => {
      const last = this.store.get().checkup;
      if (!last) return;
      await this.host.write(writesOf(repairs, last.report, last.standings));
      this.undo.push(undoOf(repairs));
      this.store.set({
        repairs: this.undo.length,
        notice: { kind: 'done', code: 'repaired', values: { count: repairs.length } },
      });
      await this.checkNow();
    });
  }

  takeBack(): Promise<void> {
    return this.perform('repairing', async () => {
      const last = this.undo.at(-1);
      if (!last) return;
      const { value, standings } = await readReport(this.host);
      const writes = writesOf(last, value, standings);
      await this.host.write(writes);
      this.undo.pop();
      this.store.set({
        repairs: this.undo.length,
        notice: { kind: 'done', code: 'taken-back', values: { count: writes.length } },
      });
      await this.checkNow();
    });
  }

  /** Sets a warning aside with a reason, which is kept in the workbook. */
  dismiss(problem: Problem, reason: string): Promise<void> {
    const { rule, cells, actual } = problem.findings[0]!;
    return this.keep([...this.store.get().dismissals, { rule, cells, actual, reason }]);
  }

  /** Shows a dismissed warning again. */
  recall(problem: Problem): Promise<void> {
    const { rule, cells } = problem.findings[0]!;
    const same = (each: Dismissal) => each.rule === rule && each.cells.join() === cells.join();
    return this.keep(this.store.get().dismissals.filter((each) => !same(each)));
  }

  /** The finished report on a new sheet of this workbook. The writer is loaded only here. */
  writeOnSheet(report: Report): Promise<void> {
    return this.perform('writing', async () => {
      const [{ reportSheet }, { reportDocument }] = await Promise.all([
        import('../app/report-sheet/report-sheet'),
        import('../document/report-document'),
      ]);
      const plan = reportSheet(reportDocument(report));
      const messages = await this.host.insert(plan);
      const said = new Map(messages.map(({ code, values }) => [code, values]));
      const sheet = said.get('sheet-renamed')?.given ?? plan.sheets[0]!.name;
      const unfinished = said.has('insert-step-unfinished');
      this.store.set({
        notice: {
          kind: 'done',
          code: unfinished ? 'sheet-unfinished' : 'sheet-written',
          values: { sheet },
        },
      });
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.unwatch();
  }

  private keep(dismissals: readonly Dismissal[]): Promise<void> {
    return this.perform('checking', async () => {
      await this.host.write(keptWrites({ dismissed: dismissals }));
      this.store.set({ dismissals });
      await this.checkNow();
    });
  }

  private async takeOver(): Promise<void> {
    this.store.set({ dismissals: (await readKept(this.host)).dismissed });
    this.unwatch();
    this.unwatch = this.host.can('watch')
      ? this.host.watch(
          () => this.edited(),
          ({ code, values }) => this.store.set({ notice: { kind: 'fault', code, values } }),
        )
      : () => undefined;
    await this.checkNow();
  }

  /** A burst of edits is followed by one check. */
  private edited(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.perform(undefined, () => this.checkNow()), this.around.settle);
  }

  private async checkNow(): Promise<void> {
    const { value, messages, standings } = await readReport(this.host);
    const last = checkup(value, messages, standings, this.store.get().dismissals);
    const { kind } = value.profile ?? {};
    const { preparation, view } = this.store.get();
    this.store.set({
      checkup: last,
      preparation: {
        ...preparation,
        agency: value.agency,
        year: value.year || preparation.year,
        ...(kind && { kind }),
      },
      ...(view === 'prepare' && hasNumbers(last) && { view: 'check' as const }),
    });
    const usual = usualPrompts(editions[value.edition], standings, templateWords);
    await this.host.mark(marksOf(last.problems, value.edition, standings, this.store.get().words), usual);
  }

  /** One thing at a time; a fault becomes a notice that offers to try again. */
  private perform(doing: Busy['doing'] | undefined, act: () => Promise<void>): Promise<void> {
    const run = this.queue.then(async () => {
      if (doing) this.store.set({ busy: { doing }, notice: undefined });
      try {
        await act();
      } catch (cause) {
        const { code, values } = cause instanceof Fault ? cause : new Fault('unexpected', {}, { cause });
        const retry = () => void this.perform(doing, act);
        this.store.set({ notice: { kind: 'fault', code, values, retry } });
        if (!(cause instanceof Fault)) throw cause;
      } finally {
        if (doing) this.store.set({ busy: undefined });
      }
    });
    this.queue = run.catch(() => undefined);
    return run;
  }
}

/** Where a problem is best looked at: the cell its likeliest explanation names. */
export const firstCell = ({ suspects, findings }: Problem): CellId =>
  suspects[0]?.changes[0]?.cell ?? findings[0]!.cells[0]!;
