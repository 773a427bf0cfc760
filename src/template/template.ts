/**
 * The official template as a pure plan, filled with a Report. An empty Report gives the blank
 * template. Every host lays down the same plan.
 */
import { coverSheet } from './cover-sheet';
import { hiddenSheet } from './hidden-sheet';
import type { SheetWithNames } from './sheet-with-names';
import { tableSheet } from './table-sheet';
import type { TemplateTexts } from './texts';
import type { TotalsMode } from '../workbook/cover';
import { overviewSheet, textSheet } from './text-sheet';
import { areaNames } from '../workbook/layout';
import type { WorkbookPlan } from '../workbook/plan';
import { editions } from '../format/editions';
import type { Report } from '../report/report';

export interface TemplateOptions {
  readonly texts: TemplateTexts;
  readonly totals?: TotalsMode;
}

export function templatePlan(report: Report, { texts, totals = 'live' }: TemplateOptions): WorkbookPlan {
  const edition = editions[report.edition];
  const sheets: SheetWithNames[] = [
    coverSheet(report, texts, totals),
    overviewSheet(report, texts),
    tableSheet(edition, 'proactive', report, texts),
    tableSheet(edition, 'requests', report, texts),
    tableSheet(edition, 'review', report, texts),
    textSheet(
      '五',
      texts.sheets.problems,
      texts.problemsGuide,
      areaNames.problems,
      report.narrative.problems,
    ),
    textSheet('六', texts.sheets.other, texts.otherGuide, areaNames.other, report.narrative.other),
    hiddenSheet(edition),
  ];
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    names: sheets.flatMap(({ sheet, names }) => names.map((name) => ({ ...name, sheet: sheet.name }))),
  };
}
