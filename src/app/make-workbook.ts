/** A Report → a workbook file with the official template, filled in. */
import { templateOf, type TemplateOptions } from './template-of';
import type { Report } from '../report/report';
import { newXlsx, type XlsxHost } from '../hosts/xlsx/open-xlsx';

export async function makeWorkbook(report: Report, options: TemplateOptions = {}): Promise<XlsxHost> {
  const host = newXlsx();
  await host.insert(templateOf(report, options));
  return host;
}
