/** Downloads in the system's browser: the report goes there through the clipboard, and nowhere else. */
import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../clipboard';
import { useWorking } from '../words';
import type { SystemBrowser } from '../session';
import { carriedText } from '../../app/carried-report';
import type { Report } from '../../report/report';

interface Props {
  readonly report: Report;
  readonly browser: SystemBrowser;
}

export function ThroughBrowser({ report, browser }: Props) {
  const { words, state } = useWorking();
  const { browser: text } = words.pane.report;
  const [copied, setCopied] = useState<boolean>();
  const carried = carriedText(report);
  const open = () => browser.open(new URL(`export.html#${state.language}`, window.location.href).href);
  const copyAndOpen = async () => {
    const done = await copyText(carried);
    setCopied(done);
    if (done) open();
  };
  return (
    <>
      <div className="pane-bar">
        <Button appearance={browser.needed ? 'primary' : 'secondary'} onClick={() => void copyAndOpen()}>
          {text.download}
        </Button>
      </div>
      <Text role="status" aria-live="polite">
        {copied === undefined ? text.hint : copied ? text.opened : text.copyFailed}
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
