/** In place of a view of the report while there is none: the workbook has no template, or was not read yet. */
import { Button, Text } from '@fluentui/react-components';
import { useWorking } from '../words';

export function NotChecked() {
  const { state, words, session } = useWorking();
  const { check } = words.pane;
  if (state.template === 'absent')
    return (
      <>
        <Text>{check.absent}</Text>
        <Button onClick={() => session.show('prepare')}>{check.goPrepare}</Button>
      </>
    );
  if (state.busy) return null;
  return (
    <>
      <Text>{check.notRead}</Text>
      <Button onClick={() => void session.check()}>{check.now}</Button>
    </>
  );
}
