/** What was found in a published report, to be handed on: a Word file or a page. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { webWordsOf } from './words';
import type { CheckedReport } from '../app/check-report';
import { asTold, type Source } from '../app/open-source';
import { bodyName } from '../document/body-name';
import type { Language } from '../language/zh-CN';
import { download, DOCX_TYPE, HTML_TYPE } from '../pane/save';

const FORMS = [
  ['docx', DOCX_TYPE],
  ['html', HTML_TYPE],
] as const;

export interface ReadAndChecked {
  readonly source: Source;
  readonly checked: CheckedReport;
}

interface Props {
  readonly read: ReadAndChecked;
  readonly words: Language;
}

export function ProblemFiles({ read: { source, checked }, words }: Props) {
  const web = webWordsOf(words.id).published;
  const [mistake, setMistake] = useState<unknown>();
  if (mistake !== undefined) throw mistake;
  const give = async (ending: 'docx' | 'html', type: string) => {
    const { problemDocx, problemPage } = await import('../app/problem-list/problem-files');
    const { report, messages } = source;
    const judged = { ...checked, ...asTold(source), messages };
    const content = ending === 'docx' ? problemDocx(judged, words) : problemPage(judged, words);
    download({ name: `${bodyName(report.agency)}${words.pane.list.title}.${ending}`, type, content });
  };
  return (
    <>
      {FORMS.map(([ending, type]) => (
        <Button key={ending} size="small" onClick={() => void give(ending, type).catch(setMistake)}>
          {ending === 'docx' ? web.word : web.page}
        </Button>
      ))}
    </>
  );
}
