/** The finished report: every way to get hold of it, and a preview. The same in the pane and on the export page. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FrameChoice } from './frame-choice';
import { Preview } from './preview';
import type { Lead } from './preview-body';
import { useFinished } from './use-finished';
import { useFrame } from './use-frame';
import { DOCX_TYPE, HTML_TYPE, type FileToSave } from '../save';
import type { FinishedReport as Made } from '../../app/write-report';
import { faultSentence, messageSentence } from '../../language/tell';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';

/** The two files of a finished report. */
export interface Files {
  /** `framed`: the report stands in an office's own document. */
  readonly word: FileToSave & { readonly framed: boolean };
  readonly page: FileToSave;
}

interface Props {
  readonly report: Report;
  /** Errors stand: every page says that it must not be published. */
  readonly draft: boolean;
  readonly words: Language;
  /** From the preview to the workbook, where there is one. */
  readonly lead?: Lead;
  /** The ways to get hold of the files. */
  readonly children: (files: Files) => ReactNode;
}

export function FinishedReport({ report, draft, words, lead, children }: Props) {
  const chosen = useFrame(report);
  const { known, frame } = chosen;
  const finished = useFinished(report, { draft, frame, known });
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
      {made && children(filesOf(made, frame !== undefined))}
      {known && <FrameChoice chosen={chosen} words={words} />}
      {made && <Preview html={made.body} {...{ report, draft, words, lead }} />}
    </>
  );
}

const filesOf = ({ name, docx, html }: Made, framed: boolean): Files => ({
  word: { name: `${name}.docx`, type: DOCX_TYPE, content: docx, framed },
  page: { name: `${name}.html`, type: HTML_TYPE, content: html },
});
