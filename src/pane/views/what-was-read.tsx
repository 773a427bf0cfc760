/** One file: unit, year, edition, how many figures, what could not be read, and its own broken sums. */
import { Text } from '@fluentui/react-components';
import { useWorking } from '../words';
import { headlines } from '../../app/headline';
import { tellingOf } from '../../app/telling';
import type { Candidate } from '../../app/last-year/candidate';
import { editions } from '../../format/editions';
import type { LastYearWords } from '../../language/last-year/zh-CN';
import { cellLabel } from '../../language/official-labels';
import { messageSentence } from '../../language/tell';

interface Props {
  readonly candidate: Candidate;
  readonly said: LastYearWords;
  /** The year reported on now. */
  readonly year: number;
}

/** Said beside unit and year themselves. */
const ABOVE = ['import-agency-unknown', 'import-year-unknown'];

export function WhatWasRead({ candidate, said, year }: Props) {
  const { words } = useWorking();
  const { name, report, read, figures, unread, messages, broken } = candidate;
  const facts = [
    [said.unit, report.agency || said.unitUnread],
    [said.year, report.year === 0 ? said.yearUnread(year - 1) : String(report.year)],
    [said.edition, said.editionOf(report.edition)],
    [said.figures, said.figuresRead(read, figures)],
  ] as const;
  return (
    <div className="pane-card is-blank" role="group" aria-label={name}>
      <Text weight="semibold">{name}</Text>
      <ul className="pane-list">
        {facts.map(([label, value]) => (
          <li key={label}>
            {label}：{value}
          </li>
        ))}
        {messages
          .filter(({ code }) => !ABOVE.includes(code))
          .map((message, i) => (
            <li key={i}>{messageSentence(message, words)}</li>
          ))}
      </ul>
      {unread.length > 0 && (
        <details>
          <summary>{said.unread(unread.length)}</summary>
          <ul className="pane-details">
            {unread.map((cell) => (
              <li key={cell}>{cellLabel(editions[report.edition], cell)}</li>
            ))}
          </ul>
        </details>
      )}
      {broken.length > 0 && (
        <>
          <Text>{said.broken(broken.length)}</Text>
          <ul className="pane-details">
            {headlines(broken, tellingOf({ report }, words)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
