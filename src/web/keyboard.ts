/**
 * The page by keyboard: F6 leaves the sheet, where Tab goes from cell to cell; Ctrl+S saves, Ctrl+F finds, Ctrl+P
 * prints the report or leads to it; and what is typed after a repair or a question, or once a workbook was opened
 * or saved by its button, goes into the sheet.
 */
import { useEffect } from 'react';
import type { Desk } from './desk';
import { hasPages } from '../pane/printing';

const DONE = new Set(['inserted', 'repaired', 'row-put-back', 'taken-back', 'nothing-taken-back']);

/** @param find Ctrl+F was pressed outside the pane, whose words the browser finds by itself */
export function useKeyboard(desk: Desk | undefined, find: () => void): void {
  useEffect(() => {
    if (!desk) return;
    const onKey = (event: KeyboardEvent) => {
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

function actOf(event: KeyboardEvent, desk: Desk, find: () => void): (() => void) | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return withControl(event, desk, find);
  return event.key === 'F6' ? () => goOn(event, desk) : undefined;
}

/** As in Excel, from one part of the window to the next: sheet, pane, buttons; with Shift the other way. */
function goOn({ target, shiftKey }: KeyboardEvent, desk: Desk): void {
  const parts: readonly { readonly of: string; readonly first: string }[] = [
    { of: '.pane', first: '[role=tab][aria-selected=true]' },
    { of: 'header', first: 'button:not([disabled])' },
  ];
  const at = parts.findIndex(({ of }) => target instanceof Element && target.closest(of));
  // The sheet stands before the first and after the last.
  const next = parts[at < 0 && shiftKey ? parts.length - 1 : at + (shiftKey ? -1 : 1)];
  const there = next && document.querySelector<HTMLElement>(`${next.of} ${next.first}`);
  if (there) there.focus();
  else desk.host.focusSheet();
}

/** Where the report's pages are at hand the browser prints them; in the pane it finds by itself. */
function withControl(event: KeyboardEvent, desk: Desk, find: () => void): (() => void) | undefined {
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
    // Another workbook is there.
    ({ session } = now);
    desk.host.focusSheet();
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
    // Closed by its button, which is gone with it once the pane is drawn.
    if (last && !notice) setTimeout(() => document.activeElement === document.body && desk.host.focusSheet());
    last = notice;
  });
}
