/** The page: a bar on top, the spreadsheet at the left, the pane at the right. */
import { Button, FluentProvider, Spinner, Toolbar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Desk } from './desk';
import { loadHost } from './load';
import { Splitter } from './splitter';
import { themeOf } from './theme';
import { en } from '../language/en';
import { webEn } from '../language/web/en';
import { webZhCN } from '../language/web/zh-CN';
import { zhCN } from '../language/zh-CN';
import { Pane } from '../pane/pane';

type LanguageId = 'zh-CN' | 'en';
const words = (language: LanguageId) => (language === 'en' ? en : zhCN);
const webWords = (language: LanguageId) => (language === 'en' ? webEn : webZhCN);

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column' },
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 8px', gap: '4px' },
  sides: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheet: { flexGrow: 1, minWidth: '240px', position: 'relative' },
  univer: { position: 'absolute', inset: 0 },
  wait: { position: 'absolute', inset: 0 },
  pane: { minWidth: '320px', overflowY: 'auto', '& > div': { minHeight: '100%' } },
});

export function Page({ language }: { readonly language: LanguageId }) {
  const styles = useStyles();
  const theme = themeOf(window);
  const container = useRef<HTMLDivElement>(null);
  const [desk, setDesk] = useState<Desk>();
  const [failed, setFailed] = useState(false);
  const [width, setWidth] = useState(400);
  const web = webWords(language);
  useEffect(() => {
    const start = async () => {
      const host = await loadHost(container.current!, { language, dark: theme.dark });
      const made = new Desk(host, words, language);
      await made.blank();
      setDesk(made);
    };
    start().catch((cause: unknown) => {
      setFailed(true);
      throw cause;
    });
  }, []);
  return (
    <FluentProvider theme={theme.theme} className={styles.page}>
      <Toolbar className={styles.bar} size="small" aria-label={web.toolbar}>
        <Button disabled={!desk} onClick={() => void desk?.blank()}>
          {web.bar.blank}
        </Button>
        <Button disabled={!desk} onClick={() => void desk?.sample()}>
          {web.bar.sample}
        </Button>
      </Toolbar>
      <div className={styles.sides}>
        <section className={styles.sheet} aria-label={web.sheet}>
          <div ref={container} className={styles.univer} />
          {!desk && !failed && <Spinner className={styles.wait} label={web.opening} />}
          {failed && <p role="alert">{web.slowSheet}</p>}
        </section>
        <Splitter label={web.resize} width={width} resize={setWidth} />
        <aside className={styles.pane} style={{ width }} aria-label={web.pane}>
          {desk && <Assistant desk={desk} />}
        </aside>
      </div>
    </FluentProvider>
  );
}

function Assistant({ desk }: { readonly desk: Desk }) {
  const { session } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  return <Pane session={session} theme={themeOf(window).theme} words={words} />;
}
