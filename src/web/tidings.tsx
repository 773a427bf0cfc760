/** Under the bar: what was done, what went wrong, and work that was left behind. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import type { Tiding } from './tiding';
import { webWordsOf } from './words';
import { usePassing } from '../pane/passing';
import { faultSentence } from '../language/tell';
import type { WebWords } from '../language/web/zh-CN';
import type { Language } from '../language/zh-CN';

const PASSING = new Set<string>(['saved', 'resumed', 'paste-totals']);

export function Tidings({ desk }: { readonly desk: Desk }) {
  const { session, telling, left } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language, words } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const web = webWordsOf(language);
  usePassing(telling && 'note' in telling && PASSING.has(telling.note) ? telling : undefined, () =>
    desk.tell(undefined),
  );
  return (
    <div role="status" aria-live="polite">
      {telling && (
        <MessageBar intent={'note' in telling ? 'info' : 'error'}>
          <MessageBarBody>{sentence(telling, words, web)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => desk.tell(undefined)}>
              {words.pane.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
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
