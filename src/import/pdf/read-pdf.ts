/** A text PDF → Document: the words from their places, the tables from their ruling lines. */
import type { Piece } from './geometry';
import { latticesOf } from './lattice';
import { linesOf } from './lines';
import { isPageNumber, withoutTurnedNumber } from './page-number';
import { pagesOf, type PdfPage } from './pages';
import { isInside, pageTable } from './page-table';
import { measureOf, paragraphsOf, type Measure, type PlacedLine } from './paragraphs';
import { runningHeads } from './running-heads';
import type { ReadDocument } from '../recognise/recognise';
import { CellBudget } from '../table';
import type { Block, Table } from '../../document/model';
import { Fault } from '../../report/result';
import { entryAt } from '../../report/present';

/** Fewer letters than this on all pages, and they are pictures. */
const LEAST_TEXT = 20;

/** @throws Fault `pdf-cannot-here`, `pdf-scanned`, `pdf-unreadable`, `file-encrypted`, `file-too-large` */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { pages, title } = await pagesOf(bytes);
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((n, { text }) => n + text.length, 0),
    0,
  );
  if (letters < LEAST_TEXT) throw new Fault('pdf-scanned');
  const budget = new CellBudget();
  const printed = pages.flatMap((page, i) => partsOf(page, i + 1, budget));
  const heads = runningHeads(
    linesIn(printed),
    pages.map(({ height }) => height),
  );
  const parts = printed.filter(({ line }) => !line || !heads.has(line));
  const lines = linesIn(parts);
  return { document: { title, blocks: blocksOf(parts, measureOf(lines)) }, titles: [], messages: [] };
}

interface Part {
  readonly table?: Table;
  readonly line?: PlacedLine;
}

const linesIn = (parts: readonly Part[]): PlacedLine[] => parts.flatMap(({ line }) => line ?? []);

/** Tables and lines of a page from top to bottom; page numbers are no part of the text. */
function partsOf({ pieces: all, rulings, width, height }: PdfPage, page: number, budget: CellBudget): Part[] {
  const pieces = withoutTurnedNumber(all, width);
  const lattices = latticesOf(rulings);
  const outside = (piece: Piece): boolean => !lattices.some((lattice) => isInside(lattice, piece));
  const tables = lattices.flatMap((lattice) => {
    const table = pageTable(
      lattice,
      pieces.filter((piece) => isInside(lattice, piece)),
      page,
      budget,
    );
    return table ? [{ y: entryAt(lattice.ys, 0), table }] : [];
  });
  const lines = linesOf(pieces.filter(outside)).filter((line) => !isPageNumber(line, height));
  const placed = [...tables, ...lines].sort((a, b) => a.y - b.y);
  return placed.map((each, i): Part => {
    if ('table' in each) return { table: each.table };
    return { line: { ...each, page, afterTable: 'table' in (placed[i - 1] ?? {}) } };
  });
}

function blocksOf(parts: readonly Part[], measure: Measure): Block[] {
  const blocks: Block[] = [];
  let open: PlacedLine[] = [];
  for (const { table, line } of parts) {
    if (line) open.push(line);
    if (!table) continue;
    blocks.push(...paragraphsOf(open, measure), table);
    open = [];
  }
  return [...blocks, ...paragraphsOf(open, measure)];
}
