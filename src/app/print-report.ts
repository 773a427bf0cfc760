/** A Report → the pages that a browser prints. */
import { withCharts, type Charts } from './charts';
import { fileNameOf } from './file-name';
import { DRAFT_NAME, type Writing } from '../document/draft';
import { reportDocument } from '../document/report-document';
import { writePrint } from '../document/write-print';
import type { Report } from '../report/report';

export interface PrintedReport {
  /** What a PDF of it is called: the report's title, fit to be a file name; of a draft it says so first. */
  readonly title: string;
  /** What an element of the class `print-pages` holds. */
  readonly html: string;
}

/** @param writing `draft` for what must not be published yet; `charts` for 附：图表 after the report */
export function printReport(
  report: Report,
  { charts, ...writing }: Writing & { readonly charts?: Charts | undefined } = {},
): PrintedReport {
  const plain = reportDocument(report);
  const document = charts ? withCharts(plain, report, charts) : plain;
  return {
    title: (writing.draft ? DRAFT_NAME : '') + fileNameOf(document.title),
    html: writePrint(document, writing),
  };
}
