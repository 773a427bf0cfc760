/** The page by keyboard: Ctrl+S saves, Ctrl+F finds, and after a repair or a question what is typed goes into the sheet again. */
import { useEffect } from 'react';
import type { Desk } from './desk';

const DONE = new Set(['repaired', 'taken-back', 'nothing-taken-back']);

/** @param find Ctrl+F was pressed outside the pane, whose words the browser finds by itself */
export function useKeyboard(desk: Desk | undefined, find: () => void): void {
  useEffect(() => {
    if (!desk) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isInPane = event.target instanceof Element && event.target.closest('.pane') !== null;
      if (key !== 's' && (key !== 'f' || isInPane)) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 's') void desk.save();
      else find();
    };
    // Before the spreadsheet, which has keys of its own.
    window.addEventListener('keydown', onKey, true);
    const stop = backToTheSheet(desk);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      stop();
    };
  }, [desk, find]);
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
