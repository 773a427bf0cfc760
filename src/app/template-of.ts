/** The template with its guidance in a language; the form itself is official and Chinese in either. */
import { templateTexts } from '../language/template/figure-prompt';
import { zhCN, type Language } from '../language/zh-CN';
import type { Report } from '../report/report';
import type { WorkbookPlan } from '../workbook/plan';
import { templatePlan } from '../template/template';
import type { TotalsMode } from '../workbook/cover';

export interface TemplateOptions {
  readonly totals?: TotalsMode;
  readonly language?: Language;
}

export const templateOf = (
  report: Report,
  { totals = 'live', language = zhCN }: TemplateOptions = {},
): WorkbookPlan => templatePlan(report, { texts: templateTexts(language.template), totals });
