/** A file of any kind we read → a Report. */
import { MOST_JSON, parseReport } from '../report/json';
import type { Report } from '../report/report';
import { Fault, type Message } from '../report/result';
import type { Dismissal } from '../workbook/kept';
import { openXlsx, type XlsxHost } from '../hosts/xlsx/open-xlsx';
import { readReport } from '../workbook/read';
import type { Standings } from '../workbook/standing';

export interface Source {
  readonly report: Report;
  readonly messages: readonly Message[];
  /** Only for a workbook: the file itself, and where its figures stand. */
  readonly workbook?: { readonly host: XlsxHost; readonly standings: Standings };
  /** Warnings that were dismissed, as the workbook keeps them. */
  readonly dismissals: readonly Dismissal[];
}

/**
 * @param name the file's name; only its ending counts.
 * @throws Fault for a file that cannot be read: never a partial result.
 */
export async function openSource(name: string, bytes: Uint8Array): Promise<Source> {
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'json':
      if (bytes.length > MOST_JSON) throw new Fault('file-too-large');
      return { report: parseReport(decode(bytes)), messages: [], dismissals: [] };
    case 'xlsx':
    case 'xlsm':
      return openWorkbook(bytes);
    case 'docx':
    case 'html':
    case 'htm':
      throw new Fault('source-not-yet', { ending });
    default:
      throw new Fault('source-unknown', { ending });
  }
}

async function openWorkbook(bytes: Uint8Array): Promise<Source> {
  const host = openXlsx(bytes);
  const { value, messages, standings, dismissals } = await readReport(host);
  return { report: value, messages, workbook: { host, standings }, dismissals };
}

/** @throws Fault `json-syntax` for bytes that are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault('json-syntax', {}, { cause });
  }
}
