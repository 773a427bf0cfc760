/**
 * Fields that a workbook of an earlier version lacks, on a sheet of their own: a field is found by its name
 * wherever it stands, so nothing that was typed has to move.
 */
import { across, fieldRows, linesAt, placed } from './cover-sheet';
import type { TemplateTexts } from './texts';
import type { CoverField } from '../workbook/cover';
import type { WorkbookPlan } from '../workbook/plan';
import type { Report } from '../report/report';

export function missingFieldsPlan(
  missing: readonly CoverField[],
  report: Report,
  texts: TemplateTexts,
): WorkbookPlan {
  const name = texts.sheets.more;
  const { title, guide } = texts.cover.more;
  const lines = linesAt(0, [title, guide]);
  const { sheet, names } = fieldRows(placed(missing, lines.length), report, texts, 'live');
  return {
    sheets: [
      {
        ...sheet,
        name,
        rowHeights: new Map([...sheet.rowHeights, ...lines.flatMap(({ heights }) => heights)]),
        cells: [...lines.map(({ cell }) => cell), ...sheet.cells],
        merges: lines.map(({ cell }) => across(cell.row)),
      },
    ],
    names: names.map((each) => ({ ...each, sheet: name })),
  };
}
