/** One work at a time: a workbook in the spreadsheet, the pane's session over it, and what is kept of it. */
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { templateOf } from '../app/template-of';
import type { Language } from '../language/zh-CN';
import { wordsOf } from '../pane/load-words';
import { download } from '../pane/save';
import { Session } from '../pane/session';
import type { LanguageId } from '../language/language-id';
import { createStore, type Store } from '../pane/store';
import { claim } from './claim';
import { dropWork, KeepFailure, keptWorks, type KeptWork } from './keep';
import { Keeper, workOfThisTab } from './keeper';
import { newestUnsaved } from './unsaved-work';
import { noteOfPaste } from './paste-note';
import { readFile, type ReadFile } from './read-file';
import { fileNameOf } from './file-name';
import type { Tiding } from './tiding';
import { fromJson } from '../report/json';
import type { Report } from '../report/report';
import { Fault } from '../report/result';
import type { UniverHost } from '../hosts/univer/univer-host';

export interface DeskState {
  readonly session: Session;
  /** Of the file, with its ending; empty where there is none. */
  readonly name: string;
  /** Changed since it was opened or saved. */
  readonly dirty: boolean;
  readonly telling?: Tiding | undefined;
  /** A file that is being read. */
  readonly opening?: { readonly name: string; readonly callOff: () => void } | undefined;
  /** Work that another visit left behind. */
  readonly left?: KeptWork | undefined;
  /** What is to take the place of unsaved changes, once the clerk has agreed. */
  readonly leaving?: (() => Promise<void>) | undefined;
}

interface Opened extends ReadFile {
  readonly foreign: () => void;
}

/** Milliseconds after the last edit until it is checked: nothing has to cross into another program. */
const SETTLE = 20;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.12';

export class Desk {
  readonly store: Store<DeskState>;
  private readonly keeper: Keeper;
  /** Of keeping: said once, until it works again. */
  private failing: KeepFailure['reason'] | undefined;
  /** One thing at a time: half of one work must not be kept as another. */
  private queue: Promise<unknown> = Promise.resolve();
  /** How often the work has changed: what is typed while a file is made is not in it. */
  private edits = 0;

  constructor(
    readonly host: UniverHost,
    language: LanguageId,
    words: Language,
  ) {
    const session = this.newSession(language, words);
    this.store = createStore<DeskState>({ session, name: '', dirty: false });
    this.keeper = new Keeper(
      () => ({ snapshot: host.snapshot(), name: this.store.get().name, dirty: this.store.get().dirty }),
      (failure) => this.keeping(failure),
    );
    host.watchClerk(() => this.changed());
    host.watchTyping(() => this.changed());
    host.watchPastes((pasting) => this.tell(noteOfPaste(pasting)));
  }

  /** What this tab worked on before it was reloaded; else a blank workbook, and the offer of what was left. */
  start(): Promise<void> {
    return this.attempt(async () => {
      const works = await keptWorks().catch((cause: unknown) => this.withoutKeeping(cause));
      const own = works.find(({ id }) => id === workOfThisTab());
      const taken = own && (await this.takeUp(own).catch((cause: unknown) => this.failed(cause)));
      if (taken) return;
      const { telling } = this.store.get();
      await this.begin('');
      this.tell(telling);
      // A tab that was duplicated remembers the work of the other.
      if (taken === false) this.tell({ note: 'elsewhere', values: {} });
      if (own) return;
      const { left, elsewhere } = await newestUnsaved(works);
      this.store.set({ left });
      if (elsewhere) this.tell({ note: 'open-elsewhere', values: { name: elsewhere.name } });
    });
  }

  blank(): Promise<void> {
    return this.attempt(async () => {
      this.host.openBlank();
      await this.begin('');
    });
  }

  sample(): Promise<void> {
    return this.attempt(async () => {
      this.host.openBlank();
      const { language } = this.store.get().session.store.get();
      await this.host.insert(templateOf(fromJson(mistaken), { language }));
      await this.begin('');
    });
  }

  /**
   * Whether it can be opened is found out before what is open has to give way.
   * @param foreign told once it is open and is not ours
   */
  async open(file: File, foreign: () => void = () => undefined): Promise<void> {
    const called = new AbortController();
    const found: ReadFile[] = [];
    const opening = { name: file.name, callOff: () => called.abort() };
    this.store.set({ opening });
    try {
      await this.attempt(async () => {
        const read = await readFile(file, called.signal);
        if (read) found.push(read);
      });
    } finally {
      // Another may have been given meanwhile.
      if (this.store.get().opening === opening) this.store.set({ opening: undefined });
    }
    for (const read of found)
      await this.leaveFor(() => this.attempt(() => this.showFile(file.name, { ...read, foreign })));
  }

  /** A file that is not ours is shown all the same, and what it is is said. */
  private async showFile(name: string, { workbook, looks, foreign }: Opened): Promise<void> {
    this.host.openFile(workbook, looks);
    await this.begin(name);
    const { template } = this.store.get().session.store.get();
    if (template === 'present') return;
    this.tell({ note: 'not-ours', values: {} });
    foreign();
  }

  /** A workbook of a report that was read from elsewhere, to be mended; it is in no file yet. */
  make(report: Report): Promise<void> {
    return this.leaveFor(() =>
      this.attempt(async () => {
        this.host.openBlank();
        const { language } = this.store.get().session.store.get();
        await this.host.insert(templateOf(report, { language }));
        await this.begin('');
        this.changed();
        this.tell({ note: 'made', values: {} });
      }),
    );
  }

  save(): Promise<void> {
    return this.attempt(async () => {
      await this.host.endEditing();
      const { passages } = this.store.get().session;
      await passages.flush();
      const { edits } = this;
      const { bytes, lossy } = await this.host.save();
      const { name: before, session } = this.store.get();
      const macros = !lossy && /\.xlsm$/i.test(before);
      const name = fileNameOf(before, session.store.get().preparation, macros);
      download({ name, type: macros ? XLSM_TYPE : XLSX_TYPE, content: bytes });
      const without = passages.areUnwritten;
      this.store.set({ dirty: without || this.edits !== edits, name });
      this.keeper.changed();
      const note = lossy ? 'saved-anew' : 'saved';
      this.tell({ note: without ? 'saved-without-words' : note, values: { name } });
    });
  }

  /** Goes on with work that was left. */
  resume(work: KeptWork): Promise<void> {
    return this.leaveFor(() =>
      this.attempt(async () => {
        const taken = await this.takeUp(work);
        this.tell({ note: taken ? 'resumed' : 'elsewhere', values: {} });
      }),
    );
  }

  /** Not where another tab has taken it up since. */
  discard({ id }: KeptWork): Promise<void> {
    this.store.set({ left: undefined });
    return this.attempt(async () => {
      const free = await claim(id);
      if (!free) return this.tell({ note: 'elsewhere', values: {} });
      await dropWork(id);
      free.release();
    });
  }

  /** Asks first where there are changes that are in no file. */
  async leaveFor(other: () => Promise<void>): Promise<void> {
    const { passages } = this.store.get().session;
    await passages.flush();
    if (!this.store.get().dirty && !passages.areUnwritten) return other();
    const leaving = () => {
      this.stay();
      return other();
    };
    this.store.set({ leaving });
  }

  /** Where saving fails nothing is left behind. */
  async saveThen(other: DeskState['leaving']): Promise<void> {
    await this.save();
    if (!this.store.get().dirty) await other?.();
  }

  stay(): void {
    this.store.set({ leaving: undefined });
  }

  tell(telling: Tiding | undefined): void {
    this.store.set({ telling });
  }

  private async takeUp(work: KeptWork): Promise<boolean> {
    const { data, draft, name, dirty } = work;
    const taken = await this.keeper.resume(work);
    if (!taken) return false;
    const { origin } = taken;
    try {
      this.host.restore({ data, ...(draft && { draft }), ...(origin && { origin }) });
    } catch (cause) {
      this.host.openBlank();
      this.keeper.leave();
      throw new Fault('kept-unreadable', {}, { cause });
    }
    await this.newWork(name, dirty);
    return true;
  }

  private async begin(name: string): Promise<void> {
    await this.keeper.begin();
    await this.newWork(name, false);
    this.keeper.changed();
  }

  private async newWork(name: string, dirty: boolean): Promise<void> {
    const before = this.store.get().session;
    before.dispose();
    const { language, words } = before.store.get();
    const session = this.newSession(language, words);
    const telling = this.failing && { note: this.failing, values: {} };
    this.store.set({ session, name, dirty, telling, left: undefined });
    await session.start();
  }

  private changed(): void {
    this.edits++;
    if (!this.store.get().dirty) this.store.set({ dirty: true });
    this.keeper.changed();
  }

  private withoutKeeping(cause: unknown): readonly KeptWork[] {
    if (!(cause instanceof KeepFailure)) throw cause;
    this.keeping(cause);
    return [];
  }

  private keeping(failure: KeepFailure | undefined): void {
    const { telling } = this.store.get();
    if (failure && failure.reason !== this.failing) this.tell({ note: failure.reason, values: {} });
    if (!failure && telling && 'note' in telling && telling.note === this.failing) this.tell(undefined);
    this.failing = failure?.reason;
  }

  /** None may wait for another: it would wait for itself. */
  private attempt(act: () => Promise<void>): Promise<void> {
    const run = this.queue.then(act).catch((cause: unknown) => this.failed(cause));
    this.queue = run.catch(() => undefined);
    return run;
  }

  private failed(cause: unknown): void {
    if (cause instanceof KeepFailure) return this.keeping(cause);
    this.tell(cause instanceof Fault ? cause : new Fault('unexpected', {}, { cause }));
    if (!(cause instanceof Fault)) throw cause;
  }

  private newSession(language: LanguageId, words: Language): Session {
    return new Session(this.host, {
      language,
      words,
      load: wordsOf,
      today: new Date(),
      settle: SETTLE,
      facts: () => ({ host: 'embedded' }),
      prints: true,
    });
  }
}
