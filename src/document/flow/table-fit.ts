/** The largest type in which a table stands on one page whole. */
import { isVertical, placesByRow, type Place } from '../grid';
import type { Table } from '../model';
import { textWidth } from '../text-width';
import { BORDER, CELL_PADDING, LABEL_INDENT, LINE, ROW_PADDING, size } from '../typography';
import { columnWidths } from './column-widths';

export interface Fitted {
  /** Type size in half points. */
  readonly size: number;
  /** Line pitch, grid columns, least row height, and what stands above and below the text of a cell, in twips. */
  readonly line: number;
  readonly widths: readonly number[];
  readonly rowHeight: number;
  readonly rowPadding: number;
  /** Of each row, as far as can be told beforehand. */
  readonly heights: readonly number[];
  /** False where even the smallest type needs more than a page. */
  readonly onOnePage: boolean;
  /** True where a figure would be broken over two lines, and read as two. */
  readonly cutsFigure: boolean;
}

/** How a table stands in the document it belongs to. */
export interface TableLayout extends Fitted {
  readonly table: Table;
  readonly breaks: 'never' | 'groups';
}

/** What text may fill of a page. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

interface Type {
  readonly size: number;
  readonly rowPadding: number;
}

/** 五号 down to 小五: what is still read without effort. The last is for a page that is wide but low. */
const TYPES: readonly [Type, ...Type[]] = [
  { size: size.table, rowPadding: ROW_PADDING },
  { size: 20, rowPadding: ROW_PADDING },
  { size: 19, rowPadding: ROW_PADDING },
  { size: 18, rowPadding: ROW_PADDING },
  { size: 18, rowPadding: 8 },
];
/** Down to 六号, only for figures of so many digits that they would be broken otherwise. */
const FOR_FIGURES: readonly Type[] = [17, 16, 15].map((type) => ({ size: type, rowPadding: ROW_PADDING }));
/** A longer one is no figure, and may be broken. */
const FIGURE = /^[\d.+-]{1,9}$/;
/** Where notes stand under a table on such a page. */
const LOW: Type = { size: 17, rowPadding: 8 };
/** What a border adds to the height of its row, in twips. */
export const ROW_BORDER = BORDER * 2.5;
/** More rows than this, and they are set closer. */
const MANY_ROWS = 20;
/** Above the table stands its heading; on a page of its own with nothing above. */
const headingOf = ({ standing }: Table): number => (standing === 'landscape' ? LINE : 1.5 * LINE);
/** Half points to twips, times 4/3 of line pitch to type. */
const linePitch = (halfPoints: number): number => Math.round((halfPoints * 10 * 4) / 3);

export function fitTable(table: Table, room: Room): Fitted {
  const set = (type: Type): Fitted => setIn(table, type, room);
  const largest = set(TYPES[0]);
  if (largest.onOnePage && !largest.cutsFigure) return largest;
  const types = [...TYPES.slice(1), ...(table.standing === 'landscape' ? [LOW] : [])];
  const fitted = [largest, ...types.map(set)];
  const whole = fitted.filter(({ onOnePage }) => onOnePage);
  const usual = whole.length > 0 ? whole : fitted;
  const unbroken = (each: Fitted): boolean => !each.cutsFigure;
  return usual.find(unbroken) ?? FOR_FIGURES.map(set).find(unbroken) ?? usual[0] ?? largest;
}

function setIn(table: Table, { size: halfPoints, rowPadding }: Type, room: Room): Fitted {
  const em = halfPoints * 10;
  const line = linePitch(halfPoints);
  const widths = columnWidths(table, { width: room.width, em, padding: CELL_PADDING });
  const rowHeight = table.rows.length > MANY_ROWS ? line + rowPadding + rowPadding / 4 : 454;
  const rows = placesByRow(table);
  const heights = rows.map(
    (places) =>
      Math.max(rowHeight, ...places.map((place) => linesIn(place, widths, em) * line + rowPadding)) +
      ROW_BORDER,
  );
  const onOnePage = heights.reduce((a, b) => a + b, headingOf(table)) <= room.height;
  const cutsFigure = rows.flat().some(({ cell, column }) => {
    if (!FIGURE.test(cell.text)) return false;
    return textWidth(cell.text) * em + CELL_PADDING > widthOf(widths, column, cell.columnSpan);
  });
  return { size: halfPoints, line, widths, rowHeight, rowPadding, heights, onOnePage, cutsFigure };
}

const widthOf = (widths: readonly number[], column: number, span: number): number =>
  widths.slice(column, column + span).reduce((a, b) => a + b, 0);

/** How many lines a cell of one row takes; a merged one has the height of its rows. */
function linesIn({ cell, column }: Place, widths: readonly number[], em: number): number {
  if (cell.rowSpan > 1 || isVertical(cell)) return 1;
  if (cell.bars) return Math.max(1, cell.bars.length);
  const own = widthOf(widths, column, cell.columnSpan);
  const inLine = Math.max(1, Math.floor((own - CELL_PADDING - LABEL_INDENT) / em));
  const lines = cell.text.split('\n').map((line) => Math.ceil(textWidth(line) / inLine));
  return lines.reduce((a, b) => a + Math.max(1, b), 0);
}
