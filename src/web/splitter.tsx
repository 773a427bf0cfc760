/** The line between spreadsheet and pane: dragged, or moved with the arrow keys. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

/** Pixels. The pane is made for no less. */
export const LEAST = 320;
const MOST = 900;
const STEP = 20;

const useStyles = makeStyles({
  line: {
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly label: string;
  readonly width: number;
  readonly resize: (width: number) => void;
}

export function Splitter({ label, width, resize }: Props) {
  const styles = useStyles();
  const to = (wanted: number) => resize(Math.min(MOST, Math.max(LEAST, Math.round(wanted))));
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') to(width + STEP);
    if (key === 'ArrowRight') to(width - STEP);
  };
  const onMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) to(window.innerWidth - event.clientX);
  };
  return (
    <div
      className={styles.line}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={onKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onMove}
    />
  );
}
