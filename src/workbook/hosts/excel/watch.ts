/// <reference types="office-js" />
/**
 * Edits as hints. Events are lost on some hosts (#3888, #4066), so nothing rests on one. Where
 * Excel does not tell who made a change (before 1.14) our own writes are passed on too: to look once
 * more is harmless – marks go to the hidden sheet, which is not watched – and to swallow a change
 * that may be the clerk's is not.
 */
import type { Gateway } from './gateway';
import { atLeast } from './requirements';
import { Fault } from '../../../report/result';

type Event = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'source'>;

/** @param concerns whether a sheet with this id is one of ours. */
export function watchEdits(
  gateway: Gateway,
  concerns: (sheetId: string) => boolean,
  listener: () => void,
  failed: (fault: Fault) => void,
): () => void {
  let stopped = false;
  const heard = async (event: Event) => {
    if (!stopped && event.source !== 'Remote' && concerns(event.worksheetId) && !isOurOwn(event)) listener();
  };
  const registered = gateway.inTurn(() =>
    gateway.trip(({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(heard),
      worksheets.onDeleted.add(heard),
    ]),
  );
  registered.catch((cause) => report(cause, failed));
  return () => {
    stopped = true;
    void registered.then(forget).catch((cause) => report(cause, failed));
  };
}

/** A handler is taken off in the context it was put on in. */
async function forget(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]!.context.sync();
}

/** A deleted sheet is told of without a source. */
const isOurOwn = (event: Event): boolean =>
  atLeast(
    '1.14',
    event as Excel.WorksheetChangedEventArgs,
    'triggerSource',
    ({ triggerSource }) => triggerSource,
  ) === 'ThisLocalAddin';

function report(cause: unknown, failed: (fault: Fault) => void): void {
  if (!(cause instanceof Fault)) throw cause;
  failed(cause);
}
