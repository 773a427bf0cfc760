/** A table as a printer lays it over two pages: lines and text, cut wherever a page may end. */
import type { Row } from './office-page';
import type { Piece, Rulings } from '../../src/import/pdf/geometry';
import type { PdfPage } from '../../src/import/pdf/pages';

const PAGE = { width: 595, height: 842, left: 50, top: 70 };
const LETTER = 8;
const PITCH = 10;

/** A line of a cell; `further`: not its first. */
type Line = Piece & { readonly further?: boolean };

export interface Laid {
  readonly pieces: readonly Line[];
  readonly rulings: Rulings;
  readonly bottom: number;
}

const piece = (text: string, left: number, y: number): Piece => ({
  text,
  left,
  right: left + [...text].reduce((sum, c) => sum + (/[\d.]/.test(c) ? LETTER / 2 : LETTER), 0),
  y,
  height: LETTER,
});

const linesIn = (text: string, width: number): string[] =>
  /^\d*$/.test(text)
    ? [text]
    : (text.match(new RegExp(`.{1,${Math.max(1, Math.floor((width - 4) / LETTER))}}`, 'gu')) ?? []);

/** @param widths of the columns, in points */
export function laid(rows: readonly Row[], widths: readonly number[], top: number): Laid {
  const xs = widths.reduce((edges, width) => [...edges, edges[edges.length - 1]! + width], [PAGE.left]);
  const grid: boolean[][] = rows.map(() => []);
  const cells = rows.flatMap((row, y) =>
    row.map((cell) => {
      let column = 0;
      while (grid[y]![column]) column++;
      for (let i = 0; i < cell.rowSpan; i++)
        for (let j = 0; j < cell.columnSpan; j++) (grid[y + i] ??= [])[column + j] = true;
      const [left, right] = [xs[column]!, xs[column + cell.columnSpan]!];
      return { ...cell, row: y, left, right, lines: linesIn(cell.text, right - left) };
    }),
  );
  const ys = [top];
  rows.forEach((_, y) => {
    const own = cells.filter((cell) => cell.row === y && cell.rowSpan === 1);
    ys.push(ys[y]! + 4 + PITCH * Math.max(1, ...own.map(({ lines }) => lines.length)));
  });
  const pieces = cells.flatMap(({ lines, left, row }) =>
    lines.map((line, i) => ({ ...piece(line, left + 2, ys[row]! + PITCH * (i + 1)), further: i > 0 })),
  );
  const horizontal = cells.flatMap(({ left, right, row, rowSpan }) =>
    [ys[row]!, ys[row + rowSpan]!].map((at) => ({ at, from: left, to: right })),
  );
  const vertical = cells.flatMap(({ left, right, row, rowSpan }) =>
    [left, right].map((at) => ({ at, from: ys[row]!, to: ys[row + rowSpan]! })),
  );
  return { pieces, rulings: { horizontal, vertical }, bottom: ys[ys.length - 1]! };
}

export const words = (lines: readonly string[], top: number): Laid => ({
  pieces: lines.map((line, i) => piece(line, PAGE.left, top + 20 * i)),
  rulings: { horizontal: [], vertical: [] },
  bottom: top + 20 * lines.length,
});

/** Things under one another. */
export function stacked(parts: readonly ((top: number) => Laid)[]): Laid {
  let bottom = PAGE.top;
  const all = parts.map((part) => {
    const each = part(bottom);
    bottom = each.bottom + 20;
    return each;
  });
  return {
    pieces: all.flatMap(({ pieces }) => pieces),
    rulings: {
      horizontal: all.flatMap(({ rulings }) => rulings.horizontal),
      vertical: all.flatMap(({ rulings }) => rulings.vertical),
    },
    bottom,
  };
}

/**
 * Nothing is drawn where it is cut; what has no room moves on, and the rest of its row grows by as much.
 * @param over further lines of a cell so far under the cut stay on their page, as Chromium leaves them
 */
export function cutAt({ pieces, rulings }: Laid, cut: number, over: number): PdfPage[] {
  const page = (from: number, to: number): PdfPage => {
    const second = from > 0;
    const down = (at: number): number => (second ? at - from + PAGE.top + PITCH : at);
    const isHere = ({ y, further = false }: Line): boolean => y > cut + (further ? over : 0) === second;
    return {
      width: PAGE.width,
      height: PAGE.height,
      unseen: 0,
      recognised: false,
      pieces: pieces.filter(isHere).map((each) => ({ ...each, y: down(each.y) })),
      rulings: {
        horizontal: rulings.horizontal
          .filter(({ at }) => at > from && at <= to)
          .map((each) => ({ ...each, at: down(each.at) })),
        vertical: rulings.vertical
          .filter((each) => each.from < to && each.to > from)
          .map((each) => ({
            at: each.at,
            from: each.from <= from && second ? PAGE.top : down(each.from),
            to: down(Math.min(each.to, to)),
          })),
      },
    };
  };
  return [page(0, cut), page(cut, Infinity)];
}
