/** Shows what will change before it changes. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWorking } from '../words';
import { editions } from '../../format/editions';
import { cellLabel } from '../../language/official-labels';
import type { Suspect } from '../../report/finding';

export interface Proposal {
  readonly suspects: readonly Suspect[];
  /** Said above the list, where there is something to consider. */
  readonly caution?: string;
}

/** Changes listed before the rest of them is only counted. */
const LISTED = 12;

export function Confirm({ proposal, close }: { readonly proposal: Proposal; readonly close: () => void }) {
  const { state, words, session } = useWorking();
  const { check, cancel } = words.pane;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), [proposal]);
  const changes = proposal.suspects.flatMap((suspect) => suspect.changes);
  const edition = editions[state.checkup!.report.edition];
  return (
    <div
      ref={card}
      tabIndex={-1}
      className="pane-card is-question"
      role="alertdialog"
      aria-label={check.confirmTitle}
    >
      <Text weight="semibold">{proposal.caution ?? check.confirmTitle}</Text>
      <ul className="pane-list">
        {changes.slice(0, LISTED).map(({ cell, from, to }) => (
          <li key={cell}>{check.change(cellLabel(edition, cell), String(from ?? check.blank), to)}</li>
        ))}
      </ul>
      {changes.length > LISTED && <Text>{check.more(changes.length - LISTED)}</Text>}
      <div className="pane-bar">
        <Button
          appearance="primary"
          onClick={() => {
            close();
            void session.repair(proposal.suspects);
          }}
        >
          {check.confirm}
        </Button>
        <Button onClick={close}>{cancel}</Button>
      </div>
    </div>
  );
}
