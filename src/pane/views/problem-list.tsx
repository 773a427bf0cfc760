/** 问题清单: handed on as a Word file, a page or a new sheet. All that makes it is loaded when it is asked for. */
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { handedOver } from '../handed-over';
import { insertSheet } from '../on-sheet';
import { download, DOCX_TYPE, HTML_TYPE } from '../save';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { bodyName } from '../../document/body-name';

const TYPES = { docx: DOCX_TYPE, html: HTML_TYPE } as const;

export default function ProblemList({ checkup }: { readonly checkup: Checkup }) {
  const working = useWorking();
  const { words, session, state } = working;
  const { list, report } = words.pane;
  const [said, setSaid] = useState('');
  const [mistake, setMistake] = useState<unknown>();
  if (mistake !== undefined) throw mistake;
  const give = async (ending: keyof typeof TYPES) => {
    const { problemDocx, problemPage } = await import('../../app/problem-list/problem-files');
    const content = ending === 'docx' ? problemDocx(checkup, words) : problemPage(checkup, words);
    const name = `${bodyName(checkup.report.agency)}${list.title}.${ending}`;
    download({ name, type: TYPES[ending], content });
    setSaid(handedOver(working, name));
  };
  const onSheet = async (): Promise<void> => {
    const { host, store, take } = session.workplace;
    await take({ doing: 'writing', retry: () => void onSheet() }, async () => {
      const { problemSheet } = await import('../../app/problem-list/problem-files');
      store.set({ notice: await insertSheet(host, problemSheet(checkup, words)) });
    });
  };
  return (
    <>
      <Text size={200}>{list.hint}</Text>
      <div className="pane-bar">
        <Button onClick={() => void give('docx').catch(setMistake)}>{list.word}</Button>
        <Button onClick={() => void give('html').catch(setMistake)}>{list.page}</Button>
        <Button disabled={state.busy !== undefined} onClick={() => void onSheet()}>
          {report.onSheet}
        </Button>
      </div>
      <Text role="status" aria-live="polite">
        {said}
      </Text>
    </>
  );
}
