/** The export page's start: it has no workbook, only what is pasted. */
import '../pane/oldest-browsers';
import '../pane/pane.css';
import '../pane/print.css';
import './page.css';
import type { Theme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { languageOf, ownWordsOf, spoken } from './words';
import { printPagesOnly } from '../pane/printing';
import { Boundary } from '../pane/boundary';
import { followTheme, themeOf } from '../pane/theme';
import { present } from '../report/present';

async function start(): Promise<void> {
  const language = languageOf(window.location.hash, navigator.language);
  printPagesOnly(window, (own) => ownWordsOf(own).nothingToPrint);
  const [first, theme] = await Promise.all([spoken(language), themeOf(window)]);
  const root = createRoot(present(document.getElementById('root'), 'root'));
  const render = (now: Theme) =>
    root.render(
      <Boundary words={first.words}>
        <Page first={first} theme={now} />
      </Boundary>,
    );
  render(theme);
  followTheme(window, render);
}

void start();
