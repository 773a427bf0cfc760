/** A Report → a workbook file with the official template, filled in. */
import { templateOf } from './template-of';
import type { Report } from '../report/report';
import { newXlsx, type XlsxHost } from '../workbook/hosts/xlsx/open-xlsx';
import type { TotalsMode } from '../workbook/template/texts';

export async function makeWorkbook(report: Report, totals: TotalsMode = 'live'): Promise<XlsxHost> {
  const host = newXlsx();
  await host.insert(templateOf(report, totals));
  return host;
}
