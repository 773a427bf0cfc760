/** The page by keyboard: Ctrl+S saves, Ctrl+F finds, Ctrl+P prints the report or leads to it, and after a repair or a question what is typed goes into the sheet again. */
import { useEffect } from 'react';
import type { Desk } from './desk';
import { hasPages } from '../pane/printing';

const DONE = new Set(['repaired', 'row-put-back', 'taken-back', 'nothing-taken-back']);

/** @param find Ctrl+F was pressed outside the pane, whose words the browser finds by itself */
export function useKeyboard(desk: Desk | undefined, find: () => void): void {
  useEffect(() => {
    if (!desk) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const act = actOf(event, desk, find);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
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

/** Where the report's pages are at hand the browser prints them; in the pane it finds by itself. */
function actOf(event: KeyboardEvent, desk: Desk, find: () => void): (() => void) | undefined {
  const key = event.key.toLowerCase();
  const isInPane = event.target instanceof Element && event.target.closest('.pane') !== null;
  if (key === 's') return () => void desk.save();
  if (key === 'f' && !isInPane) return find;
  if (key === 'p' && !hasPages()) return () => desk.store.get().session.show('report');
  return undefined;
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
