/** Many cells that are simply not filled in yet: one card, one button, after a confirmation. */
import { Button, Text } from '@fluentui/react-components';
import type { Proposal } from './confirm';
import { firstCell } from '../session';
import { useWorking } from '../words';
import type { Problem } from '../../app/problems';
import { editions } from '../../format/editions';
import { cellLabel } from '../../language/official-labels';

const NAMED = 3;

interface Props {
  readonly problems: readonly Problem[];
  readonly propose: (proposal: Proposal) => void;
}

export function BlanksCard({ problems, propose }: Props) {
  const { state, words, session } = useWorking();
  const { check } = words.pane;
  const edition = editions[state.checkup!.report.edition];
  const labels = problems.slice(0, NAMED).map((problem) => cellLabel(edition, firstCell(problem)));
  const list = labels.join(words.list.separator) + words.list.andMore(problems.length);
  const suspects = problems.flatMap((problem) => problem.suspects.slice(0, 1));
  return (
    <div className="pane-card is-blank">
      <Text>{words.finding.blanks(problems.length, list)}</Text>
      <div className="pane-bar">
        <Button size="small" onClick={() => void session.reveal(firstCell(problems[0]!))}>
          {check.locate}
        </Button>
        <Button size="small" onClick={() => propose({ suspects, caution: check.confirmZero })}>
          {check.fillZero(problems.length)}
        </Button>
      </div>
    </div>
  );
}
