/** 填写与检查: what was found, grouped by section; jump, repair, dismiss. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Confirm, type Proposal } from './confirm';
import { Dismissed } from './dismissed';
import { NotChecked } from './not-checked';
import { ProblemCard } from './problem-card';
import { RepairAll } from './repair-all';
import { Strip } from './strip';
import { BlanksCard } from './blanks-card';
import { canPutBack, putBack } from '../lost-rows';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { countOf, entriesOf, inTwo, keyOfProblem, problemsIn, type Problem } from '../../app/problems';
import { isUnfilled, countUnfilled } from '../../app/unfilled';
import { messageSentence } from '../../language/tell';
import { SECTION_KEYS, type SectionKey } from '../../report/location';
import type { Message } from '../../report/result';

const ProblemList = lazy(() => import('./problem-list'));

export default function CheckView() {
  const { state, words } = useWorking();
  const [proposal, setProposal] = useState<Proposal>();
  const { checkup } = state;
  if (!checkup) return <NotChecked />;
  return (
    <>
      <Strip checkup={checkup} />
      <Progress checkup={checkup} />
      <Actions checkup={checkup} propose={setProposal} />
      {proposal && <Confirm proposal={proposal} close={() => setProposal(undefined)} />}
      <Noticed checkup={checkup} />
      {inTwo(checkup.problems).map((problems, half) =>
        SECTION_KEYS.map((section) => (
          <Section
            key={`${section}-${half}`}
            id={`section-${section}-${half}`}
            section={section}
            problems={problems}
            checkup={checkup}
            propose={setProposal}
          />
        )),
      )}
      {checkup.notJudged.length > 0 && (
        <Text size={200}>{words.finding.notJudged(checkup.notJudged.length)}</Text>
      )}
      <Dismissed checkup={checkup} />
      <HandOn checkup={checkup} />
    </>
  );
}

/** What reading noticed; a row that is gone can be put back. */
function Noticed({ checkup }: { readonly checkup: Checkup }) {
  const { words, session } = useWorking();
  return (
    <>
      {checkup.messages.map((message, i) => (
        <MessageBar key={i} intent="warning" layout="multiline">
          {canPutBack(message, checkup, session.workplace) ? (
            <LostRow message={message} />
          ) : (
            <MessageBarBody>{messageSentence(message, words)}</MessageBarBody>
          )}
        </MessageBar>
      ))}
    </>
  );
}

function LostRow({ message }: { readonly message: Message }) {
  const { words, session } = useWorking();
  const { putBack: label, rowLost } = words.pane.check;
  return (
    <>
      <MessageBarBody>{rowLost(String(message.values.sheet), String(message.values.label))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void putBack(message, session.workplace)}>
          {label}
        </Button>
      </MessageBarActions>
    </>
  );
}

/** What makes the list is loaded once it is asked for. */
function HandOn({ checkup }: { readonly checkup: Checkup }) {
  const { words } = useWorking();
  const [wanted, setWanted] = useState(false);
  return (
    <details onToggle={() => setWanted(true)}>
      <summary>{words.pane.list.title}</summary>
      <Suspense fallback={<Spinner size="tiny" />}>{wanted && <ProblemList checkup={checkup} />}</Suspense>
    </details>
  );
}

/** The workbook has not answered yet, or could not be read. */
interface Parts {
  readonly checkup: Checkup;
  readonly propose: (proposal: Proposal) => void;
}

function Actions({ checkup, propose }: Parts) {
  const { state, words, session } = useWorking();
  const { check } = words.pane;
  return (
    <div className="pane-bar">
      <Button appearance="primary" onClick={() => void session.check()}>
        {check.now}
      </Button>
      <Button disabled={checkup.problems.length === 0} onClick={() => void session.next()}>
        {check.next}
      </Button>
      <Button disabled={state.repairs === 0} onClick={() => void session.takeBack()}>
        {check.takeBack}
      </Button>
      <RepairAll checkup={checkup} propose={propose} />
    </div>
  );
}

interface SectionParts extends Parts {
  readonly id: string;
  readonly section: SectionKey;
  readonly problems: readonly Problem[];
}

/** Problems of one section, under its official heading. */
function Section({ id, section, problems, checkup, propose }: SectionParts) {
  const { words } = useWorking();
  const here = problemsIn(problems, section);
  if (here.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="pane-section">
        {words.summary.sections[section]}
      </h2>
      <ul className="pane-problems">
        {entriesOf(here).map((entry) => (
          <li key={keyOfProblem(entry[0])}>
            {entry.length > 1 ? (
              <BlanksCard problems={entry} propose={propose} />
            ) : (
              <ProblemCard problem={entry[0]} checkup={checkup} propose={propose} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much is filled in, and what stands; announced when it changes. */
function Progress({ checkup }: { readonly checkup: Checkup }) {
  const { words, session } = useWorking();
  const { check } = words.pane;
  const { problems, messages, filled, figures } = checkup;
  const wrong = problems.filter((problem) => !isUnfilled(problem));
  const errors = countOf(wrong, 'error');
  const warnings = countOf(wrong, 'warning');
  const hints = countOf(wrong, 'hint');
  const left = countUnfilled(problems);
  const done = filled === figures && problems.length === wrong.length;
  const clean = wrong.length === 0 && messages.length === 0;
  return (
    <div>
      <ProgressBar value={filled} max={figures} aria-label={check.progress(filled, figures)} />
      <div className="pane-counts" role="status" aria-live="polite">
        <Text>{check.progress(filled, figures)}</Text>
        {left.figures > 0 && <Text>{check.figuresLeft(left.figures)}</Text>}
        {left.parts > 0 && <Text>{check.partsLeft(left.parts)}</Text>}
        {errors > 0 && <Text className="pane-errors">{check.errors(errors)}</Text>}
        {warnings > 0 && <Text>{check.warnings(warnings)}</Text>}
        {hints > 0 && <Text>{check.hints(hints)}</Text>}
        {clean && <Text>{!done ? check.unfinished : checkup.previous ? check.clean : check.cleanAlone}</Text>}
      </div>
      {clean && done && (
        <Button appearance="primary" onClick={() => session.show('report')}>
          {check.goReport}
        </Button>
      )}
    </div>
  );
}
