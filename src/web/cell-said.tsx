/** A line under the spreadsheet: what is said of the selected cell. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { UniverHost } from '../hosts/univer/univer-host';
import type { Said } from '../hosts/univer/said';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    // Always as high: the sheet above must not move while the clerk clicks from cell to cell.
    height: '3.6em',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '3px 10px',
    whiteSpace: 'pre-line',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
});

export function CellSaid({ host }: { readonly host: UniverHost }) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>();
  useEffect(() => host.watchSaid(setSaid), [host]);
  return (
    <div className={styles.line} role="status" aria-live="polite" tabIndex={0}>
      {said && (
        <Text size={200}>
          <span className={styles.title}>
            {said.address} {said.title}
          </span>
          {said.text}
        </Text>
      )}
    </div>
  );
}
