/**
 * How a document is laid out before Word does it: where tables break, and the line pitch. Both are
 * decided on an estimate, and stay right where a line falls otherwise.
 */
import type { Block, Document, Table } from '../model';
import { CLOSER_LINES, landscape, LINE, portrait } from '../typography';
import { fillPages } from './pages';
import { notesUnder, proseStrips, tableStrips, type Strip } from './strips';
import { fitTable, type Fitted, type Room, type TableLayout } from './table-fit';

export interface Layout {
  /** Line pitch of the text, in twips. */
  readonly line: number;
  readonly tables: ReadonlyMap<Table, TableLayout>;
}

/** More than this share of a page left blank, and a table is not kept whole. */
const MOST_BLANK = 1 / 3;
/** A last page with fewer lines than this holds a heading, or the end of a paragraph and its sign-off. */
const FEWEST_LINES = 6;

/**
 * 所剩空白处不能容下…时，可以采取调整行距、字距的措施解决 (GB/T 9704—2012, 7.3.5.4): lines are set
 * closer where that spares a last page with next to nothing on it.
 */
export function layoutOf({ blocks }: Document): Layout {
  const tables = new Map<Table, Fitted>();
  blocks.forEach((block, i) => {
    if (block.kind === 'table') tables.set(block, fitTable(block, roomFor(block, notesUnder(blocks, i))));
  });
  const usual = laidOut(blocks, tables, LINE);
  if (!usual.poor) return usual;
  const closer = CLOSER_LINES.map((line) => laidOut(blocks, tables, line));
  return closer.find(({ poor }) => !poor) ?? usual;
}

/** Its notes stand on the page of a table. */
function roomFor({ standing }: Table, notes: readonly Block[]): Room {
  const { width, height } = (standing === 'landscape' ? landscape : portrait).text;
  const strips = notes.flatMap((note) =>
    note.kind === 'table' ? [] : proseStrips(note, { line: LINE, before: undefined, after: undefined }),
  );
  return { width, height: strips.reduce((left, strip) => left - strip.height, height) };
}

interface Try extends Layout {
  /** True where the last page, or the last before an annex, has next to nothing on it. */
  readonly poor: boolean;
}

function laidOut(blocks: readonly Block[], fitted: ReadonlyMap<Table, Fitted>, line: number): Try {
  const tables = new Map<Table, TableLayout>();
  let strips: Strip[] = [];
  let ended: readonly Strip[] | undefined;
  blocks.forEach((block, i) => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind === 'heading' && block.newPage) {
      ended ??= strips;
      strips = [];
    }
    if (block.kind !== 'table') {
      strips.push(...proseStrips(block, { line, before, after }));
      return;
    }
    const fit = fitted.get(block) ?? fitTable(block, roomFor(block, notesUnder(blocks, i)));
    const layout = tableLayout(block, fit, strips, after);
    tables.set(block, layout);
    // A page of its own: what follows begins on the next.
    strips = block.standing === 'landscape' ? [] : [...strips, ...tableStrips(layout, after)];
  });
  const { pages, filled } = fillPages(ended ?? strips, portrait.text.height);
  return { line, tables, poor: pages > 1 && filled < FEWEST_LINES * line };
}

function tableLayout(
  table: Table,
  fitted: Fitted,
  above: readonly Strip[],
  after: Block | undefined,
): TableLayout {
  const whole: TableLayout = { ...fitted, table, breaks: 'never' };
  const broken: TableLayout = { ...fitted, table, breaks: 'groups' };
  if (!fitted.onOnePage) return broken;
  if (table.standing !== undefined) return whole;
  if (table.headerRows === 0) return broken;
  const { blank } = fillPages([...above, ...tableStrips(whole, after)], portrait.text.height);
  return blank > MOST_BLANK * portrait.text.height ? broken : whole;
}
