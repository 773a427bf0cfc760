/** Many cells that are simply not filled in yet: one card, one button, after a confirmation. */
import { Button, Text } from '@fluentui/react-components';
import type { Proposal } from './confirm';
import { tellingOf } from '../../app/telling';
import { useWorking } from '../words';
import { headline } from '../../app/headline';
import type { Entry } from '../../app/problems';
import { present } from '../../report/present';

interface Props {
  readonly problems: Entry;
  readonly propose: (proposal: Proposal) => void;
}

export function BlanksCard({ problems, propose }: Props) {
  const { state, words, session } = useWorking();
  const { check } = words.pane;
  const checkup = present(state.checkup, 'checkup');
  const suspects = problems.flatMap((problem) => problem.suspects.slice(0, 1));
  return (
    <div className="pane-card is-blank">
      <Text>{headline(problems, tellingOf(checkup, words))}</Text>
      <div className="pane-bar">
        <Button size="small" onClick={() => void session.goTo(problems[0])}>
          {check.locate}
        </Button>
        <Button size="small" onClick={() => propose({ suspects, seen: checkup, caution: check.confirmZero })}>
          {check.fillZero(problems.length)}
        </Button>
      </div>
    </div>
  );
}
