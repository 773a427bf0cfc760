/** Files that were dropped or chosen, held against the verification slip among them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useFound } from './found';
import { Panel } from './panel';
import { looksLikeSlip, readSlip } from '../app/slip/read-slip';
import { tellVerified, type ToldVerification } from '../app/slip/tell-verified';
import { verify, type GivenFile, type Verification as Found } from '../app/slip/verify';
import { slipWordsOf } from '../app/slip/words';
import type { Language } from '../language/zh-CN';
import { zipLimits } from '../ooxml/zip/limits';
import { Fault } from '../report/result';

const useStyles = makeStyles({
  list: { margin: '2px 0', paddingLeft: '20px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly files: readonly File[];
  readonly words: Language;
  readonly close: () => void;
}

export default function Verification({ files, words, close }: Props) {
  const { verify: own } = slipWordsOf(words.id);
  const found = useFound(files, verifyGiven);
  return (
    <Panel title={own.title} busy={own.busy} words={words} close={close} found={found}>
      {(verified) => <Told told={tellVerified(verified, words)} />}
    </Panel>
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
