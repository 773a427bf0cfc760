/** The template with its words. An official form, so they are Chinese in either language of the product. */
import { templateTexts } from '../language/template/figure-prompt';
import { templateZhCN } from '../language/template/zh-CN';
import type { Report } from '../report/report';
import type { WorkbookPlan } from '../workbook/plan';
import { templatePlan } from '../workbook/template/template';
import type { TotalsMode } from '../workbook/template/texts';

export const templateWords = templateTexts(templateZhCN);

export const templateOf = (report: Report, totals: TotalsMode = 'live'): WorkbookPlan =>
  templatePlan(report, { texts: templateWords, totals });
