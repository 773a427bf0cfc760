/** One click for all problems of a kind whose mending is the same; what will change is shown first. */
import { Button } from '@fluentui/react-components';
import type { Proposal } from './confirm';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { sameMending, type SameMending } from '../../app/problems';

const KINDS: readonly SameMending[] = ['numberAsText', 'markOfNone'];

interface Props {
  readonly checkup: Checkup;
  readonly propose: (proposal: Proposal) => void;
}

export function RepairAll({ checkup, propose }: Props) {
  const { words } = useWorking();
  const { check } = words.pane;
  return KINDS.map((kind) => {
    const suspects = sameMending(checkup.problems, kind);
    if (suspects.length < 2) return null;
    const caution = kind === 'markOfNone' ? { caution: check.confirmNone } : {};
    return (
      <Button key={kind} onClick={() => propose({ suspects, seen: checkup, ...caution })}>
        {check.repairAll(check[kind], suspects.length)}
      </Button>
    );
  });
}
