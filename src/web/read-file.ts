/** A workbook file is read step by step: in between the page is drawn, and the clerk may think better of it. */
import type { XlsxHost } from '../hosts/xlsx/open-xlsx';
import { zipLimits } from '../ooxml/zip/limits';
import { Fault } from '../report/result';
import type { WorkbookLooks } from '../workbook/sheet';

export interface ReadFile {
  readonly workbook: XlsxHost;
  readonly looks: WorkbookLooks;
}

/** Milliseconds in which a page gets to what there is to draw, and to a click. */
const BREATH = 30;
const breathe = () => new Promise((go) => setTimeout(go, BREATH));

/**
 * @returns nothing once it has been called off
 * @throws Fault `file-too-large`, `file-not-workbook`, and those of the guard
 */
export async function readFile(file: File, called: AbortSignal): Promise<ReadFile | undefined> {
  if (file.size > zipLimits.fileBytes) throw new Fault('file-too-large');
  const { openXlsx } = await import('../hosts/xlsx/open-xlsx');
  if (called.aborted) return undefined;
  // A drive may be slow, or no longer answer.
  const bytes = await Promise.race([file.arrayBuffer(), calledOff(called)]);
  if (!bytes) return undefined;
  await breathe();
  if (called.aborted) return undefined;
  const workbook = opened(openXlsx, file.name, new Uint8Array(bytes));
  await breathe();
  if (called.aborted) return undefined;
  const looks = await workbook.looks();
  await breathe();
  return called.aborted ? undefined : { workbook, looks };
}

const calledOff = (called: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => called.addEventListener('abort', () => resolve(undefined)));

/** That a file was only renamed is said of one whose name says that it is a workbook. */
function opened(open: (bytes: Uint8Array) => XlsxHost, name: string, bytes: Uint8Array): XlsxHost {
  try {
    return open(bytes);
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'file-not-zip' || /\.xls[xm]$/i.test(name)) throw cause;
    throw new Fault('file-not-workbook', { kind: 'other' }, { cause });
  }
}
