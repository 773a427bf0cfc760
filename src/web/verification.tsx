/** Files that were dropped or chosen, held against the verification slip among them. */
import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { looksLikeSlip, readSlip } from '../app/slip/read-slip';
import { tellVerified, type ToldVerification } from '../app/slip/tell-verified';
import { verify, type GivenFile, type Verification as Found } from '../app/slip/verify';
import { slipWordsOf } from '../app/slip/words';
import { faultSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import { zipLimits } from '../ooxml/zip/limits';
import { Fault } from '../report/result';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: '2px 0', paddingLeft: '20px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly files: readonly File[];
  readonly words: Language;
  readonly close: () => void;
}

export default function Verification({ files, words, close }: Props) {
  const styles = useStyles();
  const { verify: own } = slipWordsOf(words.id);
  const found = useVerification(files);
  return (
    <section className={styles.panel} aria-label={own.title} tabIndex={0}>
      <Text weight="semibold">{own.title}</Text>{' '}
      <Button size="small" onClick={close}>
        {words.pane.close}
      </Button>
      <div role="status" aria-live="polite">
        {found === undefined && <Spinner size="tiny" labelPosition="after" label={own.busy} />}
        {found instanceof Fault && <p>{faultSentence(found, words)}</p>}
        {found && !(found instanceof Fault) && <Told told={tellVerified(found, words)} />}
      </div>
    </section>
  );
}

function Told({ told: { files, summary } }: { readonly told: ToldVerification }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {files.map(({ verdict, line, details, again }, i) => (
          <li key={i}>
            <span className={verdict === 'identical' || verdict === 'same' ? undefined : styles.wrong}>
              {line}
            </span>
            <ul className={styles.list}>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
              {again !== '' && <li>{again}</li>}
            </ul>
          </li>
        ))}
      </ul>
      {summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** Undefined while it is being found out; what is a mistake of ours goes on to the boundary. */
function useVerification(files: readonly File[]): Found | Fault | undefined {
  const [found, setFound] = useState<Found | Fault>();
  const [mistake, setMistake] = useState<unknown>();
  useEffect(() => {
    let stale = false;
    setFound(undefined);
    verifyGiven(files)
      .catch((cause: unknown) => {
        if (cause instanceof Fault) return cause;
        throw cause;
      })
      .then((made) => !stale && setFound(made))
      .catch((cause: unknown) => !stale && setMistake(cause));
    return () => void (stale = true);
  }, [files]);
  if (mistake !== undefined) throw mistake;
  return found;
}

/** @throws Fault `slip-none` where no slip is among them, or nothing but it */
async function verifyGiven(files: readonly File[]): Promise<Found> {
  if (files.some(({ size }) => size > zipLimits.fileBytes)) throw new Fault('file-too-large');
  const given = await Promise.all(files.map(bytesOf));
  const slip = given.find(({ bytes }) => looksLikeSlip(bytes));
  const others = given.filter(({ bytes }) => !looksLikeSlip(bytes));
  if (!slip || others.length === 0) throw new Fault('slip-none');
  return verify(await readSlip(slip.bytes), others);
}

const bytesOf = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
