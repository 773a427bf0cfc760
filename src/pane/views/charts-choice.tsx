/** 附图表: whether charts follow the report, in its files, on its pages and in the preview. */
import { Checkbox, Text } from '@fluentui/react-components';
import { finishedWordsOf } from '../finished-words';
import type { Language } from '../../language/zh-CN';

interface Props {
  readonly drawn: boolean;
  readonly choose: (drawn: boolean) => void;
  readonly words: Language;
}

export function ChartsChoice({ drawn, choose, words }: Props) {
  const { add, hint } = finishedWordsOf(words).charts;
  return (
    <div className="pane-form">
      <Checkbox label={add} checked={drawn} onChange={(_, { checked }) => choose(checked === true)} />
      <Text size={200}>{hint}</Text>
    </div>
  );
}
