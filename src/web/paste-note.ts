/** What to tell of a paste: nothing where all of it arrived. */
import type { Telling } from './telling';
import type { Pasting } from '../workbook/paste';

export function noteOfPaste({ writes, outside, totals }: Pasting): Telling | undefined {
  if (outside > 0)
    return { note: writes.length > 0 ? 'paste-outside' : 'paste-nowhere', values: { count: outside } };
  return totals > 0 ? { note: 'paste-totals', values: { count: totals } } : undefined;
}
