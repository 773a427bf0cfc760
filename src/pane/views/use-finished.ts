/** The finished report; made anew whenever the figures change. The writer is loaded only here. */
import { useEffect, useState } from 'react';
import type { FinishedReport } from '../../app/write-report';
import type { Report } from '../../report/report';

/** @param draft errors stand: it must not be published */
export function useFinished(report: Report, draft: boolean): FinishedReport | undefined {
  const [finished, setFinished] = useState<FinishedReport>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    let stale = false;
    import('../../app/write-report')
      .then(({ writeReport }) => writeReport(report, { draft }))
      .then((made) => !stale && setFinished(made))
      .catch((cause: unknown) => !stale && setFault(cause));
    return () => void (stale = true);
  }, [report, draft]);
  if (fault !== undefined) throw fault;
  return finished;
}
