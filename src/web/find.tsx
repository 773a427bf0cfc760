/** Ctrl+F: finds words in the workbook, cell after cell. */
import { Button, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { WebWords } from '../language/web/zh-CN';
import type { UniverHost } from '../hosts/univer/univer-host';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '6px',
    padding: '3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly host: UniverHost;
  readonly web: WebWords;
  readonly close: () => void;
}

export function Find({ host, web: { find }, close }: Props) {
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const go = (backwards: boolean) => setMissing(!host.findNext(words, backwards));
  const end = () => {
    close();
    host.focusSheet();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey);
    else if (event.key === 'Escape') end();
    else return;
    event.preventDefault();
  };
  return (
    <div className={useStyles().row} role="search">
      <Input
        autoFocus
        size="small"
        aria-label={find.label}
        placeholder={find.label}
        value={words}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => {
          setWords(value);
          setMissing(false);
        }}
      />
      <Button size="small" onClick={() => go(true)}>
        {find.before}
      </Button>
      <Button size="small" onClick={() => go(false)}>
        {find.next}
      </Button>
      <Button size="small" onClick={end}>
        {find.close}
      </Button>
      <Text size={200} role="status">
        {missing ? find.none : ''}
      </Text>
    </div>
  );
}
