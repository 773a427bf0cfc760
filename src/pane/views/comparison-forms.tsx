/** The comparison as a Word file, a page or a new sheet. What makes them is loaded when it is asked for. */
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { handedOver } from '../handed-over';
import { insertSheet } from '../on-sheet';
import { download, DOCX_TYPE, HTML_TYPE } from '../save';
import { useWorking } from '../words';
import type { TwoYears } from '../../app/comparison/comparison-document';
import { comparisonWords } from '../../app/comparison/comparison-words';
import { bodyName } from '../../document/body-name';

const TYPES = { docx: DOCX_TYPE, html: HTML_TYPE } as const;

export function ComparisonForms({ years }: { readonly years: TwoYears }) {
  const working = useWorking();
  const { words, session, state } = working;
  const { report: text } = words.pane;
  const own = comparisonWords(state.language);
  const [said, setSaid] = useState('');
  const [mistake, setMistake] = useState<unknown>();
  if (mistake !== undefined) throw mistake;
  const give = async (ending: keyof typeof TYPES) => {
    const { comparisonDocx, comparisonPage } = await import('../../app/comparison/comparison-files');
    const content = (ending === 'docx' ? comparisonDocx : comparisonPage)(years, state.language);
    const name = `${bodyName(years.report.agency)}${own.name}.${ending}`;
    download({ name, type: TYPES[ending], content });
    setSaid(handedOver(working, name));
  };
  const onSheet = async (): Promise<void> => {
    const { host, store, take } = session.workplace;
    await take({ doing: 'writing', retry: () => void onSheet() }, async () => {
      const { comparisonSheet } = await import('../../app/comparison/comparison-files');
      const plan = comparisonSheet(years, state.language, host.can('chart'));
      store.set({ notice: await insertSheet(host, plan) });
    });
  };
  return (
    <>
      <Text size={200}>{own.hint}</Text>
      <div className="pane-bar">
        <Button disabled={state.busy !== undefined} onClick={() => void onSheet()}>
          {text.onSheet}
        </Button>
        <Button onClick={() => void give('docx').catch(setMistake)}>{own.word}</Button>
        <Button onClick={() => void give('html').catch(setMistake)}>{own.page}</Button>
      </div>
      <Text role="status" aria-live="polite">
        {said}
      </Text>
    </>
  );
}
