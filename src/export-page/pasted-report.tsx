/** A report that was pasted: what concerns publishing it, its files, its preview. */
import { Text } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Spoken } from './words';
import { beforePublishing } from '../app/before-publishing';
import { reportTitle } from '../document/body-name';
import { FinishedReport } from '../pane/views/finished-report';
import { UnlessMattersStand } from '../pane/views/matters';
import { Ways } from '../pane/views/ways';
import type { Report } from '../report/report';

interface Props {
  readonly report: Report;
  readonly said: Spoken;
}

export function PastedReport({ report, said: { own, words } }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [report]);
  const list = useMemo(() => beforePublishing(report, {}, words), [report, words]);
  return (
    <>
      <h2 className="export-title" tabIndex={-1} ref={heading} lang="zh-CN">
        {reportTitle(report.agency, report.year)}
      </h2>
      <Text size={200}>{own.again}</Text>
      <UnlessMattersStand list={list} words={words}>
        <FinishedReport report={report} draft={list.must.length > 0} words={words}>
          {(files) => <Ways files={files} words={words} />}
        </FinishedReport>
      </UnlessMattersStand>
    </>
  );
}
