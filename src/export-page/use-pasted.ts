/** What was pasted, anywhere on the page: a report, or why it is none. */
import { useCallback, useEffect, useState } from 'react';
import { reportCarried, type CarriedReport } from '../app/carried-report';
import { Fault } from '../report/result';

export interface Pasted {
  readonly carried?: CarriedReport;
  readonly fault?: Fault;
  /** Counts what was pasted: nothing said of one report holds for the next. */
  readonly turn: number;
}

/** A report that came before gives way even to a fault: nobody downloads last week's by mistake. */
function pastedOf(text: string): Omit<Pasted, 'turn'> {
  try {
    return { carried: reportCarried(text) };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    return { fault: cause };
  }
}

export function usePasted() {
  const [pasted, setPasted] = useState<Pasted>({ turn: 0 });
  const show = useCallback(
    (next: Omit<Pasted, 'turn'>) => setPasted(({ turn }) => ({ ...next, turn: turn + 1 })),
    [],
  );
  const take = useCallback((text: string) => show(pastedOf(text)), [show]);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      // A box that was given a hundred megabytes would take the page down.
      event.preventDefault();
      take(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [take]);
  /** By the button: the browser may ask the clerk, or refuse. */
  const read = async () => {
    let text: string;
    try {
      text = await navigator.clipboard.readText();
    } catch (cause) {
      show({ fault: new Fault('paste-refused', {}, { cause }) });
      return;
    }
    take(text);
  };
  return { pasted, take, read };
}

/** Not in Firefox before 125, nor where the page is served without https. */
export const canRead = (): boolean =>
  typeof (navigator.clipboard as Clipboard | undefined)?.readText === 'function';
