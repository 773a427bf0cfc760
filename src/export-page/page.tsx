/** The export page: takes a report that was copied in the pane, and hands out its files. */
import {
  Button,
  Field,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { PastedReport } from './pasted-report';
import { canRead, usePasted } from './use-pasted';
import { spoken, type Spoken } from './words';
import { faultSentence } from '../language/tell';

interface Props {
  readonly first: Spoken;
  readonly theme: Theme;
}

export function Page({ first, theme }: Props) {
  const [said, setSaid] = useState(first);
  const { pasted, take, read } = usePasted();
  const { own, words, language } = said;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${own.title} – ${words.pane.title}`;
  }, [language, own, words]);
  const turn = () => void spoken(language === 'en' ? 'zh-CN' : 'en').then(setSaid);
  return (
    <FluentProvider theme={theme} className="pane">
      <main className="pane-view export">
        <header className="export-head">
          <h1>{own.title}</h1>
          <Button size="small" appearance="subtle" onClick={turn} lang={language === 'en' ? 'zh-CN' : 'en'}>
            {own.other}
          </Button>
        </header>
        {pasted.carried ? (
          <PastedReport key={pasted.turn} carried={pasted.carried} said={said} />
        ) : (
          <Steps said={said} />
        )}
        <div role="alert">
          {pasted.fault && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{faultSentence(pasted.fault, words)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {!pasted.carried && <PasteHere said={said} take={take} read={() => void read()} />}
      </main>
    </FluentProvider>
  );
}

function Steps({ said: { own } }: { readonly said: Spoken }) {
  return (
    <>
      <ol className="pane-ways">
        {own.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text>{own.privacy}</Text>
    </>
  );
}

interface PasteProps {
  readonly said: Spoken;
  readonly take: (text: string) => void;
  readonly read: () => void;
}

function PasteHere({ said: { own }, take, read }: PasteProps) {
  return (
    <>
      {canRead() && (
        <div className="pane-bar">
          <Button appearance="primary" size="large" onClick={read}>
            {own.paste}
          </Button>
        </div>
      )}
      <Field label={own.box}>
        {/* Nothing stays in it: what is dropped is taken, what is typed is not. */}
        <Textarea autoFocus value="" rows={2} onChange={(_, { value }) => value.length > 1 && take(value)} />
      </Field>
    </>
  );
}
