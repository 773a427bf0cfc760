/** What was done, what went wrong, and work that was left behind. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import type { Tiding } from './tiding';
import { webWordsOf } from './words';
import { usePassing } from '../pane/passing';
import { faultSentence } from '../language/tell';
import type { WebWords } from '../language/web/zh-CN';
import type { Language } from '../language/zh-CN';

const useStyles = makeStyles({
  foot: { position: 'absolute', right: '16px', bottom: '40px', left: '16px', zIndex: 10 },
});

const PASSING = new Set<string>(['saved', 'resumed', 'paste-totals']);

/** Over the foot of the sheet, which stays where it is: what a hand is about to click does not move away. */
export function Told({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { session, telling } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language, words } = useSyncExternalStore(session.store.subscribe, session.store.get);
  usePassing(telling && 'note' in telling && PASSING.has(telling.note) ? telling : undefined, () =>
    desk.tell(undefined),
  );
  // With the button goes the keyboard.
  const close = () => {
    desk.tell(undefined);
    desk.host.focusSheet();
  };
  return (
    <div role="status" aria-live="polite" className={styles.foot}>
      {telling && (
        <MessageBar intent={'note' in telling ? 'info' : 'error'} layout="multiline">
          <MessageBarBody>{sentence(telling, words, webWordsOf(language))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={close}>
              {words.pane.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Under the bar, as soon as the page is there. */
export function LeftWork({ desk }: { readonly desk: Desk }) {
  const { session, left } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const web = webWordsOf(language);
  return (
    <div role="status" aria-live="polite">
      {left && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {web.kept.question(left.name || web.untitled, new Date(left.at).toLocaleString(language))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => void desk.resume(left)}>
              {web.kept.resume}
            </Button>
            <Button size="small" onClick={() => void desk.discard(left)}>
              {web.kept.discard}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function sentence(telling: Tiding, words: Language, web: WebWords): string {
  if ('note' in telling) return web.notes[telling.note](telling.values);
  return faultSentence(telling, words);
}
