/** Over the sheet while a file is read: its name, and the way back. */
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import { webWordsOf } from './words';

const useStyles = makeStyles({
  over: {
    position: 'absolute',
    // Above the canvas.
    zIndex: 20,
    top: '16px',
    left: '16px',
    display: 'flex',
    alignItems: 'center',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '& > button': { marginLeft: '16px' },
  },
});

export function Opening({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { session, opening } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { language } = useSyncExternalStore(session.store.subscribe, session.store.get);
  if (!opening) return null;
  const web = webWordsOf(language);
  return (
    <div className={styles.over} role="status">
      <Spinner size="tiny" label={web.openingFile(opening.name)} />
      <Button size="small" onClick={opening.callOff}>
        {web.leave.stay}
      </Button>
    </div>
  );
}
