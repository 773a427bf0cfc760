/**
 * What Word, Excel and WPS put on the clipboard, as rows of cells. Of HTML only what is in the cells
 * counts; where it has no table, the plain text beside it tells the paragraphs.
 */
import type { Grid } from '../../../workbook/paste';

export interface Pasted {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Characters of HTML; of more only the plain text is read. */
const MOST = 5_000_000;
/** Of a cell that spans: no table of ours is larger, and a page may claim anything. */
const MOST_SPAN = 100;

export function gridOf({ html = '', text = '' }: Pasted): Grid {
  if (html !== '' && html.length <= MOST) {
    // Nothing of it is fetched or run: the document is never shown.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const table = body.querySelector('table');
    if (table && isAll(body, table)) return tableRows(table);
    if (text === '') return blocksOf(body).map((each) => [each]);
    return linesOf(text).map((line) => [plain(line)]);
  }
  const lines = linesOf(text);
  return lines.map((line) => (line.includes('\t') ? line.split('\t').map(plain) : [plain(line)]));
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

const isAll = (body: HTMLElement, table: HTMLTableElement): boolean =>
  plain(body.textContent) === plain(table.textContent);

/** The last line ends, it does not begin another. */
const linesOf = (text: string): string[] =>
  text
    .replace(/\r\n?|\v/g, '\n')
    .replace(/\n$/, '')
    .split('\n');

const spanOf = (stated: number): number => Math.min(MOST_SPAN, Math.max(1, stated));

function tableRows({ rows }: HTMLTableElement): Grid {
  const grid: string[][] = [];
  for (const [i, row] of [...rows].entries()) {
    let at = 0;
    for (const cell of row.cells) {
      const own = (grid[i] ??= []);
      while (own[at] !== undefined) at++;
      const [down, across] = [spanOf(cell.rowSpan), spanOf(cell.colSpan)];
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++)
          (grid[i + y] ??= [])[at + x] = y === 0 && x === 0 ? plain(cell.textContent) : '';
      at += across;
    }
  }
  return grid.slice(0, rows.length).map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

const blocksOf = (body: HTMLElement): string[] => {
  const blocks = [...body.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6')];
  const texts = blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [body.textContent];
  return texts.map(plain);
};
