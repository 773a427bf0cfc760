/** What to tell of a paste: nothing where all of it arrived. */
import type { NoteCode } from '../language/web/zh-CN';
import type { Message } from '../report/result';
import type { Pasting } from '../workbook/paste';

interface PasteNote {
  readonly note: NoteCode;
  readonly values: Message['values'];
}

export function noteOfPaste({ writes, outside, totals }: Pasting): PasteNote | undefined {
  if (outside > 0)
    return { note: writes.length > 0 ? 'paste-outside' : 'paste-nowhere', values: { count: outside } };
  return totals > 0 ? { note: 'paste-totals', values: { count: totals } } : undefined;
}
