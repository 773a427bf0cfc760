/**
 * What is printed, by the button, by Ctrl+P or from the browser's menu: the report's pages where a
 * report is shown, else a sentence; never the application. The pages are in the page only while it is
 * printed (`print.css`).
 */
import type { PrintedReport } from '../app/print-report';
import type { LanguageId } from '../language/language-id';

let offered: PrintedReport | undefined;

/** @returns how to take them back */
export function offerPages(pages: PrintedReport): () => void {
  offered = pages;
  return () => {
    if (offered === pages) offered = undefined;
  };
}

export const hasPages = (): boolean => offered !== undefined;

/**
 * @param note what is printed where no pages are offered, in the page's language
 * @returns how to stop
 */
export function printPagesOnly(window: Window, note: (language: LanguageId) => string): () => void {
  const { document } = window;
  let takeAway = (): void => undefined;
  const lay = (): void => {
    takeAway();
    const language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
    takeAway = offered ? layPages(document, offered) : layNote(document, note(language));
  };
  const away = (): void => takeAway();
  window.addEventListener('beforeprint', lay);
  window.addEventListener('afterprint', away);
  return () => {
    window.removeEventListener('beforeprint', lay);
    window.removeEventListener('afterprint', away);
  };
}

/** A PDF is called as the page is. */
function layPages(document: Document, { title, html }: PrintedReport): () => void {
  const element = layElement(document);
  // It is our own writer's: everything in it is escaped, with neither script nor link.
  element.innerHTML = html;
  element.lang = 'zh-CN';
  const before = document.title;
  document.title = title;
  return () => {
    element.remove();
    document.title = before;
  };
}

function layNote(document: Document, note: string): () => void {
  const element = layElement(document);
  element.textContent = note;
  return () => element.remove();
}

function layElement(document: Document): HTMLElement {
  const element = document.createElement('div');
  element.className = 'print-pages';
  document.body.append(element);
  return element;
}
