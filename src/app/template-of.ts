/** The template with its guidance in a language; the form itself is official and Chinese in either. */
import { editions } from '../format/editions';
import type { LanguageId } from '../language/language-id';
import { templateEn } from '../language/template/en';
import { templateTexts } from '../language/template/figure-prompt';
import { templateZhCN } from '../language/template/zh-CN';
import type { Report } from '../report/report';
import { missingFieldsPlan } from '../template/missing-fields';
import { usualPrompts } from '../template/prompts';
import { templatePlan } from '../template/template';
import type { CoverField, TotalsMode } from '../workbook/cover';
import type { WorkbookPlan } from '../workbook/plan';
import type { UsualPrompt } from '../workbook/port';
import type { Standings } from '../workbook/standing';

export interface TemplateOptions {
  readonly totals?: TotalsMode;
  readonly language?: LanguageId;
}

/** What the template says beside each text and figure. */
export const guidanceIn = (language: LanguageId) =>
  templateTexts(language === 'en' ? templateEn : templateZhCN);

export const templateOf = (
  report: Report,
  { totals = 'live', language = 'zh-CN' }: TemplateOptions = {},
): WorkbookPlan => templatePlan(report, { texts: guidanceIn(language), totals });

/** Fields that a workbook lacks, with their guidance; see `missing-fields.ts`. */
export const missingFieldsOf = (
  missing: readonly CoverField[],
  report: Report,
  language: LanguageId,
): WorkbookPlan => missingFieldsPlan(missing, report, guidanceIn(language));

/** What is said of each figure of a report's workbook when its cell is selected. */
export const promptsOf = (
  { edition }: Report,
  standings: Standings,
  language: LanguageId,
): readonly UsualPrompt[] => usualPrompts(editions[edition], standings, guidanceIn(language));
