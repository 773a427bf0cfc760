/** A Report → the finished report, as a Word file and as a page for the website. */
import { fileNameOf } from './file-name';
import { reportDocument } from '../document/report-document';
import { writeDocx } from '../document/write-docx';
import { writeHtml, writeHtmlBody } from '../document/write-html';
import { signedBy } from '../document/signature';
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

/** @param writing `draft` for what must not be published yet */
export async function writeReport(report: Report, writing: Writing = {}): Promise<FinishedReport> {
  const document = reportDocument(report);
  const { signature, inText } = signedBy(report);
  const unsigned = signature === undefined && !inText;
  return {
    name: (writing.draft ? DRAFT_NAME : '') + fileNameOf(document.title),
    docx: writeDocx(document, writing),
    html: writeHtml(document, writing),
    body: writeHtmlBody(document, writing),
    messages: unsigned ? [{ code: 'date-missing', values: {} }] : [],
  };
}
