/** The pane's session, without its views, on any workbook; where that is an Excel of the tests, office.js is in its page. */
import { zhCN } from '../../src/language/zh-CN';
import { wordsOf } from '../../src/pane/load-words';
import { Session } from '../../src/pane/session';
import type { WorkbookHost } from '../../src/workbook/port';

/** @param settle milliseconds after the last edit until it is checked */
export const sessionOn = ({ host }: { readonly host: WorkbookHost }, settle = 5): Session =>
  new Session(host, {
    language: 'zh-CN',
    words: zhCN,
    load: wordsOf,
    today: new Date('2027-01-12'),
    settle,
    facts: () => ({}),
  });

/** Waits until everything asked of the session so far is done; asks nothing of the workbook. */
export const idle = (session: Session): Promise<void> => session.speak(session.store.get().language);

/** Resolves once the session has checked anew, marks included. */
export function nextCheck(session: Session): Promise<void> {
  const { store } = session;
  const { checkup } = store.get();
  return new Promise((resolve, reject) => {
    const stop = store.subscribe(() => {
      if (store.get().checkup === checkup) return;
      stop();
      idle(session).then(resolve, reject);
    });
  });
}
