/** The report as its web page shows it: small beside the workbook, wide over it; what is clicked leads to where it stands. */
import './preview.css';
import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { PreviewBody, type PreviewProps } from './preview-body';
import { finishedWordsOf } from '../finished-words';

const WidePreview = lazy(() => import('./wide-preview'));

export function Preview(props: PreviewProps) {
  const { words, lead } = props;
  const [wide, setWide] = useState(false);
  const own = finishedWordsOf(words).preview;
  return (
    <>
      <h2 className="pane-heading">{words.pane.report.preview}</h2>
      {lead && <Text size={200}>{own.leads}</Text>}
      {lead && (
        <div className="pane-bar pane-widen">
          <Button onClick={() => setWide(true)}>{own.widen}</Button>
        </div>
      )}
      <PreviewBody className="pane-preview" {...props} />
      {wide && (
        <Suspense fallback={null}>
          <WidePreview {...props} close={() => setWide(false)} />
        </Suspense>
      )}
    </>
  );
}
