/** 生成报告: a preview of the pages, then Word and web page, by every way that may work. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { FinishedReport } from './finished-report';
import { leadTo } from './lead';
import { UnlessMattersStand } from './matters';
import { NotChecked } from './not-checked';
import { PrintButton } from './print-button';
import { SlipButton } from './slip-button';
import { ThroughBrowser } from './through-browser';
import { Ways } from './ways';
import { beforePublishing, type Matter } from '../../app/before-publishing';
import { carriedText } from '../../app/carried-report';
import { dismissalsOf } from '../../app/dismissal';
import type { Report } from '../../report/report';
import { handedOver } from '../handed-over';
import type { SheetWriting } from '../on-sheet';
import type { Session } from '../session';
import type { Checkup } from '../state';
import { useWorking } from '../words';

export default function ReportView() {
  const { state, words, session } = useWorking();
  const { checkup } = state;
  const read = useFreshCheck(session);
  if (!read) return <Text role="status">{words.pane.busy.checking}</Text>;
  if (!checkup) return <NotChecked />;
  const unwritten: Matter = { kind: 'error', text: words.pane.writing.missing };
  const { must: found, may } = beforePublishing(checkup.report, checkup, words);
  const must = session.passages.areUnwritten ? [unwritten, ...found] : found;
  const leading = (matter: Matter) => () => {
    const { problem } = matter;
    if (problem) void session.goTo(problem);
    else session.show(matter === unwritten ? 'words' : 'check');
  };
  return (
    <UnlessMattersStand list={{ must, may }} words={words} leading={leading}>
      <Finished checkup={checkup} standing={must.map(({ text }) => text)} />
    </UnlessMattersStand>
  );
}

/** Events may have been lost: what is written out is read first, and again whenever the clerk comes back. */
function useFreshCheck(session: Session): boolean {
  const [read, setRead] = useState(false);
  useEffect(() => {
    const check = () =>
      void session.passages
        .flush()
        .then(() => session.check())
        .then(() => setRead(true));
    check();
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [session]);
  return read;
}

interface FinishedProps {
  readonly checkup: Checkup;
  /** What must be mended first: as long as there is any, it is a draft. */
  readonly standing: readonly string[];
}

function Finished({ checkup, standing }: FinishedProps) {
  const working = useWorking();
  const { words, session } = working;
  const { report, dismissed, previous } = checkup;
  const draft = standing.length > 0;
  const dismissals = dismissalsOf(dismissed, report);
  const lead = useMemo(() => leadTo(session), [session]);
  const browser = session.browser();
  const given = browser && { browser, carried: carriedText(report, { standing, dismissals, previous }) };
  const through = given && <ThroughBrowser {...given} way="download" />;
  return (
    <FinishedReport {...{ report, draft, words, lead, previous }}>
      {(files) => (
        <>
          <Ways
            files={files}
            words={words}
            instead={browser?.needed && through}
            further={
              <>
                {through && !browser?.needed && <li>{through}</li>}
                <OnSheet report={report} writing={{ draft, charts: files.charts }} />
              </>
            }
          />
          {session.prints && <PrintButton {...{ report, draft, words }} charts={files.charts} />}
          {given && <ThroughBrowser {...given} way="print" />}
          <SlipButton
            files={files}
            report={report}
            dismissals={dismissals}
            words={words}
            handedOver={(name) => handedOver(working, name)}
          />
        </>
      )}
    </FinishedReport>
  );
}

interface OnSheetProps {
  readonly report: Report;
  readonly writing: SheetWriting;
}

function OnSheet({ report, writing }: OnSheetProps) {
  const { words, session, state } = useWorking();
  const { onSheet, help } = words.pane.report;
  return (
    <li>
      {help.onSheet}
      <div className="pane-bar">
        <Button
          disabled={state.busy !== undefined}
          onClick={() => void session.writeOnSheet(report, writing)}
        >
          {onSheet}
        </Button>
      </div>
    </li>
  );
}
