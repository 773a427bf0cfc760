/** Reading the workbook. What it takes is loaded with the first reading: before that the pane has nothing to show of it. */
import type { WorkbookHost } from '../workbook/port';
import type { ReadWorkbook } from '../workbook/read';

/** @throws Fault of the host, and `workbook-not-ours` */
export async function readWorkbook(host: WorkbookHost): Promise<ReadWorkbook> {
  const { readReport } = await import('../workbook/read');
  return readReport(host);
}
