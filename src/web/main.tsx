/** The browser page: the only place that chooses the embedded workbook as the host. */
import '../pane/oldest-browsers';
import '../pane/pane.css';
import '../pane/print.css';
import './fonts.css';
import { createRoot } from 'react-dom/client';
import { openHelpWithin } from './help-within';
import { Page } from './page';
import { webWordsOf } from './words';
import { printPagesOnly } from '../pane/printing';
import { Boundary } from '../pane/boundary';
import { wordsOf } from '../pane/load-words';
import { present } from '../report/present';

async function start(): Promise<void> {
  const language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  const words = await wordsOf(language);
  createRoot(present(document.getElementById('root'), 'root')).render(
    <Boundary words={words}>
      <Page language={language} words={words} />
    </Boundary>,
  );
}

openHelpWithin(document);
printPagesOnly(window, (language) => webWordsOf(language).nothingToPrint);
void start();
