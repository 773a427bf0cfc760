/** Prints the report's pages, or saves them as a PDF. The writer is loaded only here. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { offerPages } from '../printing';
import type { PrintedReport } from '../../app/print-report';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';

interface Props {
  readonly report: Report;
  /** Errors stand: every page says that it must not be published. */
  readonly draft: boolean;
  readonly words: Language;
}

export function PrintButton({ report, draft, words }: Props) {
  const pages = usePages(report, draft);
  useEffect(() => pages && offerPages(pages), [pages]);
  const { print, printHint } = words.pane.report;
  return (
    <>
      <div className="pane-bar">
        <Button disabled={!pages} onClick={() => window.print()}>
          {print}
        </Button>
      </div>
      <Text size={200}>{printHint}</Text>
    </>
  );
}

/** Made anew whenever the figures change: what was printed of older ones would be wrong. */
function usePages(report: Report, draft: boolean): PrintedReport | undefined {
  const [made, setMade] = useState<{ readonly of: Report; readonly pages: PrintedReport }>();
  const [mistake, setMistake] = useState<unknown>();
  useEffect(() => {
    let stale = false;
    import('../../app/print-report')
      .then(({ printReport }) => !stale && setMade({ of: report, pages: printReport(report, { draft }) }))
      .catch((cause: unknown) => !stale && setMistake(cause));
    return () => void (stale = true);
  }, [report, draft]);
  if (mistake !== undefined) throw mistake;
  return made?.of === report ? made.pages : undefined;
}
