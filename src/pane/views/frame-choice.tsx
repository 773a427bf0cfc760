/** 公文版式: an office's own .docx, chosen once, into which every Word file is put from then on. */
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { FileButton } from './file-picker';
import type { ChosenFrame, FrameSaid } from './use-frame';
import { finishedWordsOf } from '../finished-words';
import type { FinishedWords } from '../../language/finished/zh-CN';
import { faultSentence } from '../../language/tell';
import type { Language } from '../../language/zh-CN';

interface Props {
  readonly chosen: ChosenFrame;
  readonly words: Language;
}

export function FrameChoice({ chosen: { frame, said, choose, drop }, words }: Props) {
  const { frame: own } = finishedWordsOf(words);
  const [mistake, setMistake] = useState<unknown>();
  if (mistake !== undefined) throw mistake;
  const act = (done: Promise<void>) => void done.catch(setMistake);
  return (
    <section aria-labelledby="report-frame" className="pane-form">
      <h2 id="report-frame" className="pane-heading">
        {own.title}
      </h2>
      <Text size={200}>{frame ? own.used(frame.name) : own.hint}</Text>
      <div className="pane-bar">
        <FileButton
          label={frame ? own.another : own.choose}
          accept=".docx"
          choose={(file) => act(choose(file))}
        />
        {frame && <Button onClick={() => act(drop())}>{own.drop}</Button>}
      </div>
      <Text role="status" aria-live="polite">
        {said && sentenceOf(said, own, words)}
      </Text>
    </section>
  );
}

function sentenceOf(said: FrameSaid, own: FinishedWords['frame'], words: Language): string {
  if (said.kind === 'refused') return own.refused(said.name, faultSentence(said.fault, words));
  return 'name' in said ? own[said.kind](said.name) : own[said.kind];
}
