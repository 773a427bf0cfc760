/** Shows what will change before it changes. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formulaLostTo, isLive, repairsOf } from '../repairs';
import type { Checkup } from '../state';
import { useWorking } from '../words';
import { editions } from '../../format/editions';
import { cellLabel, partHeading } from '../../language/official-labels';
import type { Language } from '../../language/zh-CN';
import { isChange, type Fix, type Suspect } from '../../report/finding';
import { keyOfLocation } from '../../report/location';

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
  const repairs = repairsOf(suspects, seen);
  const formulas = repairs.flatMap((repair) => formulaLostTo(repair, seen) ?? []);
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
        {changes.slice(0, LISTED).map((fix) => (
          <li key={keyOfLocation(fix)}>{changeLine(fix, seen, words)}</li>
        ))}
      </ul>
      {changes.length > LISTED && <Text>{check.more(changes.length - LISTED)}</Text>}
      {formulas.length > 0 && (
        <Text>{formulas.includes(true) ? check.formulaLost : check.formulaReplaced}</Text>
      )}
      {repairs.some(isLive) && <Text>{check.totalRestored}</Text>}
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

function changeLine(fix: Fix, { report }: Checkup, { pane: { check } }: Language): string {
  if (isChange(fix))
    return check.change(
      cellLabel(editions[report.edition], fix.cell),
      String(fix.from ?? check.blank),
      fix.to,
    );
  const label = partHeading(fix.part) ?? '';
  return check.change(label, `“${fix.from}”`, fix.to === '' ? check.deleted : `“${fix.to}”`);
}
