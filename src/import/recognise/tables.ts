/** The three official tables in whatever tables a document has: found by their labels, split or joined. */
import { Gathering } from './gathering';
import { isBlank, isUnitNote, linesOf, textLine, type Line } from './line';
import { overPages } from './over-pages';
import { isBand, isProactiveRow, isProactiveStart, readProactive } from './proactive';
import { readRequests } from './requests';
import { isRequestsCaption, isRequestsHeader } from './requests-columns';
import { isRequestsRow } from './requests-rows';
import { isReviewBlockName, isReviewHeader, isReviewRow, readReview } from './review';
import type { Block } from '../../document/model';
import type { TableId } from '../../format/edition';

export interface FoundTables {
  readonly gatherings: Readonly<Record<TableId, Gathering>>;
  /** The blocks that are a part of each. */
  readonly blocks: Readonly<Record<TableId, readonly number[]>>;
}

export function findTables(blocks: readonly Block[]): FoundTables {
  const lines = linesByTable(blocks);
  const gatherings = {
    proactive: new Gathering('proactive'),
    requests: new Gathering('requests'),
    review: new Gathering('review'),
  };
  readProactive(overPages(lines.proactive), gatherings.proactive);
  readRequests(overPages(lines.requests), gatherings.requests);
  readReview(overPages(lines.review), gatherings.review);
  const blocksOf = (table: TableId): number[] => [...new Set(lines[table].map(({ block }) => block))];
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
  blocks.forEach((block, at) => {
    if (block.kind !== 'table') {
      above = 'text' in block ? blockNameIn(block.text, at) : undefined;
      return;
    }
    const own = linesOf(block, at).filter((line) => !saysUnit(line));
    const begun = own.map((line) => begunBy(line, own));
    const first = begun.findIndex((table) => table !== undefined);
    const lead = first < 0 ? own : own.slice(0, first);
    if (!goesOn(lead, current, lines)) current = begun[first];
    if (above && current === 'review') lines.review.push(above);
    own.forEach((line, row) => {
      current = begun[row] ?? current;
      if (current) lines[current].push(line);
    });
    above = undefined;
  });
  return lines;
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
    (isRequestsHeader(line) && own.some((each) => isRequestsRow(each) && !isRequestsHeader(each)));
  return isRequests ? 'requests' : undefined;
}

function goesOn(
  own: readonly Line[],
  current: TableId | undefined,
  lines: Readonly<Record<TableId, readonly Line[]>>,
): boolean {
  if (current === 'proactive') return own.some(isProactiveRow);
  if (current === 'requests') return own.some(isRequestsRow);
  return current === 'review' && own.some(isReviewRow) && !lines.review.some(isReviewRow);
}
