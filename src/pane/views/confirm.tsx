/** Shows what will change before it changes. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { editions } from '../../format/editions';
import { cellLabel } from '../../language/official-labels';
import type { Suspect } from '../../report/finding';

export interface Proposal {
  readonly suspects: readonly Suspect[];
  /** The check they are from. */
  readonly seen: Checkup;
  /** Said above the list, where there is something to consider. */
  readonly caution?: string;
}

/** Changes listed before the rest of them is only counted. */
const LISTED = 12;

export function Confirm({ proposal, close }: { readonly proposal: Proposal; readonly close: () => void }) {
  const { words, session } = useWorking();
  const { check, cancel } = words.pane;
  const { suspects, seen, caution } = proposal;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    card.current?.focus();
    return () => (before as HTMLElement | null)?.focus();
  }, [proposal]);
  const changes = suspects.flatMap((suspect) => suspect.changes);
  const edition = editions[seen.report.edition];
  const formulas = changes.flatMap(({ cell }) => seen.standings.get(cell)?.formula ?? []);
  return (
    <div
      ref={card}
      tabIndex={-1}
      className="pane-card is-question"
      role="alertdialog"
      aria-label={check.confirmTitle}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <Text weight="semibold">{caution ?? check.confirmTitle}</Text>
      <ul className="pane-list">
        {changes.slice(0, LISTED).map(({ cell, from, to }) => (
          <li key={cell}>{check.change(cellLabel(edition, cell), String(from ?? check.blank), to)}</li>
        ))}
      </ul>
      {changes.length > LISTED && <Text>{check.more(changes.length - LISTED)}</Text>}
      {formulas.length > 0 && (
        <Text>{formulas.includes(true) ? check.formulaLost : check.formulaReplaced}</Text>
      )}
      <div className="pane-bar">
        <Button
          appearance="primary"
          onClick={() => {
            close();
            void session.repair(suspects, seen);
          }}
        >
          {check.confirm}
        </Button>
        <Button onClick={close}>{cancel}</Button>
      </div>
    </div>
  );
}
