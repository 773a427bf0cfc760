/** Downloads, prints in the system's browser: the report goes there through the clipboard, and nowhere else. */
import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../clipboard';
import { useWorking } from '../words';
import type { SystemBrowser } from '../session';

interface Props {
  /** The report, as it is carried. */
  readonly carried: string;
  readonly browser: SystemBrowser;
  /** What it is for. */
  readonly way: 'download' | 'print';
}

export function ThroughBrowser({ carried, browser, way }: Props) {
  const { words, state } = useWorking();
  const { browser: text } = words.pane.report;
  const [copied, setCopied] = useState<boolean>();
  const open = () => browser.open(new URL(`export.html#${state.language}`, window.location.href).href);
  const copyAndOpen = async () => {
    const done = await copyText(carried);
    setCopied(done);
    if (done) open();
  };
  return (
    <>
      <div className="pane-bar">
        <Button
          appearance={browser.needed && way === 'download' ? 'primary' : 'secondary'}
          onClick={() => void copyAndOpen()}
        >
          {text[way]}
        </Button>
      </div>
      <Text role="status" aria-live="polite">
        {copied === undefined ? text.hints[way] : copied ? text.opened : text.copyFailed}
      </Text>
      {copied === false && (
        <>
          <Field label={text.content}>
            <Textarea readOnly value={carried} rows={4} onFocus={({ target }) => target.select()} />
          </Field>
          <div className="pane-bar">
            <Button onClick={open}>{text.open}</Button>
          </div>
        </>
      )}
    </>
  );
}
