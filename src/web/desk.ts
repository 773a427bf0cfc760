/** One work at a time: a workbook in the spreadsheet and the pane's session over it. */
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { templateOf } from '../app/template-of';
import type { Language } from '../language/zh-CN';
import { createStore, type Store } from '../pane/store';
import { Session } from '../pane/session';
import { fromJson } from '../report/json';
import type { EmbeddedHost } from '../workbook/hosts/embedded/embedded-host';

export interface DeskState {
  readonly session: Session;
  readonly language: 'zh-CN' | 'en';
}

/** Milliseconds after the last edit until it is checked: nothing has to cross into another program. */
const SETTLE = 20;

export class Desk {
  readonly store: Store<DeskState>;

  constructor(
    private readonly host: EmbeddedHost,
    private readonly words: (language: 'zh-CN' | 'en') => Language,
    language: 'zh-CN' | 'en',
  ) {
    this.store = createStore<DeskState>({ language, session: this.newSession(language) });
  }

  async blank(): Promise<void> {
    this.host.openBlank();
    await this.begin();
  }

  async sample(): Promise<void> {
    this.host.openBlank();
    await this.host.insert(templateOf(fromJson(mistaken)));
    await this.begin();
  }

  async begin(): Promise<void> {
    const before = this.store.get().session;
    before.dispose();
    const session = this.newSession(before.store.get().language);
    this.store.set({ session });
    await session.start();
  }

  private newSession(language: 'zh-CN' | 'en'): Session {
    return new Session(this.host, {
      language,
      words: this.words,
      today: new Date(),
      settle: SETTLE,
      facts: () => ({ host: 'embedded' }),
    });
  }
}
