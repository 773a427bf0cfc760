/** What is said of files that were given, above the workbook until it is closed. */
import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { faultSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import { Fault } from '../report/result';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props<T> {
  readonly title: string;
  readonly busy: string;
  readonly words: Language;
  readonly close: () => void;
  readonly found: T | Fault | undefined;
  readonly children: (found: T) => ReactNode;
}

export function Panel<T>({ title, busy, words, close, found, children }: Props<T>) {
  return (
    <section className={useStyles().panel} aria-label={title} tabIndex={0}>
      <Text weight="semibold">{title}</Text>{' '}
      <Button size="small" onClick={close}>
        {words.pane.close}
      </Button>
      <div role="status" aria-live="polite">
        {found === undefined && <Spinner size="tiny" labelPosition="after" label={busy} />}
        {found instanceof Fault && <p>{faultSentence(found, words)}</p>}
        {found !== undefined && !(found instanceof Fault) && children(found)}
      </div>
    </section>
  );
}
