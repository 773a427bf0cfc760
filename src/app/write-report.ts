/** A Report → the finished report, as a Word file and as a page for the website. */
import { fileNameOf } from './file-name';
import { reportDocument } from '../document/report-document';
import { writeDocx } from '../document/write-docx';
import { writeHtml, writeHtmlBody } from '../document/write-html';
import type { Report } from '../report/report';

export interface FinishedReport {
  /** The report's title, fit to be a file name. */
  readonly name: string;
  readonly docx: Uint8Array;
  /** A whole page. */
  readonly html: string;
  /** What stands in the page's body. */
  readonly body: string;
}

export async function writeReport(report: Report): Promise<FinishedReport> {
  const document = reportDocument(report);
  return {
    name: fileNameOf(document.title),
    docx: await writeDocx(document),
    html: writeHtml(document),
    body: writeHtmlBody(document),
  };
}
