/** Warnings that were looked at: kept in view, so that they can be brought back. */
import { Button, Text } from '@fluentui/react-components';
import type { Checkup } from '../state';
import { tellingOf } from '../../app/telling';
import { useWorking } from '../words';
import { describeProblem } from '../../language/describe';

export function Dismissed({ checkup }: { readonly checkup: Checkup }) {
  const { words, session } = useWorking();
  const { check } = words.pane;
  if (checkup.dismissed.length === 0) return null;
  return (
    <details>
      <summary>{check.dismissed(checkup.dismissed.length)}</summary>
      {checkup.dismissed.map(({ problem, reason }, i) => (
        <p key={i}>
          <Text>{describeProblem(problem, tellingOf(checkup, words)).headline}</Text>
          <br />
          <Text italic>{reason}</Text>{' '}
          <Button size="small" onClick={() => void session.recall(problem)}>
            {check.recall}
          </Button>
        </p>
      ))}
    </details>
  );
}
