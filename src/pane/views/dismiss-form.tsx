/** Sets a warning aside with a reason. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWorking } from '../words';
import type { Problem } from '../../app/problems';

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
          placeholder={check.dismissExample}
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
