/** The verification slip of the two files, as a page to keep beside them. Made only when it is asked for. */
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Files } from './finished-report';
import { download, HTML_TYPE } from '../save';
import { faultSentence } from '../../language/tell';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';
import { Fault } from '../../report/result';
import type { Dismissal } from '../../workbook/kept';

interface Props {
  readonly files: Files;
  readonly report: Report;
  readonly dismissals: readonly Dismissal[];
  readonly words: Language;
  /** What is said of a file handed over for download. */
  readonly handedOver: (name: string) => string;
}

export function SlipButton({ files: { word, page }, report, dismissals, words, handedOver }: Props) {
  const { report: text } = words.pane;
  const [said, setSaid] = useState('');
  const [mistake, setMistake] = useState<unknown>();
  const give = async () => {
    const { slipFiles } = await import('../../app/slip/slip-files');
    const name = word.name.replace(/\.docx$/, '');
    const of = { name, written: [word, page] };
    const { page: slip } = await slipFiles(report, of, dismissals, words);
    download({ name: slip.name, type: HTML_TYPE, content: slip.content });
    setSaid(handedOver(slip.name));
  };
  const tell = (cause: unknown) => {
    if (cause instanceof Fault) setSaid(faultSentence(cause, words));
    else setMistake(cause);
  };
  if (mistake !== undefined) throw mistake;
  return (
    <>
      <div className="pane-bar">
        <Button onClick={() => void give().catch(tell)}>{text.slip}</Button>
      </div>
      <Text size={200}>{text.slipHint}</Text>
      <Text role="status" aria-live="polite">
        {said}
      </Text>
    </>
  );
}
