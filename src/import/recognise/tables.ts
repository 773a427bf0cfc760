/** The three official tables in whatever tables a document has: found by their labels, split or joined. */
import { Gathering } from './gathering';
import { isBlank, isUnitNote, linesOf, textLine, type Line } from './line';
import { overPages } from './over-pages';
import { isBand, isProactiveRow, isProactiveStart, readProactive } from './proactive';
import { readRequests } from './requests';
import { isRequestsCaption, isRequestsHeader } from './requests-columns';
import { isRequestsRow } from './requests-rows';
import { isReviewBlockName, isReviewHeader, isFilledRow, readReview } from './review';
import { chosenRun } from './runs';
import { turnedBack } from './turned';
import type { Block, Table } from '../../document/model';
import { TABLE_IDS, type TableId } from '../../format/edition';

export interface FoundTables {
  readonly gatherings: Readonly<Record<TableId, Gathering>>;
  /** The blocks that are a part of each. */
  readonly blocks: Readonly<Record<TableId, readonly number[]>>;
}

export function findTables(blocks: readonly Block[]): FoundTables {
  const all = linesByTable(blocks);
  const chosen = {
    proactive: chosenRun('proactive', all.proactive, blocks),
    requests: chosenRun('requests', all.requests, blocks),
    review: chosenRun('review', all.review, blocks),
  };
  const gatherings = {
    proactive: new Gathering('proactive'),
    requests: new Gathering('requests'),
    review: new Gathering('review'),
  };
  readProactive(overPages(chosen.proactive.lines), gatherings.proactive);
  readRequests(overPages(chosen.requests.lines), gatherings.requests);
  readReview(overPages(chosen.review.lines), gatherings.review);
  for (const table of TABLE_IDS) if (chosen[table].disputed) gatherings[table].again();
  const blocksOf = (table: TableId): number[] => [...new Set(chosen[table].lines.map(({ block }) => block))];
  return {
    gatherings,
    blocks: {
      proactive: blocksOf('proactive'),
      requests: blocksOf('requests'),
      review: blocksOf('review'),
    },
  };
}

/**
 * A line belongs to the table that was begun last. A new table of the document must show that it goes
 * on; what it has above its first header belongs to the table that begins there.
 */
function linesByTable(blocks: readonly Block[]): Record<TableId, Line[]> {
  const lines: Record<TableId, Line[]> = { proactive: [], requests: [], review: [] };
  let current: TableId | undefined;
  let above: Line | undefined;
  let grid = 0;
  blocks.forEach((block, at) => {
    if (block.kind !== 'table') {
      above = 'text' in block ? blockNameIn(block.text, at) : undefined;
      return;
    }
    if (!block.goesOn) grid = at;
    const own = officialLines(block, at, grid);
    const begun = begunIn(block, own);
    const first = begun.findIndex((table) => table !== undefined);
    const lead = first < 0 ? own : own.slice(0, first);
    if (!block.goesOn && !goesOn(lead, current, lines)) current = begun[first];
    if (above && current === 'review') lines.review.push(above);
    own.forEach((line, row) => {
      current = begun[row] ?? current;
      if (current) lines[current].push(line);
    });
    above = undefined;
  });
  return lines;
}

function officialLines(table: Table, at: number, grid = at): Line[] {
  const lines = linesOf(table, at, grid).filter((line) => !saysUnit(line));
  return turnedBack(table, lines) ?? lines;
}

/** Which of the three a block has the beginning of, in their order. */
export function tablesBegunIn(block: Block): TableId[] {
  if (block.kind !== 'table') return [];
  return [...new Set(begunIn(block, officialLines(block, 0)).filter((table) => table !== undefined))];
}

/** Asked once to part reports, once to read them. */
const begunBefore = new WeakMap<Table, readonly (TableId | undefined)[]>();

/** For each of its lines. */
function begunIn(table: Table, lines: readonly Line[]): readonly (TableId | undefined)[] {
  const begun = begunBefore.get(table) ?? lines.map((line) => begunBy(line, lines));
  begunBefore.set(table, begun);
  return begun;
}

const saysUnit = ({ cells }: Line): boolean => {
  const texts = cells.filter(({ text }) => !isBlank(text));
  return texts.length === 1 && texts.every(({ text }) => isUnitNote(text));
};

/** （一）行政复议 over a table that does not say so itself. */
function blockNameIn(text: string, block: number): Line | undefined {
  const line = textLine(text, block);
  return isReviewBlockName(line) ? line : undefined;
}

/** @param own all lines of its table: one of another kind may speak of applicants as well */
function begunBy(line: Line, own: readonly Line[]): TableId | undefined {
  if (isReviewHeader(line)) return 'review';
  if (isBand(line) || (isProactiveStart(line) && own.some(isProactiveRow))) return 'proactive';
  const isRequests =
    isRequestsCaption(line) ||
    (isRequestsHeader(line) && own.some((each) => isRequestsRow(each) && !isRequestsHeader(each))) ||
    (line === own[0] && isHeadless(own));
  return isRequests ? 'requests' : undefined;
}

/** So many rows of table 三 tell that it is, where no row over them does. */
const ROWS = 8;
const isHeadless = (own: readonly Line[]): boolean =>
  own.filter((line) => isRequestsRow(line)).length >= ROWS && !own.some(isRequestsHeader);

function goesOn(
  own: readonly Line[],
  current: TableId | undefined,
  lines: Readonly<Record<TableId, readonly Line[]>>,
): boolean {
  if (current === 'proactive') return own.some(isProactiveRow);
  if (current === 'requests') return own.some(isRequestsRow);
  return current === 'review' && own.some(isFilledRow) && !lines.review.some(isFilledRow);
}
