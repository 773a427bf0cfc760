/** One problem: what is wrong, what it should be, why, and what can be done about it. */
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Proposal } from './confirm';
import { DismissForm } from './dismiss-form';
import { canRepair } from '../repairs';
import type { Checkup } from '../state';
import { mayBeDismissed } from '../../app/dismissal';
import { tellingOf } from '../../app/telling';
import { useWorking } from '../words';
import { firstPlace, keyOfProblem, type Problem } from '../../app/problems';
import { isUnfilled } from '../../app/unfilled';
import { describeProblem, numberedSuspects } from '../../language/describe';
import type { Language } from '../../language/zh-CN';
import { isChange, type Suspect } from '../../report/finding';
import { ruleOf } from '../../rules/rules';
import { standingOf } from '../../workbook/standing';

interface Props {
  readonly problem: Problem;
  readonly checkup: Checkup;
  readonly propose: (proposal: Proposal) => void;
}

export function ProblemCard({ problem, checkup, propose }: Props) {
  const { state, words, session } = useWorking();
  const { check } = words.pane;
  const [dismissing, setDismissing] = useState(false);
  const { headline, details } = describeProblem(problem, tellingOf(checkup, words));
  const numbered = numberedSuspects(problem);
  const isCurrent = state.current?.key === keyOfProblem(problem);
  return (
    <div className={`pane-card${lookOf(problem)}${isCurrent ? ' is-current' : ''}`}>
      <button
        type="button"
        className="pane-headline"
        onClick={() => void session.goTo(problem)}
        aria-label={`${kindOf(problem, words)}：${headline}`}
      >
        {headline}
      </button>
      {details.length > 0 && (
        <ul className="pane-details">
          {details.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      )}
      <Basis problem={problem} />
      <div className="pane-bar">
        {standingOf(checkup.standings, firstPlace(problem)) && (
          <Button size="small" onClick={() => void session.goTo(problem)}>
            {check.locate}
          </Button>
        )}
        {(numbered.length > 0 ? numbered : problem.suspects).map(
          (suspect, i) =>
            canRepair(suspect, checkup) && (
              <Button key={i} size="small" onClick={() => propose({ suspects: [suspect], seen: checkup })}>
                {repairLabel(suspect, numbered.length > 0 ? i + 1 : 'only', words)}
              </Button>
            ),
        )}
        {mayBeDismissed(problem) && !dismissing && (
          <Button size="small" onClick={() => setDismissing(true)}>
            {check.dismiss}
          </Button>
        )}
      </div>
      {dismissing && <DismissForm problem={problem} close={() => setDismissing(false)} />}
    </div>
  );
}

function lookOf(problem: Problem): string {
  if (isUnfilled(problem)) return ' is-blank';
  return problem.severity === 'error' ? '' : ' is-warning';
}

function repairLabel({ changes }: Suspect, which: 'only' | number, { pane }: Language): string {
  const [first, another] = changes;
  if (which !== 'only' || !first) return pane.check.repairSome(Number(which));
  if (another) return pane.check.repairTogether(changes.length);
  if (isChange(first)) return pane.check.repairTo(first.to);
  return first.to === '' ? pane.check.deleteWords : pane.check.replaceWords(first.to);
}

const kindOf = (problem: Problem, { pane, severity }: Language): string =>
  isUnfilled(problem) ? pane.check.toFill : severity[problem.severity];

/** The rule, and what it rests on. */
function Basis({ problem }: { readonly problem: Problem }) {
  const { words } = useWorking();
  const { id, source, citation } = ruleOf(problem.findings[0].rule);
  return (
    <Text size={200}>
      {words.pane.check.rule(words.rules[id].asks, kindOf(problem, words))}
      <br />
      {words.pane.check.basis(citation ?? words.source[source])}
    </Text>
  );
}
