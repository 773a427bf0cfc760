/** The ways to get hold of the files: the likeliest as buttons, the others under 没有看到文件？. */
import { Button, Text } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Files } from './finished-report';
import { copyHtml } from '../clipboard';
import { canSaveAs, download, saveAs, type FileToSave } from '../save';
import type { Language } from '../../language/zh-CN';

interface Props {
  readonly files: Files;
  readonly words: Language;
  /** A better way than downloading, where downloads do nothing; it takes the place of the first buttons. */
  readonly instead?: ReactNode;
  /** Further ways, one list item each. */
  readonly further?: ReactNode;
}

export function Ways({ files: { word, page }, words, instead, further }: Props) {
  const { report: text } = words.pane;
  const [said, setSaid] = useState('');
  const give = (file: FileToSave) => {
    download(file);
    setSaid(text.started(file.name));
  };
  const copy = async () => setSaid((await copyHtml(String(page.content))) ? text.copied : text.copyFailed);
  const save = async () => {
    const saved = await saveAs(word).catch(() => undefined);
    if (saved === undefined) setSaid(text.saveFailed);
    else if (saved) setSaid(text.saved(word.name));
  };
  const downloads = (
    <>
      <Button appearance={instead ? 'secondary' : 'primary'} onClick={() => give(word)}>
        {text.word}
      </Button>
      <Button onClick={() => give(page)}>{text.page}</Button>
      {canSaveAs() && <Button onClick={() => void save()}>{text.saveAs}</Button>}
    </>
  );
  return (
    <>
      {instead}
      <div className="pane-bar">
        {!instead && downloads}
        <Button onClick={() => void copy()}>{text.copy}</Button>
      </div>
      <Text role="status" aria-live="polite">
        {said}
      </Text>
      <details>
        <summary>{text.notSeen}</summary>
        <ol className="pane-ways">
          <li>{text.help.downloads}</li>
          {canSaveAs() && !instead && <li>{text.help.saveAs}</li>}
          <li>{text.help.copy}</li>
          {further}
          {instead && (
            <li>
              {text.help.here}
              <div className="pane-bar">{downloads}</div>
            </li>
          )}
        </ol>
      </details>
    </>
  );
}
