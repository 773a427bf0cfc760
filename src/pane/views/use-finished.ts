/** The finished report; made anew whenever the figures change. The writer is loaded only here. */
import { useEffect, useState } from 'react';
import type { Frame } from '../kept-frame';
import type { Charts } from '../../app/charts';
import type { FinishedReport } from '../../app/write-report';
import type { Report } from '../../report/report';
import { Fault } from '../../report/result';

/** What is made, or why it cannot be put into the frame; and in which way it was made. */
export type Finished = Pick<Way, 'frame' | 'charts'> &
  ({ readonly made: FinishedReport } | { readonly refused: Fault });

interface Way {
  /** Errors stand: it must not be published. */
  readonly draft: boolean;
  /** That the Word file is put into. */
  readonly frame: Frame | undefined;
  /** The same object as long as the same is wanted. */
  readonly charts: Charts | undefined;
  /** False: it is not known yet whether there is one. */
  readonly known: boolean;
}

/** Never a file in a frame that is not used any more, or without one that is; nor of charts. */
export function useFinished(report: Report, { draft, frame, known, charts }: Way): Finished | undefined {
  const [finished, setFinished] = useState<Finished>();
  const [mistake, setMistake] = useState<unknown>();
  useEffect(() => {
    if (!known) return;
    let stale = false;
    import('../../app/write-report')
      .then(({ writeReport }) => writeReport(report, { draft, charts, frame: frame?.bytes }))
      .then((made) => !stale && setFinished({ frame, charts, made }))
      .catch((cause: unknown) => {
        if (stale) return;
        if (frame && cause instanceof Fault) setFinished({ frame, charts, refused: cause });
        else setMistake(cause);
      });
    return () => void (stale = true);
  }, [report, draft, frame, known, charts]);
  if (mistake !== undefined) throw mistake;
  const asWanted = finished?.frame === frame && (finished?.charts === undefined) === (charts === undefined);
  return known && asWanted ? finished : undefined;
}
