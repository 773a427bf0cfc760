/** The comparison as a workbook with one sheet; apart from the other forms, because Excel needs no writer of files. */
import type { TwoYears } from './comparison-document';
import { comparisonSheet } from './comparison-files';
import { newXlsx } from '../../hosts/xlsx/open-xlsx';
import type { LanguageId } from '../../language/language-id';

export async function comparisonWorkbook(years: TwoYears, language: LanguageId): Promise<Uint8Array> {
  const host = newXlsx();
  await host.insert(comparisonSheet(years, language, host.can('chart')));
  return host.bytes();
}
