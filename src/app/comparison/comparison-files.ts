/** The comparison of two years as a page, a Word document or a sheet. */
import { comparisonDocument, type TwoYears } from './comparison-document';
import { comparisonWords } from './comparison-words';
import { reportSheet } from '../report-sheet/report-sheet';
import { writeDocx } from '../../document/write-docx';
import { writeHtml } from '../../document/write-html';
import type { LanguageId } from '../../language/language-id';
import type { WorkbookPlan } from '../../workbook/plan';

export const comparisonPage = (years: TwoYears, language: LanguageId): string =>
  writeHtml(comparisonDocument(years, language));

export const comparisonDocx = (years: TwoYears, language: LanguageId): Uint8Array =>
  writeDocx(comparisonDocument(years, language));

/** @param drawn with charts: only for a host that can draw them */
export const comparisonSheet = (years: TwoYears, language: LanguageId, drawn: boolean): WorkbookPlan =>
  reportSheet(comparisonDocument(years, language, { drawn }), {}, comparisonWords(language).name);
