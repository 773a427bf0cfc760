/** A report as it was published, read and checked; and the way to a workbook of it, to be mended there. */
import { Button, Text, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Desk } from './desk';
import { useFound } from './found';
import { Panel } from './panel';
import { ProblemFiles, type ReadAndChecked } from './problem-files';
import { webWordsOf } from './words';
import { checkSource } from '../app/check-source';
import { counted } from '../app/counted';
import { figuresRead } from '../app/figures-read';
import { listed } from '../app/listed';
import { asTold, openSource } from '../app/open-source';
import { saidByNoRule } from '../app/said-by-rules';
import { tellingOf } from '../app/telling';
import { editions } from '../format/editions';
import { lastYearEn } from '../language/last-year/en';
import { lastYearZhCN } from '../language/last-year/zh-CN';
import { cellLabel } from '../language/official-labels';
import { messageSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import { zipLimits } from '../ooxml/zip/limits';
import { entryAt } from '../report/present';
import { Fault } from '../report/result';

const useStyles = makeStyles({ list: { margin: '2px 0', paddingLeft: '20px' } });

interface Props {
  readonly desk: Desk;
  /** One. */
  readonly files: readonly File[];
  /** Nothing is said where it is no report. */
  readonly perhaps?: boolean;
  readonly words: Language;
  readonly close: () => void;
}

export default function PublishedReport({ desk, files, perhaps = false, words, close }: Props) {
  const web = webWordsOf(words.id).published;
  const found = useFound(files, readAndChecked);
  const none = perhaps && found instanceof Fault;
  useEffect(() => {
    if (none) close();
  }, [none, close]);
  if (perhaps && (found === undefined || none)) return null;
  return (
    <Panel
      title={web.title(entryAt(files, 0).name)}
      busy={web.busy}
      words={words}
      close={close}
      found={found}
    >
      {(read) => (
        <>
          <WhatWasRead read={read} words={words} />
          <div>
            <Button size="small" appearance="primary" onClick={() => void desk.make(read.source.report)}>
              {web.make}
            </Button>{' '}
            <ProblemFiles read={read} words={words} />
          </div>
          <Problems read={read} words={words} />
        </>
      )}
    </Panel>
  );
}

/** @throws Fault as `openSource` */
async function readAndChecked(files: readonly File[]): Promise<ReadAndChecked> {
  const file = entryAt(files, 0);
  if (file.size > zipLimits.fileBytes) throw new Fault('file-too-large');
  const source = await openSource(file.name, new Uint8Array(await file.arrayBuffer()));
  return { source, checked: checkSource(source) };
}

interface ReadProps {
  readonly read: ReadAndChecked;
  readonly words: Language;
}

/** Unit, year, edition, figures, and what could not be read. */
function WhatWasRead({ read: { source }, words }: ReadProps) {
  const { list } = useStyles();
  const { report, messages } = source;
  const said = words.id === 'en' ? lastYearEn : lastYearZhCN;
  const { read, figures, unread } = figuresRead(report);
  const facts = [
    [said.unit, report.agency || said.unitUnread],
    [said.year, report.year === 0 ? said.unitUnread : String(report.year)],
    [said.edition, said.editionOf(report.edition)],
    [said.figures, said.figuresRead(read, figures)],
  ];
  return (
    <>
      <p>{facts.map(([label, value]) => `${label}：${value}`).join('　')}</p>
      <ul className={list}>
        {saidByNoRule(messages).map((message, i) => (
          <li key={i}>{messageSentence(message, words)}</li>
        ))}
      </ul>
      {unread.length > 0 && (
        <details>
          <summary>{webWordsOf(words.id).published.blanks(unread.length)}</summary>
          <ul className={list}>
            {unread.map((cell) => (
              <li key={cell}>{cellLabel(editions[report.edition], cell)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Problems({ read: { source, checked }, words }: ReadProps) {
  const { list } = useStyles();
  const { problems, notJudged } = checked;
  const telling = tellingOf(asTold(source), words);
  const { summary, finding } = words;
  return (
    <>
      <p>{problems.length === 0 ? summary.clean : counted(problems, words)}</p>
      {listed(problems, telling).map(({ section, problems: here }) => (
        <section key={section}>
          <Text weight="semibold">{summary.sections[section]}</Text>
          <ol className={list} start={here[0]?.number}>
            {here.map(({ number, severity, headline, details }) => (
              <li key={number}>
                [{severity}] {headline}
                <ul className={list}>
                  {details.map((detail, i) => (
                    <li key={i}>{detail}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {notJudged.length > 0 && <p>{finding.notJudged(notJudged.length)}</p>}
    </>
  );
}
