/** A Report → the finished report, as a Word file and as a page for the website. */
import { withCharts, type Charts } from './charts';
import { fileNameOf } from './file-name';
import { intoFrame, type Framed } from '../document/docx/frame';
import { reportDocument } from '../document/report-document';
import { writeDocx } from '../document/write-docx';
import { writeHtml, writeHtmlBody } from '../document/write-html';
import { DRAFT_NAME, type Writing } from '../document/draft';
import type { Report } from '../report/report';
import type { Message } from '../report/result';

export interface FinishedReport {
  /** The report's title, fit to be a file name; of a draft it says so first. */
  readonly name: string;
  readonly docx: Uint8Array;
  /** A whole page. */
  readonly html: string;
  /** What stands in the page's body. */
  readonly body: string;
  /** What whoever publishes it should know. */
  readonly messages: readonly Message[];
}

export interface ReportWriting extends Writing {
  /** An office's own .docx that the Word file is put into. */
  readonly frame?: Uint8Array | undefined;
  /** With 附：图表 after the report. */
  readonly charts?: Charts | undefined;
}

/** Nothing to draw. */
const NONE: Message = { code: 'charts-none', values: {} };

/**
 * @param writing `draft` for what must not be published yet
 * @throws Fault where there is no place for it in the frame
 */
export async function writeReport(
  report: Report,
  { frame, charts, ...writing }: ReportWriting = {},
): Promise<FinishedReport> {
  const plain = reportDocument(report);
  const document = charts ? withCharts(plain, report, charts) : plain;
  const { docx, messages }: Framed = frame
    ? intoFrame(document, frame, writing)
    : { docx: writeDocx(document, writing), messages: [] };
  return {
    name: (writing.draft ? DRAFT_NAME : '') + fileNameOf(document.title),
    docx,
    html: writeHtml(document, writing),
    body: writeHtmlBody(document, writing),
    messages: [...messages, ...(charts && document === plain ? [NONE] : [])],
  };
}
