/** The thin bar on top: new, open, save, sample, and what is open. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Desk } from './desk';
import { Leave } from './leave';
import { webWordsOf } from './words';
import { READABLE } from '../pane/views/file-picker';
import type { WebWords } from '../language/web/zh-CN';
import { present } from '../report/present';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '3px 8px',
    columnGap: '4px',
    flexWrap: 'wrap',
    flexShrink: 0,
  },
  product: { marginRight: '12px' },
  name: { marginLeft: '12px' },
  unsaved: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly desk: Desk | undefined;
  readonly web: WebWords;
  /** Opens a workbook, or reads and checks what was published. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Holds files against the verification slip among them. */
  readonly verify: (files: readonly File[]) => void;
}

export function Bar({ desk, web, take, verify }: Props) {
  const styles = useStyles();
  if (desk) return <Working desk={desk} take={take} verify={verify} />;
  return (
    <header className={styles.bar} aria-label={web.toolbar}>
      <Product web={web} />
      {Object.values(web.bar).map((label) => (
        <Button key={label} size="small" disabled>
          {label}
        </Button>
      ))}
    </header>
  );
}

const Product = ({ web }: Pick<Props, 'web'>) => (
  <Text weight="semibold" className={useStyles().product}>
    {web.product}
  </Text>
);

function Working({ desk, take, verify }: Pick<Props, 'take' | 'verify'> & { readonly desk: Desk }) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const several = useRef<HTMLInputElement>(null);
  const { session, name, dirty } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const web = webWordsOf(language);
  useAskBeforeLeaving(dirty);
  const buttons = [
    [web.bar.blank, () => void desk.leaveFor(() => desk.blank())],
    [web.bar.open, () => present(picker.current, 'picker').click()],
    [web.bar.save, () => void desk.save().then(() => desk.host.focusSheet())],
    [web.bar.sample, () => void desk.leaveFor(() => desk.sample())],
    [web.bar.verify, () => present(several.current, 'picker').click()],
  ] as const;
  return (
    <>
      <header className={styles.bar} aria-label={web.toolbar}>
        <Product web={web} />
        {buttons.map(([label, act]) => (
          <Button key={label} size="small" onClick={act}>
            {label}
          </Button>
        ))}
        <Steps desk={desk} web={web} />
        <Formatting desk={desk} label={web.formatting} />
        <Text className={styles.name}>{name || web.untitled}</Text>
        {dirty && <Text className={styles.unsaved}>（{web.unsaved}）</Text>}
      </header>
      <Picker input={picker} accept={READABLE} take={(files) => void take(files)} />
      <Picker input={several} multiple take={verify} />
      <Leave desk={desk} web={web} />
    </>
  );
}

interface Picking {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** What a button opens; the same file can be chosen again. */
function Picker({ input, take, ...asked }: Picking) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      {...asked}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        target.value = '';
        if (files.length > 0) take(files);
      }}
    />
  );
}

/** Ctrl+Z and Ctrl+Y, for whoever does not know them. */
function Steps({ desk, web }: { readonly desk: Desk; readonly web: WebWords }) {
  const [{ undo, redo }, setSteps] = useState({ undo: false, redo: false });
  useEffect(() => desk.host.watchSteps(setSteps), [desk]);
  const act = (step: () => void) => () => {
    step();
    desk.host.focusSheet();
  };
  return (
    <>
      <Button size="small" appearance="subtle" disabled={!undo} onClick={act(() => desk.host.undo())}>
        {web.undo}
      </Button>
      <Button size="small" appearance="subtle" disabled={!redo} onClick={act(() => desk.host.redo())}>
        {web.redo}
      </Button>
    </>
  );
}

function Formatting({ desk, label }: { readonly desk: Desk; readonly label: string }) {
  const [shown, setShown] = useState(false);
  const toggle = () => {
    desk.host.showToolbar(!shown);
    setShown(!shown);
  };
  return (
    <Button size="small" appearance={shown ? 'outline' : 'subtle'} aria-pressed={shown} onClick={toggle}>
      {label}
    </Button>
  );
}

/** The browser's own question; its words cannot be chosen. */
function useAskBeforeLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Before version 119 Chromium asks for this alone.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
