/** The finished report; made anew whenever the figures change. The writer is loaded only here. */
import { useEffect, useState } from 'react';
import type { Frame } from '../kept-frame';
import type { FinishedReport } from '../../app/write-report';
import type { Report } from '../../report/report';
import { Fault } from '../../report/result';

/** What is made, or why it cannot be put into the frame. */
export type Finished =
  | { readonly frame: Frame | undefined; readonly made: FinishedReport }
  | { readonly frame: Frame; readonly refused: Fault };

interface Way {
  /** Errors stand: it must not be published. */
  readonly draft: boolean;
  /** That the Word file is put into. */
  readonly frame: Frame | undefined;
  /** False: it is not known yet whether there is one. */
  readonly known: boolean;
}

/** Never a file in a frame that is not used any more, or without one that is. */
export function useFinished(report: Report, { draft, frame, known }: Way): Finished | undefined {
  const [finished, setFinished] = useState<Finished>();
  const [mistake, setMistake] = useState<unknown>();
  useEffect(() => {
    if (!known) return;
    let stale = false;
    import('../../app/write-report')
      .then(({ writeReport }) => writeReport(report, { draft, ...(frame && { frame: frame.bytes }) }))
      .then((made) => !stale && setFinished({ frame, made }))
      .catch((cause: unknown) => {
        if (stale) return;
        if (frame && cause instanceof Fault) setFinished({ frame, refused: cause });
        else setMistake(cause);
      });
    return () => void (stale = true);
  }, [report, draft, frame, known]);
  if (mistake !== undefined) throw mistake;
  return known && finished?.frame === frame ? finished : undefined;
}
