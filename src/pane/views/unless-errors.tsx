/** While errors stand: names them and asks. What follows is shown once the clerk has said so. */
import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../language/zh-CN';

/** Errors named before the rest of them is only counted. */
const NAMED = 5;

interface Props {
  /** One line each. */
  readonly errors: readonly string[];
  /** Nothing of them is a mistake: it is only not filled in yet. */
  readonly unfilled?: boolean;
  readonly words: Language;
  readonly children: ReactNode;
}

export function UnlessErrors({ errors, unfilled = false, words, children }: Props) {
  const { report, check } = words.pane;
  /** What was understood: it does not hold for other errors. */
  const [agreed, setAgreed] = useState<string>();
  const understood = agreed === errors.join('\n');
  if (errors.length === 0) return children;
  return (
    <>
      <MessageBar intent={unfilled ? 'warning' : 'error'} layout="multiline">
        <MessageBarBody>
          {(unfilled ? report.unfinished : report.standing)(errors.length)}
          <ul>
            {errors.slice(0, NAMED).map((error) => (
              <li key={error}>{error}</li>
            ))}
            {errors.length > NAMED && <li>{check.more(errors.length - NAMED)}</li>}
          </ul>
          <Checkbox
            label={unfilled ? report.understoodUnfinished : report.understood}
            checked={understood}
            onChange={(_, { checked }) => setAgreed(checked === true ? errors.join('\n') : undefined)}
          />
        </MessageBarBody>
      </MessageBar>
      {understood && children}
    </>
  );
}
