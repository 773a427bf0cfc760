/** Prints the report's pages, or saves them as a PDF. The writer is loaded only here. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { offerPages } from '../printing';
import type { Charts } from '../../app/charts';
import type { PrintedReport } from '../../app/print-report';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';

interface Props {
  readonly report: Report;
  /** Errors stand: every page says that it must not be published. */
  readonly draft: boolean;
  readonly words: Language;
  /** After the report. */
  readonly charts: Charts | undefined;
}

export function PrintButton({ report, draft, words, charts }: Props) {
  const pages = usePages(report, draft, charts);
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

interface Made {
  readonly of: Report;
  readonly charts: Charts | undefined;
  readonly pages: PrintedReport;
}

/** Made anew whenever the figures change: what was printed of older ones would be wrong. */
function usePages(report: Report, draft: boolean, charts: Charts | undefined): PrintedReport | undefined {
  const [made, setMade] = useState<Made>();
  const [mistake, setMistake] = useState<unknown>();
  useEffect(() => {
    let stale = false;
    import('../../app/print-report')
      .then(
        ({ printReport }) =>
          !stale && setMade({ of: report, charts, pages: printReport(report, { draft, charts }) }),
      )
      .catch((cause: unknown) => !stale && setMistake(cause));
    return () => void (stale = true);
  }, [report, draft, charts]);
  if (mistake !== undefined) throw mistake;
  return made?.of === report && made.charts === charts ? made.pages : undefined;
}
