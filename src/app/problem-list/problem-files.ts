/** The list of problems as a file: a page, a Word document, or a workbook with one sheet. */
import { problemList, problemListWords, type Judged } from './problem-list';
import { reportSheet } from '../report-sheet/report-sheet';
import { writeDocx } from '../../document/write-docx';
import { writeHtml } from '../../document/write-html';
import { newXlsx } from '../../hosts/xlsx/open-xlsx';
import type { Language } from '../../language/zh-CN';
import type { WorkbookPlan } from '../../workbook/plan';

export const LIST_ENDINGS = ['html', 'docx', 'xlsx'] as const;
export type ListEnding = (typeof LIST_ENDINGS)[number];

export async function problemFile(
  ending: ListEnding,
  judged: Judged,
  language: Language,
): Promise<Uint8Array | string> {
  const document = problemList(judged, language);
  if (ending === 'html') return writeHtml(document);
  if (ending === 'docx') return writeDocx(document);
  const host = newXlsx();
  await host.insert(problemSheet(judged, language));
  return host.bytes();
}

export const problemSheet = (judged: Judged, language: Language): WorkbookPlan =>
  reportSheet(problemList(judged, language), {}, problemListWords(language.id).name);
