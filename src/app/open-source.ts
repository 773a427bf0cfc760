/** A file of any kind we read → a Report. */
import type { Document } from '../document/model';
import { importReport, isDocument, refuse, type DocumentKind } from '../import/import-report';
import { kindOf } from '../import/kind';
import { MOST_JSON, parseReport } from '../report/json';
import type { LastYear } from '../report/last-year';
import type { FigureSources, Published } from '../report/published';
import type { Report } from '../report/report';
import { Fault, type Message } from '../report/result';
import { textsOf } from '../report/text';
import type { Dismissal } from '../workbook/kept';
import { openXlsx, type XlsxHost } from '../hosts/xlsx/open-xlsx';
import { readReport } from '../workbook/read';
import type { Standings } from '../workbook/standing';

export interface Source {
  readonly report: Report;
  readonly messages: readonly Message[];
  /** Only for a workbook: the file itself, and where its figures stand. */
  readonly workbook?: { readonly host: XlsxHost; readonly standings: Standings };
  /** Only for a report as it was published: the document, what stood in it, and where each figure was read. */
  readonly published?: {
    readonly document: Document;
    readonly published: Published;
    readonly sources: FigureSources;
  };
  /** Warnings that were dismissed, as the workbook keeps them. */
  readonly dismissals: readonly Dismissal[];
  /** Last year's report, as the workbook keeps it. */
  readonly previous?: LastYear | undefined;
}

/** What sentences about it need to know. */
export const asTold = ({ report, workbook, published }: Source) => ({
  report,
  standings: workbook?.standings,
  published: published?.published,
});

/** Characters of all its words: the longest reports that were published have some 30,000. */
const MOST_WORDS = 200_000;

/**
 * @param name the file's name; its ending only tells apart what looks the same.
 * @throws Fault for a file that cannot be read: never a partial result.
 */
export async function openSource(name: string, bytes: Uint8Array): Promise<Source> {
  const source = await open(name, bytes);
  const length = [...textsOf(source.report.narrative).values()].reduce((sum, text) => sum + text.length, 0);
  if (length > MOST_WORDS) throw new Fault('report-too-long', { length, limit: MOST_WORDS });
  return source;
}

async function open(name: string, bytes: Uint8Array): Promise<Source> {
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kindOf(bytes, ending);
  if (kind === 'json') {
    if (bytes.length > MOST_JSON) throw new Fault('file-too-large');
    return { report: parseReport(decode(bytes)), messages: [], dismissals: [] };
  }
  if (kind === 'xlsx') return openWorkbook(bytes);
  return isDocument(kind) ? openPublished(kind, bytes) : refuse(kind, ending);
}

async function openPublished(kind: DocumentKind, bytes: Uint8Array): Promise<Source> {
  const { value, messages, document, published, sources } = await importReport(kind, bytes);
  return { report: value, messages, dismissals: [], published: { document, published, sources } };
}

/** A workbook with our template, or somebody else's with the three tables in it. */
async function openWorkbook(bytes: Uint8Array): Promise<Source> {
  const host = openXlsx(bytes);
  try {
    const { value, messages, standings, dismissals, previous } = await readReport(host);
    return { report: value, messages, workbook: { host, standings }, dismissals, previous };
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'workbook-not-ours') throw cause;
    return await openPublished('xlsx', bytes).catch((second: unknown) => {
      throw second instanceof Fault && second.code === 'import-no-report' ? cause : second;
    });
  }
}

/** @throws Fault `json-syntax` for bytes that are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault('json-syntax', {}, { cause });
  }
}
