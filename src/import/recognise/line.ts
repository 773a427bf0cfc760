/** The rows of all tables of a document as one list of lines, so that a table may be split or joined. */
import { placesByRow, type Place } from '../../document/grid';
import type { Block, Table } from '../../document/model';
import type { PublishedPlace } from '../../report/published';

/** A cell that covers a place of the line. */
export interface LineCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** It began in a line above. */
  readonly continued: boolean;
  /** Where its text stands, if not in the line. */
  readonly place?: PublishedPlace;
}

export interface Line {
  readonly block: number;
  readonly row: number;
  /** Lines of one grid count their columns alike: those of a table, also where a page breaks it. */
  readonly grid: number;
  /** From left to right; places without a cell are left out. */
  readonly cells: readonly LineCell[];
  /** The row does not reach as far as the table: where its cells belong is not certain. */
  readonly ragged: boolean;
  /** It reaches further than the names of the columns and nearly all other rows: a cell in it is one too many. */
  readonly overlong: boolean;
}

export const placeOf = ({ block, row }: Line, { column, place }: LineCell): PublishedPlace =>
  place ?? { block, row, column };

/** A text that stands over a whole table. */
export const textLine = (text: string, block: number): Line => ({
  block,
  grid: block,
  row: 0,
  cells: [{ text, column: 0, columnSpan: Infinity, rowSpan: 1, continued: false }],
  ragged: false,
  overlong: false,
});

/** Takes no room and is no part of a word or a figure: editors leave it behind. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** 单位：件 over a table: it is said by the format already. */
export const isUnitNote = (text: string): boolean => /^[（(]?(?:计量)?单位[：:].{1,8}$/.test(text.trim());

export const isBlank = (text: string): boolean => /^[\s\u3000\u200B\uFEFF]*$/.test(text);

/** The lines of a table, `block` being its place in the document. */
export function linesOf(table: Table, block: number, grid = block): Line[] {
  const rows = placesByRow(table);
  const isOverlong = overlongIn(rows);
  return rows.map((places, row) => ({
    block,
    grid,
    row,
    cells: places
      .filter(({ cell }) => !cell.missing)
      .map(({ cell, column, continued }) => ({
        text: cell.text.replace(INVISIBLE, ''),
        column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        continued,
      })),
    ragged: places.some(({ cell }) => cell.missing),
    overlong: isOverlong(places),
  }));
}

/** One row in so many may have a cell too many; of more, the others are short. */
const ONE_IN = 4;

function overlongIn(rows: readonly (readonly Place[])[]): (places: readonly Place[]) => boolean {
  const endOf = (places: readonly Place[]): number =>
    Math.max(
      0,
      ...places.filter(({ cell }) => !cell.missing).map(({ cell, column }) => column + cell.columnSpan),
    );
  const counts = new Map<number, number>();
  for (const end of rows.map(endOf)) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return (places) => {
    const own = endOf(places);
    const count = counts.get(own) ?? 0;
    return own > usual && (count === 1 || ONE_IN * count < rows.length);
  };
}

export const tablesOf = (blocks: readonly Block[]): { readonly table: Table; readonly block: number }[] =>
  blocks.flatMap((block, i) => (block.kind === 'table' ? [{ table: block, block: i }] : []));
