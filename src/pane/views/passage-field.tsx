/** One text of the report: written, counted, underlined where something was found, with what was found below. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { useId, useRef, type ClipboardEvent, type RefObject } from 'react';
import { Asked, CountAsked } from './asked';
import type { Proposal } from './confirm';
import { DataSentences } from './data-sentences';
import { ProblemCard } from './problem-card';
import { insertText } from '../insert-text';
import { pastedParagraphs } from '../pasted';
import type { Checkup, Draft } from '../state';
import { problemsUnder, underlinedIn, type Underlined } from '../underlined';
import { useWorking } from '../words';
import { keyOfProblem } from '../../app/problems';
import { faultSentence } from '../../language/tell';
import { charactersIn } from '../../words/length';

interface Props {
  readonly area: string;
  readonly label: string;
  readonly guide: string;
  readonly headed?: boolean;
  readonly checkup: Checkup;
  readonly propose: (proposal: Proposal) => void;
}

export function PassageField({ area, label, guide, headed = false, checkup, propose }: Props) {
  const { state, words, session } = useWorking();
  const { writing } = words.pane;
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const passage = checkup.passages.find((each) => each.area === area);
  if (!passage) return <Text>{writing.gone(label)}</Text>;
  const text = session.passages.textOf(area);
  const isChecked = text === passage.text;
  const draft = state.drafts[area];
  return (
    <div className="pane-passage">
      <label htmlFor={id} className={headed ? 'is-headed' : undefined}>
        {label}
      </label>
      <Text size={200} id={`${id}-guide`}>
        {passage.isBeyond ? writing.beyond : guide}
      </Text>
      <Asked id={`${id}-asked`} area={area} checkup={checkup} />
      <div className="pane-written">
        {/* Behind the field, with the same letters in the same places: it carries the underlines. */}
        <div className="pane-underlines" aria-hidden="true">
          {isChecked ? underlined(text, underlinedIn(area, checkup)) : text}
          {'\n'}
        </div>
        <Box area={area} id={id} text={text} fixed={passage.isBeyond} box={box} />
      </div>
      <div className="pane-bar">
        <Text size={200} id={`${id}-count`}>
          {writing.count(charactersIn(text))}
        </Text>
        <CountAsked area={area} checkup={checkup} />
        <Unwritten draft={draft} />
        {!passage.isBeyond && <DataSentences area={area} report={checkup.report} into={box} />}
      </div>
      <TwoTexts area={area} draft={draft} />
      {isChecked && <Found area={area} checkup={checkup} propose={propose} />}
    </div>
  );
}

interface BoxProps {
  readonly area: string;
  readonly id: string;
  readonly text: string;
  readonly fixed: boolean;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

function Box({ area, id, text, fixed, box }: BoxProps) {
  const { passages } = useWorking().session;
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault();
    insertText(event.currentTarget, pastedParagraphs(event.clipboardData));
  };
  return (
    <textarea
      ref={box}
      id={id}
      value={text}
      rows={3}
      spellCheck={false}
      readOnly={fixed}
      aria-describedby={`${id}-guide ${id}-asked ${id}-count`}
      onChange={({ target }) => passages.typed(area, target.value)}
      onBlur={() => void passages.left(area)}
      onCompositionStart={() => passages.composed(area, true)}
      onCompositionEnd={() => passages.composed(area, false)}
      onPaste={paste}
    />
  );
}

/** What was found in it, with the corrections. */
function Found({ area, checkup, propose }: Pick<Props, 'area' | 'checkup' | 'propose'>) {
  return (
    <ul className="pane-problems">
      {problemsUnder(area, checkup).map((problem) => (
        <li key={keyOfProblem(problem)}>
          <ProblemCard problem={problem} checkup={checkup} propose={propose} />
        </li>
      ))}
    </ul>
  );
}

function underlined(text: string, stretches: readonly Underlined[]) {
  let from = 0;
  const pieces = stretches.map(({ start, end, severity }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark className={`is-${severity}`}>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return [...pieces, text.slice(from)];
}

/** Said as long as the workbook does not have it. */
function Unwritten({ draft }: { readonly draft: Draft | undefined }) {
  const { words } = useWorking();
  const { writing } = words.pane;
  const said =
    draft?.state === 'typing'
      ? writing.unwritten
      : draft?.state === 'held' && draft.fault
        ? writing.held(faultSentence(draft.fault, words))
        : '';
  return (
    <Text size={200} role="status" aria-live="polite">
      {said}
    </Text>
  );
}

/** Somebody has changed the text in its sheet meanwhile: both are shown to choose from. */
function TwoTexts({ area, draft }: { readonly area: string; readonly draft: Draft | undefined }) {
  const { words, session } = useWorking();
  const { writing } = words.pane;
  if (draft?.state !== 'changed') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {writing.changed}
        <blockquote className="pane-other-text">{draft.there || writing.nothing}</blockquote>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.passages.choose(area, 'mine')}>
          {writing.mine}
        </Button>
        <Button size="small" onClick={() => void session.passages.choose(area, 'theirs')}>
          {writing.theirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
