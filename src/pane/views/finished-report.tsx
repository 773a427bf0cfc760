/** The finished report: every way to get hold of it, and a preview. The same in the pane and on the export page. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { ChartsChoice } from './charts-choice';
import { FrameChoice } from './frame-choice';
import { Preview } from './preview';
import type { Lead } from './preview-body';
import { useFinished } from './use-finished';
import { useFrame } from './use-frame';
import { DOCX_TYPE, HTML_TYPE, type FileToSave } from '../save';
import type { Charts } from '../../app/charts';
import type { FinishedReport as Made } from '../../app/write-report';
import { faultSentence, messageSentence } from '../../language/tell';
import type { Language } from '../../language/zh-CN';
import type { LastYear } from '../../report/last-year';
import type { Report } from '../../report/report';

/** The report stands in an office's own document, or charts follow it. */
interface GoesOn {
  readonly goesOn: boolean;
}

/** The two files of a finished report. */
export interface Files {
  readonly word: FileToSave & GoesOn;
  readonly page: FileToSave & GoesOn;
  /** What they have after the report. */
  readonly charts: Charts | undefined;
}

interface Props {
  readonly report: Report;
  /** Errors stand: every page says that it must not be published. */
  readonly draft: boolean;
  readonly words: Language;
  /** Last year's report, drawn beside this one where charts are wanted. */
  readonly previous?: LastYear | undefined;
  /** From the preview to the workbook, where there is one. */
  readonly lead?: Lead;
  /** The ways to get hold of the files. */
  readonly children: (files: Files) => ReactNode;
}

export function FinishedReport({ report, draft, words, previous, lead, children }: Props) {
  const chosen = useFrame(report);
  const { known, frame } = chosen;
  const [drawn, setDrawn] = useState(false);
  const charts = useMemo(() => (drawn ? { previous } : undefined), [drawn, previous]);
  const finished = useFinished(report, { draft, frame, known, charts });
  const made = finished && 'made' in finished ? finished.made : undefined;
  return (
    <>
      {!finished && <Text role="status">{words.pane.busy.writing}</Text>}
      {finished && 'refused' in finished && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{faultSentence(finished.refused, words)}</MessageBarBody>
        </MessageBar>
      )}
      {made?.messages.map((message) => (
        <MessageBar key={message.code} intent="warning" layout="multiline">
          <MessageBarBody>{messageSentence(message, words)}</MessageBarBody>
        </MessageBar>
      ))}
      {made && children(filesOf(made, frame !== undefined, charts))}
      <ChartsChoice drawn={drawn} choose={setDrawn} words={words} />
      {known && <FrameChoice chosen={chosen} words={words} />}
      {made && <Preview html={made.body} {...{ report, draft, words, lead }} />}
    </>
  );
}

const filesOf = ({ name, docx, html }: Made, framed: boolean, charts: Charts | undefined): Files => ({
  word: { name: `${name}.docx`, type: DOCX_TYPE, content: docx, goesOn: framed || charts !== undefined },
  page: { name: `${name}.html`, type: HTML_TYPE, content: html, goesOn: charts !== undefined },
  charts,
});
