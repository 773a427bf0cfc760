/** Sets a warning aside with a reason. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWorking } from '../words';
import type { Problem } from '../../app/problems';
import type { Language } from '../../language/zh-CN';

export function DismissForm({ problem, close }: { readonly problem: Problem; readonly close: () => void }) {
  const { words, session } = useWorking();
  const { check, cancel } = words.pane;
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        close();
        void session.dismiss(problem, reason.trim());
      }}
    >
      <Field label={check.dismissReason} required>
        <Input
          value={reason}
          placeholder={exampleFor(problem, words)}
          maxLength={200}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Button size="small" type="submit" disabled={reason.trim() === ''}>
        {check.dismissTitle}
      </Button>
      <Button size="small" onClick={close}>
        {cancel}
      </Button>
    </form>
  );
}

/** A reason that fits the rule, or what it is about. */
function exampleFor({ findings: [{ rule }] }: Problem, { pane }: Language): string {
  const examples: Readonly<Record<string, string>> = pane.check.dismissExamples;
  return examples[rule] ?? examples[rule.split('.')[0] ?? ''] ?? pane.check.dismissExamples.other;
}
