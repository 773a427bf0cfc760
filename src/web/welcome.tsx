/** For whoever comes for the first time: what can be done here, until something is open. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import { webWordsOf } from './words';

const useStyles = makeStyles({
  welcome: {
    flexShrink: 0,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  steps: { margin: '2px 0', paddingLeft: '20px' },
});

export function Welcome({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { session, name, dirty, left } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { template, language } = useSyncExternalStore(session.store.subscribe, session.store.get);
  if (template !== 'absent' || name !== '' || dirty || left) return null;
  const { welcome } = webWordsOf(language);
  return (
    <section className={styles.welcome} aria-label={welcome.title}>
      <Text weight="semibold">{welcome.title}</Text>
      <ul className={styles.steps}>
        {welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Text>{welcome.privacy}</Text>
    </section>
  );
}
