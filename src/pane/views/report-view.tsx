/** 生成报告: a preview of the pages, then Word and web page, by every way that may work. */
import { Button, Checkbox, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DOCX_TYPE, HTML_TYPE, canSaveAs, copyHtml, download, saveAs, type FileToSave } from '../save';
import { tellingOf } from '../../app/telling';
import { useWorking } from '../words';
import type { Report } from '../../report/report';
import { headlines } from '../../app/headline';
import type { FinishedReport } from '../../app/write-report';

/** Errors named before the rest of them is only counted. */
const NAMED = 5;

export default function ReportView() {
  const { state, words, session } = useWorking();
  const { report } = words.pane;
  const { checkup } = state;
  const [understood, setUnderstood] = useState(false);
  useEffect(() => void session.check(), [session]);
  if (state.template !== 'present' || !checkup) return <Text>{report.absent}</Text>;
  const standing = checkup.problems.filter(({ severity }) => severity === 'error');
  const errors = headlines(standing, tellingOf(checkup, words));
  return (
    <>
      {errors.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {report.standing(errors.length)}
            <ul>
              {errors.slice(0, NAMED).map((error) => (
                <li key={error}>{error}</li>
              ))}
              {errors.length > NAMED && <li>{words.pane.check.more(errors.length - NAMED)}</li>}
            </ul>
            <Checkbox
              label={report.understood}
              checked={understood}
              onChange={(_, { checked }) => setUnderstood(checked === true)}
            />
          </MessageBarBody>
        </MessageBar>
      )}
      {(errors.length === 0 || understood) && <Finished report={checkup.report} />}
    </>
  );
}

/** The finished report; made anew whenever the figures change. The writer is loaded only here. */
function useFinished(report: Report): FinishedReport | undefined {
  const [finished, setFinished] = useState<FinishedReport>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    let stale = false;
    import('../../app/write-report')
      .then(({ writeReport }) => writeReport(report))
      .then((made) => !stale && setFinished(made))
      .catch((cause: unknown) => !stale && setFault(cause));
    return () => void (stale = true);
  }, [report]);
  if (fault !== undefined) throw fault;
  return finished;
}

function Finished({ report }: { readonly report: Report }) {
  const { words } = useWorking();
  const finished = useFinished(report);
  const [said, setSaid] = useState('');
  if (!finished) return <Text>{words.pane.busy.writing}</Text>;
  const word: FileToSave = { name: `${finished.name}.docx`, type: DOCX_TYPE, content: finished.docx };
  const page: FileToSave = { name: `${finished.name}.html`, type: HTML_TYPE, content: finished.html };
  const text = words.pane.report;
  const give = (file: FileToSave) => {
    download(file);
    setSaid(text.started(file.name));
  };
  const copy = async () => setSaid((await copyHtml(finished.html)) ? text.copied : text.copyFailed);
  const save = async () => {
    if (await saveAs(word)) setSaid(text.saved(word.name));
  };
  return (
    <>
      <div className="pane-bar">
        <Button appearance="primary" onClick={() => give(word)}>
          {text.word}
        </Button>
        <Button onClick={() => give(page)}>{text.page}</Button>
        {canSaveAs() && <Button onClick={() => void save()}>{text.saveAs}</Button>}
        <Button onClick={() => void copy()}>{text.copy}</Button>
      </div>
      <Text role="status" aria-live="polite">
        {said}
      </Text>
      <details>
        <summary>{text.notSeen}</summary>
        {text.notSeenHelp.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      <h2 className="pane-heading">{text.preview}</h2>
      {/* The fragment is our own writer's: everything in it is escaped, with neither script nor link. */}
      <div
        className="pane-preview"
        tabIndex={0}
        role="region"
        aria-label={text.preview}
        dangerouslySetInnerHTML={{ __html: finished.fragment }}
      />
    </>
  );
}
