/**
 * Before a report is handed out: one list of what must be mended first and of what may be, each line
 * leading to where it stands. While something must be, what follows is shown once the clerk has said so.
 */
import { Checkbox, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { BeforePublishing, Matter } from '../../app/before-publishing';
import type { Language } from '../../language/zh-CN';
import './matters.css';

/** Lines of a part before the rest of them is folded away. */
const SHOWN = 6;

interface Props {
  readonly list: BeforePublishing;
  readonly words: Language;
  /** How to get to where a line stands; undefined where nothing leads there. */
  readonly leading?: (matter: Matter) => (() => void) | undefined;
  readonly children: ReactNode;
}

export function UnlessMattersStand({ list: { must, may }, words, leading, children }: Props) {
  const { report } = words.pane;
  /** What was understood: it does not hold for others. */
  const [agreed, setAgreed] = useState<string>();
  const standing = must.map(({ text }) => text).join('\n');
  const understood = agreed === standing;
  const given = { words, ...(leading && { leading }) };
  return (
    <>
      {must.length + may.length === 0 && <Text role="status">{words.publishing.nothing}</Text>}
      <Part id="must" title={words.publishing.must(must.length)} matters={must} {...given} />
      {must.length > 0 && (
        <Checkbox
          label={report.understood}
          checked={understood}
          onChange={(_, { checked }) => setAgreed(checked === true ? standing : undefined)}
        />
      )}
      <Part id="may" title={words.publishing.may(may.length)} matters={may} {...given} />
      {(must.length === 0 || understood) && children}
    </>
  );
}

interface PartProps extends Pick<Props, 'words' | 'leading'> {
  readonly id: string;
  readonly title: string;
  readonly matters: readonly Matter[];
}

function Part({ id, title, matters, ...given }: PartProps) {
  if (matters.length === 0) return null;
  const rest = matters.slice(SHOWN);
  const { more } = given.words.pane.check;
  return (
    <section aria-labelledby={`matters-${id}`} className={`pane-matters is-${id}`}>
      <h2 id={`matters-${id}`} className="pane-heading">
        {title}
      </h2>
      <Lines matters={matters.slice(0, SHOWN)} {...given} />
      {rest.length > 0 && (
        <details>
          <summary>{more(rest.length)}</summary>
          <Lines matters={rest} {...given} />
        </details>
      )}
    </section>
  );
}

function Lines({ matters, words, leading }: Pick<PartProps, 'matters' | 'words' | 'leading'>) {
  return (
    <ul>
      {matters.map((matter, i) => (
        <li key={i} className={`is-${matter.kind}`}>
          <Line matter={matter} words={words} go={leading?.(matter)} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly matter: Matter;
  readonly words: Language;
  readonly go: (() => void) | undefined;
}

function Line({ matter: { kind, text }, words, go }: LineProps) {
  const told = (
    <>
      <span className="pane-kind">{kind === 'blank' ? words.pane.check.toFill : words.severity[kind]}</span>{' '}
      {text}
    </>
  );
  if (!go) return told;
  return (
    <button type="button" className="pane-headline" onClick={go}>
      {told}
    </button>
  );
}
