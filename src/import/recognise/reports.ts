/** A page with more than one report – of two years, or of two bodies –, taken apart: their figures never mix. */
import { candidatesIn } from './heading-candidates';
import { tablesBegunIn } from './tables';
import { findTitle } from './title';
import type { Block } from '../../document/model';
import type { TableId } from '../../format/edition';

/** One after the other as they stand; one that holds all where there is one. */
export function reportsIn(blocks: readonly Block[]): (readonly Block[])[] {
  const starts = [0];
  let begun = new Set<TableId>();
  let last = -1;
  blocks.forEach((block, at) => {
    const own = tablesBegunIn(block);
    if (own.length === 0) return;
    const again = own.some((table) => begun.has(table) && !isLatest(table, begun));
    const start = again ? startBetween(blocks, last + 1, at) : undefined;
    if (start !== undefined) {
      starts.push(start);
      begun = new Set();
    }
    for (const table of own) {
      begun.delete(table);
      begun.add(table);
    }
    last = at;
  });
  return starts.map((start, i) => blocks.slice(start, starts[i + 1]));
}

/** What was begun last may go on. */
const isLatest = (table: TableId, begun: ReadonlySet<TableId>): boolean => [...begun].pop() === table;

/** A report begins with its title, or with section 一. */
function startBetween(blocks: readonly Block[], from: number, to: number): number | undefined {
  const between = blocks.slice(from, to);
  const [title] = findTitle(between, between.length, []).blocks;
  const first = between.findIndex((block) =>
    candidatesIn(block, 0).some(({ section, fit }) => section === '一' && fit === 'worded'),
  );
  if (title !== undefined) return from + title;
  return first < 0 ? undefined : from + first;
}
