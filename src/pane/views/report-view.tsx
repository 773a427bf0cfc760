/** 生成报告: a preview of the pages, then Word and web page, by every way that may work. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FinishedReport } from './finished-report';
import { ThroughBrowser } from './through-browser';
import { UnlessErrors } from './unless-errors';
import { Ways } from './ways';
import { headlines } from '../../app/headline';
import { tellingOf } from '../../app/telling';
import type { Report } from '../../report/report';
import { useWorking } from '../words';

export default function ReportView() {
  const { state, words, session } = useWorking();
  const { checkup } = state;
  useEffect(() => void session.check(), [session]);
  if (state.template !== 'present' || !checkup) return <Text>{words.pane.report.absent}</Text>;
  const standing = checkup.problems.filter(({ severity }) => severity === 'error');
  return (
    <UnlessErrors errors={headlines(standing, tellingOf(checkup, words))} words={words}>
      <Finished report={checkup.report} />
    </UnlessErrors>
  );
}

function Finished({ report }: { readonly report: Report }) {
  const { words, session } = useWorking();
  const browser = session.browser();
  const through = browser && <ThroughBrowser report={report} browser={browser} />;
  return (
    <FinishedReport report={report} words={words}>
      {(files) => (
        <Ways
          files={files}
          words={words}
          instead={browser?.needed && through}
          further={
            <>
              {through && !browser.needed && <li>{through}</li>}
              <OnSheet report={report} />
            </>
          }
        />
      )}
    </FinishedReport>
  );
}

function OnSheet({ report }: { readonly report: Report }) {
  const { words, session, state } = useWorking();
  const { onSheet, help } = words.pane.report;
  return (
    <li>
      {help.onSheet}
      <div className="pane-bar">
        <Button disabled={state.busy !== undefined} onClick={() => void session.writeOnSheet(report)}>
          {onSheet}
        </Button>
      </div>
    </li>
  );
}
