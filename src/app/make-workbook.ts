/** A Report → a workbook file with the official template, filled in. */
import { templateOf, type TemplateOptions } from './template-of';
import type { Report } from '../report/report';
import type { Message } from '../report/result';
import { newXlsx, type XlsxHost } from '../hosts/xlsx/open-xlsx';

export async function makeWorkbook(report: Report, options: TemplateOptions = {}): Promise<XlsxHost> {
  const host = newXlsx();
  await host.insert(templateOf(report, options));
  return host;
}

/** The template beside the sheets of a workbook that is there: all else in it stays, to the byte. */
export async function insertInto(
  host: XlsxHost,
  report: Report,
  options: TemplateOptions = {},
): Promise<{ readonly host: XlsxHost; readonly messages: readonly Message[] }> {
  return { host, messages: await host.insert(templateOf(report, options)) };
}
