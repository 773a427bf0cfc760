/** The page by keyboard: Ctrl+S saves, and after a repair or a question what is typed goes into the sheet again. */
import { useEffect } from 'react';
import type { Desk } from './desk';

const DONE = new Set(['repaired', 'taken-back', 'nothing-taken-back']);

export function useKeyboard(desk: Desk | undefined): void {
  useEffect(() => {
    if (!desk) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      event.stopPropagation();
      void desk.save();
    };
    // Before the spreadsheet, which has keys of its own.
    window.addEventListener('keydown', onKey, true);
    const stop = backToTheSheet(desk);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      stop();
    };
  }, [desk]);
}

/** The button that was pressed is gone then, and keys would be typed into nothing. */
function backToTheSheet(desk: Desk): () => void {
  let { session, leaving } = desk.store.get();
  let stopSession = watchSession(desk);
  const stop = desk.store.subscribe(() => {
    const now = desk.store.get();
    if (leaving && !now.leaving) desk.host.focusSheet();
    leaving = now.leaving;
    if (now.session === session) return;
    ({ session } = now);
    stopSession();
    stopSession = watchSession(desk);
  });
  return () => {
    stop();
    stopSession();
  };
}

function watchSession(desk: Desk): () => void {
  const { store } = desk.store.get().session;
  let last = store.get().notice;
  return store.subscribe(() => {
    const { notice } = store.get();
    if (notice && notice !== last && DONE.has(notice.code)) desk.host.focusSheet();
    last = notice;
  });
}
