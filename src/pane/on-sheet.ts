/** The finished report, or another finding of ours, on a new sheet of the workbook. The writer is loaded only here. */
import type { Notice } from './state';
import type { Report } from '../report/report';
import type { WorkbookPlan } from '../workbook/plan';
import type { WorkbookHost } from '../workbook/port';
import { entryAt } from '../report/present';

/** @returns what to tell */
export async function writeOnSheet(host: WorkbookHost, report: Report, draft: boolean): Promise<Notice> {
  const [{ reportSheet }, { reportDocument }] = await Promise.all([
    import('../app/report-sheet/report-sheet'),
    import('../document/report-document'),
  ]);
  return insertSheet(host, reportSheet(reportDocument(report), { draft }));
}

/** @param plan of one sheet */
export async function insertSheet(host: WorkbookHost, plan: WorkbookPlan): Promise<Notice> {
  const messages = await host.insert(plan);
  const said = new Map(messages.map(({ code, values }) => [code, values]));
  const sheet = said.get('sheet-renamed')?.given ?? entryAt(plan.sheets, 0).name;
  return {
    kind: 'done',
    code: said.has('insert-step-unfinished') ? 'sheet-unfinished' : 'sheet-written',
    values: { sheet },
  };
}
