/** 插入数据句: sentences made from the tables, put in as a paragraph of their own. */
import type { RefObject } from 'react';
import { appendParagraph } from '../insert-text';
import { useWorking } from '../words';
import type { Report } from '../../report/report';
import { dataSentence, type DataSentence } from '../../words/data-sentences';
import { areaNames } from '../../workbook/layout';

/** Which sentences belong where; in the undivided text all of them. */
const FITTING: Readonly<Record<string, readonly DataSentence[]>> = {
  [areaNames.overview]: ['requests', 'reviews', 'documents', 'processingFee'],
  [areaNames.aspect('proactive')]: ['documents'],
  [areaNames.aspect('onRequest')]: ['requests', 'reviews', 'processingFee'],
  [areaNames.aspect('management')]: ['documents'],
  [areaNames.aspect('supervision')]: ['reviews'],
  [areaNames.other]: ['processingFee', 'requests', 'reviews'],
};

interface Props {
  readonly area: string;
  readonly report: Report;
  readonly into: RefObject<HTMLTextAreaElement | null>;
}

export function DataSentences({ area, report, into }: Props) {
  const { words } = useWorking();
  const { writing } = words.pane;
  const kinds = FITTING[area];
  if (!kinds) return null;
  return (
    <details className="pane-sentences">
      <summary>{writing.insertSentence}</summary>
      <ul>
        {kinds.map((kind) => {
          const sentence = dataSentence(kind, report) || dataSentence(kind, report, { zeros: true });
          return (
            <li key={kind}>
              {sentence === '' ? (
                writing.notYet(writing.sentences[kind])
              ) : (
                <button
                  type="button"
                  className="pane-sentence"
                  onClick={() => into.current && appendParagraph(into.current, sentence)}
                >
                  {sentence}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
