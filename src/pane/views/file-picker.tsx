/** A button that opens the system's own dialog, for a report of any kind we read where nothing else is asked for. */
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useWorking } from '../words';
import { ENDINGS } from '../../import/endings';

/** Endings of the kinds of file we read, as the system's dialog wants them. */
export const READABLE = ENDINGS.map((ending) => `.${ending}`).join(',');

interface PickerProps {
  readonly label: string;
  readonly choose: (file: File) => void;
  /** Endings; those of a report where none are given. */
  readonly accept?: string;
}

/** Within the pane, which is asked for nothing more while it is at work. */
export function FilePicker(props: PickerProps) {
  const { state } = useWorking();
  return <FileButton {...props} disabled={state.busy !== undefined} />;
}

interface ButtonProps extends PickerProps {
  readonly disabled?: boolean;
}

export function FileButton({ label, choose, accept = READABLE, disabled = false }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) choose(file);
        }}
      />
    </>
  );
}
