/** The finished report: every way to get hold of it, and a preview. The same in the pane and on the export page. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFinished } from './use-finished';
import { DOCX_TYPE, HTML_TYPE, type FileToSave } from '../save';
import type { FinishedReport as Made } from '../../app/write-report';
import { messageSentence } from '../../language/tell';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';

/** The two files of a finished report. */
export interface Files {
  readonly word: FileToSave;
  readonly page: FileToSave;
}

interface Props {
  readonly report: Report;
  /** Errors stand: every page says that it must not be published. */
  readonly draft: boolean;
  readonly words: Language;
  /** The ways to get hold of the files. */
  readonly children: (files: Files) => ReactNode;
}

export function FinishedReport({ report, draft, words, children }: Props) {
  const finished = useFinished(report, draft);
  if (!finished) return <Text role="status">{words.pane.busy.writing}</Text>;
  const { preview } = words.pane.report;
  return (
    <>
      {finished.messages.map((message) => (
        <MessageBar key={message.code} intent="warning" layout="multiline">
          <MessageBarBody>{messageSentence(message, words)}</MessageBarBody>
        </MessageBar>
      ))}
      {children(filesOf(finished))}
      <h2 className="pane-heading">{preview}</h2>
      {/* It is our own writer's: everything in it is escaped, with neither script nor link. */}
      <div
        className="pane-preview"
        tabIndex={0}
        role="region"
        aria-label={preview}
        lang="zh-CN"
        dangerouslySetInnerHTML={{ __html: finished.body }}
      />
    </>
  );
}

const filesOf = ({ name, docx, html }: Made): Files => ({
  word: { name: `${name}.docx`, type: DOCX_TYPE, content: docx },
  page: { name: `${name}.html`, type: HTML_TYPE, content: html },
});
