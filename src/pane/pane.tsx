/** The pane: four views over one session. The same in Excel and in the browser; only the host differs. */
import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
  type Theme,
} from '@fluentui/react-components';
import { Suspense, lazy, useDeferredValue, useEffect, useSyncExternalStore } from 'react';
import { usePassing } from './passing';
import type { Session } from './session';
import type { Busy, Notice, View } from './state';
import { Tabs } from './tabs';
import { PrepareView } from './views/prepare-view';
import { useWorking, WorkingProvider } from './words';
import type { Language } from '../language/zh-CN';
import { faultSentence } from '../language/tell';

const CheckView = lazy(() => import('./views/check-view'));
const WordsView = lazy(() => import('./views/words-view'));
const ReportView = lazy(() => import('./views/report-view'));
const SettingsView = lazy(() => import('./views/settings-view'));

const VIEWS: readonly View[] = ['prepare', 'check', 'words', 'report', 'settings'];

export interface PaneProps {
  readonly session: Session;
  readonly theme: Theme;
}

export function Pane({ session, theme }: PaneProps) {
  const state = useSyncExternalStore(session.store.subscribe, session.store.get);
  const { words } = state;
  // The tabs first: what they lead to is of no use before the workbook has answered.
  const view = useDeferredValue<View | undefined>(state.view, undefined);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.pane.title;
  }, [state.language, words]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      void session.next();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session]);
  return (
    <FluentProvider theme={theme} className="pane">
      <WorkingProvider value={{ session, state, words }}>
        <main className="pane-main">
          <h1 className="pane-title">{words.pane.title}</h1>
          <Tabs
            tabs={VIEWS.map((view) => ({ value: view, label: words.pane.views[view] }))}
            selected={state.view}
            label={words.pane.title}
            select={(view) => session.show(view)}
          />
          <Notices />
          <div
            id="pane-view"
            tabIndex={-1}
            className="pane-view"
            role="tabpanel"
            aria-labelledby={`tab-${state.view}`}
            aria-busy={state.busy !== undefined}
          >
            <Suspense fallback={<Spinner size="small" />}>{view && <CurrentView view={view} />}</Suspense>
          </div>
        </main>
      </WorkingProvider>
    </FluentProvider>
  );
}

function CurrentView({ view }: { readonly view: View }) {
  if (view === 'prepare') return <PrepareView />;
  if (view === 'check') return <CheckView />;
  if (view === 'words') return <WordsView />;
  return view === 'report' ? <ReportView /> : <SettingsView />;
}

/** What is going on, and what went wrong, in the clerk's words; read out by screen readers. */
function Notices() {
  const { session, state, words } = useWorking();
  const { notice, busy } = state;
  usePassing(notice?.kind === 'done' ? notice : undefined, () => session.clearNotice());
  return (
    <div className="pane-notices" role="status" aria-live="polite">
      {busy && (
        <Spinner className="pane-notice" size="tiny" labelPosition="after" label={busyText(busy, words)} />
      )}
      {notice && (
        <MessageBar
          className="pane-notice"
          intent={notice.kind === 'fault' ? 'error' : 'success'}
          layout="multiline"
        >
          <MessageBarBody>{noticeText(notice, words)}</MessageBarBody>
          <MessageBarActions>
            {notice.retry && (
              <Button size="small" onClick={notice.retry}>
                {words.pane.retry}
              </Button>
            )}
            <Button size="small" onClick={() => session.clearNotice()}>
              {words.pane.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

const busyText = ({ doing, step, steps }: Busy, words: Language): string =>
  words.pane.busy[doing] + (step !== undefined && steps ? ` ${step}/${steps}` : '');

const noticeText = (notice: Notice, words: Language): string =>
  notice.kind === 'fault' ? faultSentence(notice, words) : words.pane.notices[notice.code](notice.values);
