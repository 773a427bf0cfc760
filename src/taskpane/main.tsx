/** The Excel pane: the only place that chooses Excel as the host. */
import '../pane/oldest-browsers';
import '../pane/pane.css';
import type { Theme } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { followTheme, themeOf } from '../pane/theme';
import type { HostFacts } from '../pane/diagnosis';
import { wordsOf } from '../pane/load-words';
import { Boundary } from '../pane/boundary';
import { Pane } from '../pane/pane';
import { Session } from '../pane/session';
import { noticeOf } from '../pane/turns';
import { Fault } from '../report/result';
import { excelFacts, isSupported, FLOOR } from '../hosts/excel/requirements';
import { systemBrowser, type SystemBrowser } from '../hosts/excel/system-browser';
import { excelHost } from '../hosts/excel/excel-host';
import { present } from '../report/present';

/** Milliseconds after the last edit until it is checked. */
const SETTLE = 250;

let facts: HostFacts = {};
let browser: SystemBrowser | undefined;

/** Before Excel has answered: to wait for office.js and its parts would double the time to the first button. */
async function draw(): Promise<Session> {
  const [words, theme] = await Promise.all([wordsOf('zh-CN'), themeOf(window)]);
  const session = new Session(excelHost(), {
    language: 'zh-CN',
    words,
    load: wordsOf,
    today: new Date(),
    settle: SETTLE,
    facts: () => facts,
    browser: () => browser,
  });
  const root = createRoot(present(document.getElementById('root'), 'root'));
  const render = (now: Theme) =>
    root.render(
      <Boundary words={words}>
        <Pane session={session} theme={now} />
      </Boundary>,
    );
  // At once: what office.js loads on its own account would otherwise come in between.
  flushSync(() => render(theme));
  followTheme(window, render);
  return session;
}

async function start(): Promise<void> {
  const session = await draw();
  window.paneStart?.drawn();
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  if (inExcel && !isSupported(FLOOR)) {
    window.paneStart?.fail('old-excel');
    return;
  }
  window.paneStart?.done();
  if (!inExcel) {
    session.store.set({ notice: noticeOf(new Fault('not-in-excel')) });
    return;
  }
  facts = { ...excelFacts() };
  browser = systemBrowser();
  // Where English cannot be loaded, it is told, and Chinese goes on.
  if (!Office.context.displayLanguage.startsWith('zh')) await session.speak('en').catch(() => undefined);
  await session.start();
}

void start();
