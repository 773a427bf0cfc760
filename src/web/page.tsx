/** The page: a bar on top, the spreadsheet at the left, the pane at the right. */
import { FluentProvider, Spinner, Text, Button, makeStyles, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Bar } from './bar';
import { CellSaid } from './cell-said';
import type { Desk } from './desk';
import { Find } from './find';
import { useKeyboard } from './keyboard';
import { openDesk } from './load';
import { Opening } from './opening';
import { Splitter } from './splitter';
import { themeOf, useAppearance } from './theme';
import { LeftWork, Told } from './tidings';
import { Welcome } from './welcome';
import { useDrop } from './drop';
import { useGiven, type Given } from './given';
import { webWordsOf } from './words';
import { Pane } from '../pane/pane';
import type { LanguageId } from '../language/language-id';
import type { WebWords } from '../language/web/zh-CN';
import type { Language } from '../language/zh-CN';
import { present } from '../report/present';

/** `inset` is Safari 14.1. */
const everywhere = { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0 } as const;

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column' },
  sides: { flexGrow: 1, minHeight: 0, display: 'flex' },
  left: { flexGrow: 1, flexBasis: 0, minWidth: '240px', display: 'flex' },
  column: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  sheet: { flexGrow: 1, flexBasis: 0, minHeight: 0, position: 'relative' },
  univer: everywhere,
  over: { ...everywhere, padding: '24px' },
  pane: {
    flexShrink: 0,
    minWidth: '320px',
    overflowY: 'auto',
    position: 'relative',
    '& > div': { minHeight: '100%' },
  },
});

const Verification = lazy(() => import('./verification'));
const PublishedReport = lazy(() => import('./published'));

interface Props {
  readonly language: LanguageId;
  readonly words: Language;
}

/** Pixels of the pane at first: enough for its tabs, and for its tables where there is room. */
const widthFor = (window: Window): number =>
  Math.min(500, Math.max(360, Math.round(window.innerWidth * 0.25)));

/** The spreadsheet is opened in the container once it is there. */
function useDesk(language: LanguageId, words: Language) {
  const container = useRef<HTMLDivElement>(null);
  const [desk, setDesk] = useState<Desk>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    openDesk(present(container.current, 'container'), { language, dark: themeOf(window).dark }, words).then(
      setDesk,
      setFailure,
    );
  }, [language, words]);
  return { container, desk, failure };
}

export function Page({ language, words }: Props) {
  const styles = useStyles();
  const { theme, dark } = useAppearance();
  const { container, desk, failure } = useDesk(language, words);
  const [width, setWidth] = useState(() => widthFor(window));
  const web = webWordsOf(language);
  useEffect(() => desk?.host.darken(dark), [desk, dark]);
  const { given, take, verify, close } = useGiven(desk);
  const dropping = useDrop(take);
  const { finding, endFinding } = useFinding(desk);
  return (
    // The page's own class is not the provider's: dialogs would get it too.
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <Bar desk={desk} web={web} take={take} verify={verify} />
        {desk && <LeftWork desk={desk} />}
        {desk && given && <GivenFiles desk={desk} given={given} close={close} />}
        {desk && finding && <FindWords desk={desk} close={endFinding} />}
        {desk && <Welcome desk={desk} />}
        <div className={styles.sides}>
          <section className={styles.left} aria-label={web.sheet}>
            <div className={styles.column}>
              <div className={styles.sheet}>
                <div ref={container} className={styles.univer} />
                {!desk && failure === undefined && <Spinner className={styles.over} label={web.opening} />}
                {desk && <Opening desk={desk} />}
                {desk && <Told desk={desk} />}
                {failure !== undefined && <NotLoaded cause={failure} web={web} />}
                {dropping && <Text className={styles.over}>{web.drop}</Text>}
              </div>
              {desk && <CellSaid host={desk.host} />}
            </div>
            <Splitter label={web.resize} width={width} resize={setWidth} />
          </section>
          <div className={styles.pane} style={{ width }}>
            {desk && <Assistant desk={desk} theme={theme} />}
          </div>
        </div>
      </div>
    </FluentProvider>
  );
}

function Assistant({ desk, theme }: { readonly desk: Desk; readonly theme: Theme }) {
  const { session } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language } = useSyncExternalStore(session.store.subscribe, session.store.get);
  useEffect(() => void desk.host.speak(language), [desk, language]);
  return <Pane session={session} theme={theme} />;
}

/** Ctrl+F. */
function useFinding(desk: Desk | undefined) {
  const [finding, setFinding] = useState(false);
  const find = useCallback(() => setFinding(true), []);
  useKeyboard(desk, find);
  return { finding, endFinding: () => setFinding(false) };
}

function FindWords({ desk, close }: { readonly desk: Desk; readonly close: () => void }) {
  const { session } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language } = useSyncExternalStore(session.store.subscribe, session.store.get);
  return <Find host={desk.host} web={webWordsOf(language)} close={close} />;
}

interface GivenProps {
  readonly desk: Desk;
  readonly given: Given;
  readonly close: () => void;
}

function GivenFiles({ desk, given: { use, ...given }, close }: GivenProps) {
  const { session } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { words } = useSyncExternalStore(session.store.subscribe, session.store.get);
  return (
    <Suspense fallback={<Spinner size="small" />}>
      {use === 'verify' ? (
        <Verification {...given} words={words} close={close} />
      ) : (
        <PublishedReport {...given} desk={desk} words={words} close={close} />
      )}
    </Suspense>
  );
}

function NotLoaded({ cause, web }: { readonly cause: unknown; readonly web: WebWords }) {
  return (
    <div className={useStyles().over} role="alert">
      <p>{web.notLoaded}</p>
      <pre>{String(cause)}</pre>
      <Button onClick={() => window.location.reload()}>{web.reload}</Button>
    </div>
  );
}
