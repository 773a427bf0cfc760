/** The three official tables in whatever tables a document has: found by their labels, split or joined. */
import { Gathering } from './gathering';
import { linesOf, tablesOf, type Line } from './line';
import { isProactiveRow, isProactiveStart, readProactive } from './proactive';
import { isRequestsGroup, isRequestsHeader, isRequestsRow, readRequests } from './requests';
import { isReviewHeader, isReviewLabel, isReviewRow, readReview } from './review';
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
  readProactive(lines.proactive, gatherings.proactive);
  readRequests(lines.requests, gatherings.requests);
  readReview(lines.review, gatherings.review);
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

/** A line belongs to the table that was begun last; a new table of the document must show that it goes on. */
function linesByTable(blocks: readonly Block[]): Record<TableId, Line[]> {
  const lines: Record<TableId, Line[]> = { proactive: [], requests: [], review: [] };
  let current: TableId | undefined;
  for (const { table, block } of tablesOf(blocks)) {
    const own = linesOf(table, block);
    if (!goesOn(own, current, lines)) current = undefined;
    for (const line of own) {
      current = begunBy(line) ?? current;
      if (current) lines[current].push(line);
    }
  }
  return lines;
}

/** A text that stands in one of the tables, not a paragraph between them. */
export function isOfficialLabel(text: string): boolean {
  const cell = { text, column: 0, columnSpan: 1, rowSpan: 1, continued: false };
  const line: Line = { block: 0, row: 0, cells: [cell], ragged: false };
  return (
    isProactiveStart(line) ||
    isProactiveRow(line) ||
    isRequestsHeader(line) ||
    isRequestsRow(line) ||
    isRequestsGroup(line) ||
    isReviewLabel(line)
  );
}

function begunBy(line: Line): TableId | undefined {
  if (isReviewHeader(line)) return 'review';
  if (isProactiveStart(line)) return 'proactive';
  return isRequestsHeader(line) ? 'requests' : undefined;
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
