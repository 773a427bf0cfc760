/** A Report → a workbook with the official template, filled in. An empty Report gives the blank template. */
import { newXlsx, type XlsxHost } from '../workbook/hosts/xlsx/host';
import { templatePlan } from '../workbook/template/template';
import type { TotalsMode } from '../workbook/template/texts';
import { templateZhCN } from '../language/template/zh-CN';
import { templateTexts } from '../language/template/figure-prompt';
import type { EditionId } from '../format/edition';
import type { Report } from '../report/report';

/** A report with nothing filled in yet. */
export const emptyReport = (edition: EditionId, year: number, agency: string): Report => ({
  edition,
  year,
  agency,
  cells: new Map(),
  narrative: {},
});

/** The template is an official form, so its words are Chinese in either language of the product. */
export async function makeWorkbook(report: Report, totals: TotalsMode = 'live'): Promise<XlsxHost> {
  const host = newXlsx();
  await host.insert(templatePlan(report, { texts: templateTexts(templateZhCN), totals }));
  return host;
}
