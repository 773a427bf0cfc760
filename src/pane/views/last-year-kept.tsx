/** Last year's report as the workbook keeps it: what it can fill in, change it, take it out. */
import { Button, Spinner, Text } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Confirm, type Proposal } from './confirm';
import { ContactForm } from './contact-form';
import { FilePicker } from './file-picker';
import type { LastYearDesk } from '../last-year';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { carriedIn, contact } from '../../app/last-year/offers';
import type { LastYearWords } from '../../language/last-year/zh-CN';
import { comparable, type LastYear } from '../../report/last-year';

const ComparisonView = lazy(() => import('./comparison'));

interface Props {
  readonly desk: LastYearDesk;
  readonly said: LastYearWords;
  readonly checkup: Checkup;
  readonly previous: LastYear;
}

export function LastYearKept({ desk, said, checkup, previous }: Props) {
  const { report, unit } = previous;
  const [proposal, setProposal] = useState<Proposal>();
  const changes = carriedIn(checkup.report, previous);
  const offers = contact(checkup.report, previous);
  const propose = () =>
    setProposal({
      suspects: [{ changes, reason: 'other' }],
      seen: checkup,
      caution: said.carriedInTitle,
    });
  return (
    <>
      <Text>{said.kept(report.agency, report.year)}</Text>
      {unit && (
        <Text>
          {said.keptAnswers[unit.answer]}
          {unit.reason !== '' && `：${unit.reason}`}
        </Text>
      )}
      {changes.length > 0 && (
        <div className="pane-bar">
          <Button onClick={propose}>{said.carriedIn(changes.length)}</Button>
        </div>
      )}
      {proposal && <Confirm proposal={proposal} close={() => setProposal(undefined)} />}
      {offers.length > 0 && (
        <ContactForm key={JSON.stringify(offers)} offers={offers} said={said} desk={desk} />
      )}
      <Compared {...{ said, checkup, previous }} />
      <TakeOut desk={desk} said={said} />
    </>
  );
}

/** Not where this unit was split off: which of the old figures were its own nobody knows. */
function Compared({ said, checkup: { report }, previous }: Omit<Props, 'desk'>) {
  const [shown, setShown] = useState(false);
  const last = comparable(previous, report.year);
  if (!last || previous.unit?.answer === 'split') return null;
  return (
    <>
      <div className="pane-bar">
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {said.compare}
        </Button>
      </div>
      {shown && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <ComparisonView years={{ report, previous: last }} />
        </Suspense>
      )}
    </>
  );
}

/** The file may not be at hand any more: it is asked first. */
function TakeOut({ desk, said }: Pick<Props, 'desk' | 'said'>) {
  const { words } = useWorking();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {asking && <Text role="status">{said.sure}</Text>}
      <div className="pane-bar">
        {asking ? (
          <>
            <Button onClick={() => void desk.takeOut()}>{said.takeOut}</Button>
            <Button onClick={() => setAsking(false)}>{words.pane.cancel}</Button>
          </>
        ) : (
          <>
            <FilePicker label={said.another} choose={(file) => void desk.choose(file)} />
            <Button onClick={() => setAsking(true)}>{said.takeOut}…</Button>
          </>
        )}
      </div>
    </>
  );
}
