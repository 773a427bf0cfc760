/** The browser page: the only place that chooses the embedded workbook as the host. */
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { en } from '../language/en';
import { zhCN } from '../language/zh-CN';
import { Boundary } from '../pane/boundary';

const language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';

createRoot(document.getElementById('root')!).render(
  <Boundary words={language === 'en' ? en : zhCN}>
    <Page language={language} />
  </Boundary>,
);
