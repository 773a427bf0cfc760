/**
 * The finished report on a sheet of its own, to be printed or copied where no file can be handed
 * over, and the list of problems: Document → WorkbookPlan. The plan has no names, so the sheet is never taken for the template.
 */
import { chartRoom } from './chart-room';
import type { Line, LineCell, LineChart } from './line';
import { pageStarts } from './pages';
import { draftLine, headingLine, paragraphLines, signOffLines, titleLine } from './prose-lines';
import { sheetGrid, type SheetGrid } from './sheet-grid';
import { tableLines } from './table-lines';
import { DRAFT_NAME, type Writing } from '../../document/draft';
import type { Block, Document } from '../../document/model';
import { REPORT_NAME } from '../../format/sections';
import type { PlannedCell, PlannedChart, WorkbookPlan } from '../../workbook/plan';
import type { Rectangle } from '../../ooxml/sheet/reference';

/**
 * @param writing a draft says so in its first line and in the name of its sheet
 * @param name of the sheet
 */
export function reportSheet({ blocks }: Document, writing: Writing = {}, name = REPORT_NAME): WorkbookPlan {
  const grid = sheetGrid(blocks.filter((block) => block.kind === 'table'));
  const first = writing.draft ? [draftLine(grid.last)] : [];
  const [start = [], ...rest] = runsOf(blocks, grid);
  const runs = [[...first, ...start], ...rest];
  const lines = runs.flat();
  const cells = lines.flatMap((line, row) => line.cells.map((cell) => ({ row, cell })));
  const breaks = pageStarts(runs);
  const charts = lines.flatMap(({ chart }, row) => (chart ? [plannedChart(chart, row, grid.last)] : []));
  return {
    names: [],
    sheets: [
      {
        name: (writing.draft ? DRAFT_NAME : '') + name,
        visibility: 'visible',
        columnWidths: grid.widths,
        rowHeights: new Map(lines.map(({ height }, row) => [row, height])),
        cells: cells.map(plannedCell),
        merges: cells.flatMap(mergeOf),
        validations: [],
        highlights: [],
        print: { orientation: 'portrait', ...(breaks.length > 0 && { breaks }) },
        ...(charts.length > 0 && { charts }),
      },
    ],
  };
}

interface Placed {
  readonly row: number;
  readonly cell: LineCell;
}

const plannedCell = ({ row, cell: { left, style, value } }: Placed): PlannedCell => ({
  row,
  column: left,
  style,
  ...(value !== undefined && { value }),
});

const mergeOf = ({ row, cell: { left, right, rows } }: Placed): Rectangle[] =>
  left === right && rows === 1 ? [] : [{ top: row, left, bottom: row + rows - 1, right }];

const plannedChart = (
  { title, lines, labels, series }: LineChart,
  row: number,
  last: number,
): PlannedChart => ({
  title,
  rows: [row - lines, row - 1],
  labels,
  series,
  place: { top: row, left: 0, bottom: row, right: last },
});

/** Lines that belong on one page: a whole table, a line of text; a heading goes with what follows it. */
function runsOf(blocks: readonly Block[], grid: SheetGrid): Line[][] {
  const runs: Line[][] = [];
  let headings: Line[] = [];
  for (const block of blocks) {
    const lines = linesOf(block, grid);
    if (block.kind === 'heading') headings = [...headings, ...lines];
    else {
      const whole = block.kind === 'paragraph' ? 1 : lines.length;
      runs.push([...headings, ...lines.slice(0, whole)], ...lines.slice(whole).map((line) => [line]));
      headings = [];
    }
  }
  return [...runs, ...headings.map((line) => [line])];
}

function linesOf(block: Block, grid: SheetGrid): Line[] {
  switch (block.kind) {
    case 'title':
      return titleLine(block.text, grid.last);
    case 'heading':
      return headingLine(block, grid.last);
    case 'paragraph':
      return paragraphLines(block.text, grid.last);
    case 'table':
      return [...tableLines(block, grid), ...chartRoom(block, grid)];
    case 'signOff':
      return signOffLines(block, grid.last);
  }
}
