/** The Excel pane: the only place that chooses Excel as the host. */
import '../pane/pane.css';
import { createRoot } from 'react-dom/client';
import { themeOf } from './theme';
import { wordsOf } from '../pane/load-words';
import { Boundary } from '../pane/boundary';
import { Pane } from '../pane/pane';
import { Session } from '../pane/session';
import { excelFacts, isSupported, FLOOR } from '../workbook/hosts/excel/requirements';
import { excelHost } from '../workbook/hosts/excel/excel-host';

/** Milliseconds after the last edit until it is checked. */
const SETTLE = 250;

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  if (inExcel && !isSupported(FLOOR)) {
    window.paneStart?.fail('old-excel');
    return;
  }
  const language = inExcel && !Office.context.displayLanguage.startsWith('zh') ? 'en' : 'zh-CN';
  const words = await wordsOf(language);
  const session = new Session(excelHost(), {
    language,
    words,
    load: wordsOf,
    today: new Date(),
    settle: SETTLE,
    facts: () => (inExcel ? { ...excelFacts() } : {}),
  });
  createRoot(document.getElementById('root')!).render(
    <Boundary words={words}>
      <Pane session={session} theme={themeOf(window)} />
    </Boundary>,
  );
  window.paneStart?.done();
  if (inExcel) await session.start();
}

void start();
