/**
 * What is pasted onto a sheet of ours becomes values in the cells that are to be filled in, and nothing
 * else: formats, borders, merges, input rules and formulas stay as they are.
 */
import { cellText, type Areas } from './areas';
import { plainLabel } from './labels';
import { areaNames, textNames } from './layout';
import { allFields, coverName } from './cover';
import type { AreaContent, Place, WorkbookHost, WrittenValue } from './port';
import type { ReadWorkbook } from './read';
import type { Standing } from './standing';
import type { Rectangle } from '../ooxml/sheet/reference';
import { TABLE_IDS, type CellId } from '../format/edition';
import { editions } from '../format/editions';
import { readText } from '../report/cell-value';
import { valueOf } from '../report/report';
import { definitionOf } from '../rules/equations';

/** Row by row; a paragraph is a row of one cell. */
export type Grid = readonly (readonly string[])[];

export interface Pasting {
  /** Rows that have to come in first, above this row of the sheet. */
  readonly insert?: { readonly above: number; readonly count: number };
  readonly writes: readonly WrittenValue[];
  /** Cells that stand where nothing is to be filled in. */
  readonly outside: number;
  /** Totals that are calculated, and come to something else than what was pasted. */
  readonly totals: number;
}

const TABLES = TABLE_IDS.map(areaNames.table);
const FIELDS: readonly string[] = allFields.map(coverName);

export const pasteAreas = async (host: WorkbookHost): Promise<Areas> =>
  new Map((await host.read([...TABLES, ...textNames, ...FIELDS])).map((area) => [area.name, area]));

/**
 * @param at the cells that are selected
 * @returns undefined where none of our areas is meant: that is the spreadsheet's own business
 */
export function planPaste(
  grid: Grid,
  sheet: string,
  at: Rectangle,
  areas: Areas,
  read: ReadWorkbook,
): Pasting | undefined {
  const whole = grid.length === 1 && grid[0]?.length === 1 ? filled(grid, at) : grid;
  const bottom = at.top + whole.length - 1;
  const right = at.left + Math.max(1, ...whole.map((row) => row.length)) - 1;
  const target: Rectangle = { ...at, bottom, right };
  const [area] = [...areas.values()].filter((each) => each.sheet === sheet && meets(each, target));
  if (!area) return undefined;
  if (TABLES.includes(area.name)) return intoTable(whole, sheet, target, area, read);
  return FIELDS.includes(area.name) ? intoField(grid, area) : intoText(grid, target, area);
}

/** One value for all cells that are selected. */
const filled = (grid: Grid, { top, left, bottom, right }: Rectangle): Grid =>
  Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => grid[0]?.[0] ?? ''),
  );

function meets({ top, left, rows }: AreaContent, target: Rectangle): boolean {
  const [bottom, right] = [top + rows.length - 1, left + (rows[0]?.length ?? 1) - 1];
  return top <= target.bottom && target.top <= bottom && left <= target.right && target.left <= right;
}

function intoTable(
  grid: Grid,
  sheet: string,
  { top, left }: Rectangle,
  area: AreaContent,
  { value: report, standings }: ReadWorkbook,
): Pasting {
  const figures = new Map<string, readonly [CellId, Standing]>();
  for (const [cell, standing] of standings.cells)
    if (standing.sheet === sheet) figures.set(`${standing.row} ${standing.column}`, [cell, standing]);
  const written = new Map<CellId, WrittenValue>();
  const totals = new Map<CellId, string | number | null>();
  let outside = 0;
  for (const [i, row] of grid.entries())
    for (const [j, text] of row.entries()) {
      const figure = figures.get(`${top + i} ${left + j}`);
      const label = area.rows[top + i - area.top]?.[left + j - area.left];
      if (!figure) outside += Number(text !== '' && plainLabel(text) !== plainLabel(cellText(label)));
      else if (figure[1].formula !== undefined) totals.set(figure[0], figureIn(text));
      else written.set(figure[0], { place: figure[1].place, value: figureIn(text) });
    }
  const edition = editions[report.edition];
  const after = (cell: CellId): unknown => {
    const own = written.get(cell);
    if (own) return own.value;
    const before = valueOf(report, cell);
    const parts = before.derived ? definitionOf(edition, cell)?.right : undefined;
    if (parts) return parts.reduce((sum, part) => sum + Number(after(part) ?? NaN), 0);
    return before.kind === 'known' ? before.value : undefined;
  };
  const differing = [...totals].filter(([cell, value]) => value !== null && after(cell) !== value);
  return { writes: [...written.values()], outside, totals: differing.length };
}

/** A number where the text is one; else as it stands, for the check to tell. */
function figureIn(text: string): string | number | null {
  const value = readText(text);
  if (value.kind === 'known') return value.value;
  return value.kind === 'blank' ? null : text;
}

/** Paragraphs go into rows of their own; what stands below them moves down. */
function intoText(grid: Grid, { top }: Rectangle, { name, top: first, rows }: AreaContent): Pasting {
  const paragraphs = grid.map(lineOf).filter((text) => text !== '');
  const at = top - first;
  if (at < 0) return { writes: [], outside: paragraphs.length, totals: 0 };
  const next = rows.findIndex((row, i) => i > at && cellText(row[0]).trim() !== '');
  const room = (next < 0 ? rows.length : next) - at;
  const missing = paragraphs.length - room;
  const place = (row: number): Place => ({ area: name, row, column: 0 });
  return {
    // Above a row of the area, so that the area grows with them.
    ...(missing > 0 && {
      insert: { above: first + Math.min(at + room, rows.length - 1), count: missing },
    }),
    writes: paragraphs.map((value, i) => ({ place: place(at + i), value })),
    outside: 0,
    totals: 0,
  };
}

function intoField(grid: Grid, { name }: AreaContent): Pasting {
  const [value, ...more] = grid.map(lineOf).filter((text) => text !== '');
  const writes = value === undefined ? [] : [{ place: { area: name, row: 0, column: 0 }, value }];
  return { writes, outside: more.length, totals: 0 };
}

const lineOf = (row: readonly string[]): string =>
  row
    .filter((text) => text !== '')
    .join(' ')
    .trim();
