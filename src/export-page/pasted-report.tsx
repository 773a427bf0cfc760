/** A report that was pasted: what concerns publishing it, its files, its pages on paper, its preview. */
import { Text } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Spoken } from './words';
import { beforePublishing, type BeforePublishing } from '../app/before-publishing';
import type { CarriedReport } from '../app/carried-report';
import { checkReport } from '../app/check-report';
import { reportTitle } from '../document/body-name';
import type { Language } from '../language/zh-CN';
import { FinishedReport } from '../pane/views/finished-report';
import { UnlessMattersStand } from '../pane/views/matters';
import { PrintButton } from '../pane/views/print-button';
import { SlipButton } from '../pane/views/slip-button';
import { Ways } from '../pane/views/ways';

interface Props {
  readonly carried: CarriedReport;
  readonly said: Spoken;
}

export function PastedReport({ carried, said: { own, words } }: Props) {
  const { report, dismissals, previous } = carried;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [report]);
  const list = useMemo(() => concerning(carried, words), [carried, words]);
  const draft = list.must.length > 0;
  return (
    <>
      <h2 className="export-title" tabIndex={-1} ref={heading} lang="zh-CN">
        {reportTitle(report.agency, report.year)}
      </h2>
      <Text size={200}>{own.again}</Text>
      <UnlessMattersStand list={list} words={words}>
        <FinishedReport {...{ report, draft, words, previous }}>
          {(files) => (
            <>
              <Ways files={files} words={words} />
              <PrintButton {...{ report, draft, words }} charts={files.charts} />
              <SlipButton
                files={files}
                report={report}
                dismissals={dismissals}
                words={words}
                handedOver={words.pane.report.started}
              />
            </>
          )}
        </FinishedReport>
      </UnlessMattersStand>
    </>
  );
}

/** What the pane found stands here as well: last year's report and what is not written yet are not at hand. */
function concerning({ report, dismissals, standing }: CarriedReport, words: Language): BeforePublishing {
  const { problems } = checkReport(report, { dismissals });
  const list = beforePublishing(report, { problems }, words);
  if (standing.length === 0) return list;
  return { ...list, must: standing.map((text) => ({ kind: 'error', text })) };
}
