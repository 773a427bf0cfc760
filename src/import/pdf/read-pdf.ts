/** A text PDF → Document: the words from their places, the tables from their ruling lines. */
import type { Piece } from './geometry';
import type { Lattice } from './lattice';
import { linesOf } from './lines';
import { pagesOf, type PdfPages } from './pages';
import { isInside, pageTable, runsOver } from './page-table';
import { measureOf, paragraphsOf, type Measure, type PlacedLine } from './paragraphs';
import { ruledPages, type RuledPage } from './ruled-pages';
import { runningHeads } from './running-heads';
import type { ReadDocument } from '../recognise/recognise';
import { CellBudget } from '../table';
import type { Block, Table } from '../../document/model';
import { Fault, type Message } from '../../report/result';
import { entryAt } from '../../report/present';

/** Fewer letters than this on all pages, and they are pictures. */
const LEAST_TEXT = 20;

/** @throws Fault `pdf-cannot-here`, `pdf-scanned`, `pdf-unreadable`, `file-encrypted`, `file-too-large` */
export const readPdf = async (bytes: Uint8Array): Promise<ReadDocument> => documentOf(await pagesOf(bytes));

/** @throws Fault `pdf-scanned`, `file-too-large` */
export function documentOf({ pages, title }: PdfPages): ReadDocument {
  const letters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((n, { text }) => n + text.length, 0),
    0,
  );
  if (letters < LEAST_TEXT) throw new Fault('pdf-scanned');
  const budget = new CellBudget();
  const printed = ruledPages(pages).flatMap((page) => partsOf(page, budget));
  const heads = runningHeads(
    linesIn(printed),
    pages.map(({ height }) => height),
  );
  const parts = printed.filter(({ line }) => !line || !heads.has(line));
  const lines = linesIn(parts);
  const document = { title, blocks: blocksOf(parts, measureOf(lines)) };
  return { document, titles: [], messages: messagesOf(pages) };
}

function messagesOf(pages: PdfPages['pages']): Message[] {
  const white = pages.reduce((sum, { unseen }) => sum + unseen, 0);
  return [
    ...(white > 0 ? [{ code: 'import-white-figures' as const, values: { count: white } }] : []),
    ...(pages.some(({ recognised }) => recognised)
      ? [{ code: 'import-recognised' as const, values: {} }]
      : []),
  ];
}

interface Part {
  readonly table?: Table;
  readonly line?: PlacedLine;
}

const linesIn = (parts: readonly Part[]): PlacedLine[] => parts.flatMap(({ line }) => line ?? []);

/** Tables and lines of a page from top to bottom. */
function partsOf({ pieces, lattices, number }: RuledPage, budget: CellBudget): Part[] {
  const last = lattices[lattices.length - 1]?.lattice;
  const belongs = (lattice: Lattice, piece: Piece): boolean =>
    isInside(lattice, piece) || (lattice === last && runsOver(lattice, piece));
  const tables = lattices.flatMap(({ lattice, goesOn }) => {
    const own = pieces.filter((piece) => belongs(lattice, piece));
    const table = pageTable(lattice, own, number, budget);
    return table ? [{ y: entryAt(lattice.ys, 0), table: goesOn ? { ...table, goesOn } : table }] : [];
  });
  const outside = pieces.filter((piece) => !lattices.some(({ lattice }) => belongs(lattice, piece)));
  const lines = linesOf(outside);
  const placed = [...tables, ...lines].sort((a, b) => a.y - b.y);
  return placed.map((each, i): Part => {
    if ('table' in each) return { table: each.table };
    return { line: { ...each, page: number, afterTable: 'table' in (placed[i - 1] ?? {}) } };
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
