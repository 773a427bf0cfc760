/** The list of problems as a workbook with one sheet; apart from the other forms, because Excel needs no writer of files. */
import { problemSheet } from './problem-files';
import type { Judged } from './problem-list';
import { newXlsx } from '../../hosts/xlsx/open-xlsx';
import type { Language } from '../../language/zh-CN';

export async function problemWorkbook(judged: Judged, language: Language): Promise<Uint8Array> {
  const host = newXlsx();
  await host.insert(problemSheet(judged, language));
  return host.bytes();
}
