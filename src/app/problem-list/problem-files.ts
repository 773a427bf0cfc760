/** The list of problems as a page, a Word document or a sheet. */
import { problemList, problemListWords, type Judged } from './problem-list';
import { reportSheet } from '../report-sheet/report-sheet';
import { writeDocx } from '../../document/write-docx';
import { writeHtml } from '../../document/write-html';
import type { Language } from '../../language/zh-CN';
import type { WorkbookPlan } from '../../workbook/plan';

export const problemPage = (judged: Judged, language: Language): string =>
  writeHtml(problemList(judged, language));

export const problemDocx = (judged: Judged, language: Language): Uint8Array =>
  writeDocx(problemList(judged, language));

export const problemSheet = (judged: Judged, language: Language): WorkbookPlan =>
  reportSheet(problemList(judged, language), {}, problemListWords(language.id).name);
