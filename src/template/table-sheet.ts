/** One sheet with one official table: wording, merges and widths as printed, figures or live totals. */
import { totalFormula, positionOf, type Origin } from './formulas';
import { tableHighlights } from './highlights';
import { blocks } from '../ooxml/sheet/rectangles';
import { figurePrompt } from './prompts';
import type { SheetWithNames } from './sheet-with-names';
import type { TemplateTexts } from './texts';
import { areaNames } from '../workbook/layout';
import type { PlannedCell, PlannedValidation } from '../workbook/plan';
import type { StyleName } from '../workbook/sheet';
import type { Rectangle } from '../ooxml/sheet/reference';
import { fillTable } from './fill';
import type { Edition, GridCell, NumberCell, TableFormat, TableId } from '../format/edition';
import { findCell } from '../format/editions';
import { sections } from '../format/sections';
import type { Report } from '../report/report';
import { definitionOf } from '../rules/equations';

/** The official heading and one line of guidance stand above the table. */
const ORIGIN: Origin = { top: 2, left: 0 };
/** Screens have more room than print: the printed widths, widened alike. */
const CHARACTERS_PER_TWIP = 1 / 85;
const LINE_HEIGHT = 15;
/** Characters of 10 pt type that fit in a twip. */
const TYPE_PER_TWIP = 1 / 200;
const MOST = 999999999;
/** Characters that （三）不予公开 takes in 10 pt. */
const GROUP_LABEL = 14.5;

export function tableSheet(
  edition: Edition,
  id: TableId,
  report: Report,
  texts: TemplateTexts,
): SheetWithNames {
  const table = edition.tables[id];
  const whole = (row: number): Rectangle => ({ top: row, bottom: row, left: 0, right: table.columns - 1 });
  return {
    sheet: {
      name: texts.sheets[id],
      visibility: 'visible',
      columnWidths: columnWidths(table),
      rowHeights: rowHeights(table),
      cells: [
        { row: 0, column: 0, style: 'heading', value: titleOf(id) },
        { row: 1, column: 0, style: 'guide', value: texts.tableGuide[id] },
        ...gridCells(edition, table, report),
      ],
      merges: [whole(0), whole(1), ...table.grid.flatMap(mergeOf)],
      validations: validations(edition, table, texts),
      highlights: tableHighlights(edition, id, ORIGIN),
      ...(table.headerRows > 0 && {
        freeze: { rows: ORIGIN.top + table.headerRows, columns: id === 'requests' ? 3 : 0 },
      }),
      print: {
        orientation: id === 'review' ? 'landscape' : 'portrait',
        ...(table.headerRows > 0 && { titleRows: [ORIGIN.top, ORIGIN.top + table.headerRows - 1] as const }),
      },
    },
    names: [
      {
        name: areaNames.table(id),
        area: { top: ORIGIN.top, left: 0, bottom: ORIGIN.top + table.rows - 1, right: table.columns - 1 },
      },
    ],
  };
}

/** `三、收到和处理政府信息公开申请情况` */
const titleOf = (id: TableId): string =>
  sections.flatMap(({ table, number, heading }) => (table === id ? [`${number}、${heading}`] : [])).join('');

/** The widths of print in proportion; a label of one line such as （三）不予公开 is not broken. */
function columnWidths({ id, widths }: TableFormat): number[] {
  const wide = widths.map((twips) => Math.round(twips * CHARACTERS_PER_TWIP * 10) / 10);
  return id === 'requests'
    ? wide.map((width, column) => (column === 1 ? Math.max(width, GROUP_LABEL) : width))
    : wide;
}

function mergeOf({ row, column, rowSpan, columnSpan }: GridCell): Rectangle[] {
  if (rowSpan === 1 && columnSpan === 1) return [];
  const top = ORIGIN.top + row;
  return [{ top, left: column, bottom: top + rowSpan - 1, right: column + columnSpan - 1 }];
}

function gridCells(edition: Edition, table: TableFormat, report: Report): PlannedCell[] {
  const filled = fillTable(edition, report);
  return table.grid.map((g): PlannedCell => {
    const place = { row: ORIGIN.top + g.row, column: ORIGIN.left + g.column };
    const cell = g.cell === undefined ? undefined : findCell(edition, g.cell);
    if (!cell) return { ...place, style: labelStyle(g), value: g.text };
    const definition = definitionOf(edition, cell.id);
    const { value, live } = filled(cell.id);
    return {
      ...place,
      style: figureStyle(cell, definition !== undefined, live),
      ...(value !== undefined && { value }),
      ...(live && definition && { formula: totalFormula(edition, definition.right, ORIGIN) }),
    };
  });
}

/** A label beside many rows, in a column too narrow for it, is read downwards. */
function labelStyle({ role, rowSpan }: GridCell): StyleName {
  if (role === 'band' || role === 'header' || role === 'note') return role;
  return rowSpan > 10 ? 'verticalLabel' : 'label';
}

function figureStyle(cell: NumberCell, total: boolean, live: boolean): StyleName {
  if (cell.decimals > 0) return 'money';
  if (live) return 'liveTotal';
  return total ? 'total' : cell.signed ? 'signedCount' : 'count';
}

/** One validation for each run of cells of one row that count the same. */
function validations(edition: Edition, table: TableFormat, texts: TemplateTexts): PlannedValidation[] {
  const groups = new Map<
    string,
    { cells: [NumberCell, ...NumberCell[]]; prompt: { title: string; text: string } }
  >();
  for (const cell of edition.cells.filter((each) => each.table === table.id)) {
    const said = figurePrompt(edition, cell, texts);
    const key = [said.title, said.text, cell.unit, cell.signed].join('\n');
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { cells: [cell], prompt: said });
  }
  return [...groups.values()].map(({ cells, prompt }) => ({
    areas: blocks(
      cells.map(({ id }) => {
        const { row, column } = positionOf(edition, id, ORIGIN);
        return { top: row, bottom: row, left: column, right: column };
      }),
    ),
    ...takes(cells[0], texts),
    prompt,
  }));
}

function takes(
  cell: NumberCell,
  { refusal }: TemplateTexts,
): Pick<PlannedValidation, 'validation' | 'refusal'> {
  const say = (text: string) => ({ title: refusal.title, text });
  if (cell.decimals > 0)
    return { validation: { kind: 'decimal', from: 0, to: MOST }, refusal: say(refusal.decimal) };
  if (cell.signed)
    return { validation: { kind: 'whole', from: -MOST, to: MOST }, refusal: say(refusal.signed) };
  return { validation: { kind: 'whole', from: 0, to: MOST }, refusal: say(refusal.whole) };
}

/** Merged and wrapped labels do not grow by themselves, so each row is given the room its label needs. */
function rowHeights(table: TableFormat): Map<number, number> {
  const heights = new Map([
    [0, 30],
    [1, 32],
  ]);
  for (let row = 0; row < table.rows; row++) {
    const lines = table.grid
      .filter((g) => g.row === row && g.rowSpan === 1)
      .map((g) => linesOf(g, table.widths));
    heights.set(ORIGIN.top + row, Math.max(22, Math.max(1, ...lines) * LINE_HEIGHT + 6));
  }
  if (table.id === 'review') heights.set(ORIGIN.top + table.rows - 1, 30);
  return heights;
}

function linesOf({ text, column, columnSpan }: GridCell, widths: readonly number[]): number {
  const twips = widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
  return Math.ceil(text.length / Math.max(1, Math.floor(twips * TYPE_PER_TWIP * 1.2)));
}
