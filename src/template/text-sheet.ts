/** The sheets of sections 一, 五 and 六: one paragraph a row, so that nothing is squeezed into a cell. */
import { guideHeight, SUBHEADING_HEIGHT } from './guide-height';
import { markHighlights } from './highlights';
import type { SheetWithNames } from './sheet-with-names';
import type { TemplateTexts } from './texts';
import { areaNames } from '../workbook/layout';
import type { PlannedCell } from '../workbook/plan';
import type { Rectangle } from '../ooxml/sheet/reference';
import { aspectHeading, aspects, sections, type SectionNumber } from '../format/sections';
import type { Report } from '../report/report';

/** A paragraph is itself what a finding is about; none is lit because it shares an equation. */
const TEXT_LOOKS = ['wrong', 'doubtful'] as const;

/** The text column is as wide as it takes for 1,500 characters to fit in the highest row. */
const COLUMN_WIDTHS = [6, 106];
const TEXT_COLUMN = 1;
/** Chinese characters of 11 pt that fit in a line of the text column; in Excel some more. */
const CHARACTERS_A_LINE = 54;
/** In Excel 13.5; other fonts and programs need more. */
const LINE_HEIGHT = 14.5;
/** No row is higher (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const HIGHEST_ROW = 409;
/** Rows laid out for a text of `n` paragraphs; more can be inserted anywhere above the last. */
const roomFor = (paragraphs: number, least: number) => Math.max(least, paragraphs + 1);
const paragraphsOf = (text: string | undefined): string[] => (text ? text.split('\n') : []);

interface Block {
  readonly heading?: string;
  readonly guide?: string;
  readonly area: string;
  readonly text: string | undefined;
  readonly rows: number;
}

export function overviewSheet(report: Report, texts: TemplateTexts): SheetWithNames {
  const { overview } = report.narrative;
  const byAspect = typeof overview === 'object' ? overview : {};
  return sheetOf('一', texts.sheets.overview, texts.overviewGuide, [
    {
      guide: texts.wholeOverview,
      area: areaNames.overview,
      text: typeof overview === 'string' ? overview : undefined,
      rows: 3,
    },
    ...aspects.map((aspect, i) => ({
      heading: aspectHeading(i, aspect.heading),
      guide: texts.aspectGuide[aspect.key],
      area: areaNames.aspect(aspect.key),
      text: byAspect[aspect.key],
      rows: 4,
    })),
  ]);
}

export const textSheet = (
  number: SectionNumber,
  name: string,
  guide: string,
  area: string,
  text: string | undefined,
): SheetWithNames => sheetOf(number, name, guide, [{ area, text, rows: 10 }]);

/** Rows left empty grow as they are typed in; a row that is filled in here is given its height. */
const heightOf = (text: string): number =>
  Math.min(HIGHEST_ROW, Math.ceil(text.length / CHARACTERS_A_LINE) * LINE_HEIGHT + 8);

function sheetOf(
  number: SectionNumber,
  name: string,
  guide: string,
  parts: readonly Block[],
): SheetWithNames {
  const { cells, merges, names, rowHeights } = laidOut(number, guide, parts);
  return {
    sheet: {
      name,
      visibility: 'visible',
      columnWidths: COLUMN_WIDTHS,
      rowHeights,
      cells,
      merges,
      validations: [],
      highlights: names.flatMap(({ name: of, area }) => markHighlights(of, [area], TEXT_LOOKS)),
      freeze: { rows: 1, columns: 0 },
      // In portrait the text column would be printed at three quarters of its size.
      print: { orientation: 'landscape' },
    },
    names,
  };
}

const headingOf = (wanted: SectionNumber): string =>
  sections.flatMap(({ number, heading }) => (number === wanted ? [`${number}、${heading}`] : [])).join('');

/** One under the other: the heading, its guidance, and each part with a row for every paragraph. */
function laidOut(number: SectionNumber, guide: string, parts: readonly Block[]) {
  const cells: PlannedCell[] = [];
  const merges: Rectangle[] = [];
  const names: { name: string; area: Rectangle }[] = [];
  const rowHeights = new Map<number, number>();
  let row = 0;
  const line = (style: PlannedCell['style'], value: string, height: number) => {
    rowHeights.set(row, height);
    cells.push({ row, column: 0, style, value });
    merges.push({ top: row, bottom: row, left: 0, right: TEXT_COLUMN });
    row++;
  };
  line('heading', headingOf(number), 30);
  line('guide', guide, guideHeight(guide));
  for (const part of parts) {
    if (part.heading) line('subheading', part.heading, SUBHEADING_HEIGHT);
    if (part.guide) line('guide', part.guide, guideHeight(part.guide));
    const paragraphs = paragraphsOf(part.text);
    const rows = roomFor(paragraphs.length, part.rows);
    for (let i = 0; i < rows; i++) {
      const value = paragraphs[i];
      if (value) rowHeights.set(row + i, heightOf(value));
      cells.push({ row: row + i, column: TEXT_COLUMN, style: 'paragraph', ...(value && { value }) });
    }
    names.push({
      name: part.area,
      area: { top: row, bottom: row + rows - 1, left: TEXT_COLUMN, right: TEXT_COLUMN },
    });
    row += rows;
  }
  return { cells, merges, names, rowHeights };
}
