/** The finished report, or another finding of ours, on a new sheet of the workbook. The writer is loaded only here. */
import type { Notice } from './state';
import type { Charts } from '../app/charts';
import type { Writing } from '../document/draft';
import type { Report } from '../report/report';
import type { WorkbookPlan } from '../workbook/plan';
import type { WorkbookHost } from '../workbook/port';
import { entryAt } from '../report/present';

export interface SheetWriting extends Writing {
  /** With 附：图表 after the report: drawn by the host where it can, else bars of characters. */
  readonly charts?: Charts | undefined;
}

/** @returns what to tell */
export async function writeOnSheet(
  host: WorkbookHost,
  report: Report,
  { charts, ...writing }: SheetWriting,
): Promise<Notice> {
  const [{ reportSheet }, { reportDocument }, { withCharts }] = await Promise.all([
    import('../app/report-sheet/report-sheet'),
    import('../document/report-document'),
    import('../app/charts'),
  ]);
  const plain = reportDocument(report);
  const drawnBy = host.can('chart') ? 'program' : 'us';
  const document = charts ? withCharts(plain, report, charts, drawnBy) : plain;
  return insertSheet(host, reportSheet(document, writing));
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
