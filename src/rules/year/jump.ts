import { isInYuan } from './fee-unit';
import type { Examples, Rule, Subject } from '../rule';
import type { CellId, Edition, NumberCell } from '../../format/edition';
import { cellsInBoth, editions } from '../../format/editions';
import { valueOf } from '../../report/report';

const TIMES = 5;
/** Smaller figures move like this by themselves; how cases end does so even more (宿迁 58 → 3, 67 → 6). */
const FLOOR = 50;
const FLOOR_OF_OUTCOMES = 100;

const isOutcome = ({ table, rowKey, columnKey }: NumberCell, { outcomeRows }: Edition): boolean =>
  table === 'review' ? columnKey !== 'total' : outcomeRows.includes(rowKey);

function isJump({ now, last }: Moved, floor: number): boolean {
  const [less, more] = now < last ? [now, last] : [last, now];
  return more >= floor && more > TIMES * less;
}

/** Rows of table 三 that follow from others: 上年结转 from last year's report, （七）总计 from all that was received. */
const FOLLOWS = new Set(['carriedIn', 'handled']);

/** What moves a figure: the total of its line, and for what became of requests how many there were. */
function causesOf({ id, table, rowKey, columnKey }: NumberCell): CellId[] {
  const total = `${table}.${rowKey}.total`;
  const received = [`requests.received.${columnKey}`, 'requests.received.total'];
  return [total, ...(table === 'requests' ? received : [])].filter((cell) => cell !== id);
}

interface Moved {
  readonly now: number;
  readonly last: number;
}

function jumpsIn({ report, previous, edition }: Subject): ReadonlyMap<CellId, Moved> {
  const jumps = new Map<CellId, Moved>();
  if (!previous) return jumps;
  for (const cell of cellsInBoth(edition, editions[previous.edition])) {
    if (cell.signed || FOLLOWS.has(cell.rowKey)) continue;
    const [now, last] = [valueOf(report, cell.id), valueOf(previous, cell.id)];
    if (now.kind !== 'known' || last.kind !== 'known') continue;
    if (cell.unit === '万元' && isInYuan(now.value, last.value)) continue;
    const moved = { now: now.value, last: last.value };
    if (isJump(moved, isOutcome(cell, edition) ? FLOOR_OF_OUTCOMES : FLOOR)) jumps.set(cell.id, moved);
  }
  return jumps;
}

/** A figure that grew or shrank more than fivefold, or came from or went to nothing; once for all it moved with it. */
export const jump = {
  id: 'year.jump',
  severity: 'warning',
  source: 'practice',
  judge: (subject, { found }) => {
    const jumps = jumpsIn(subject);
    for (const cell of subject.edition.cells) {
      const jumped = jumps.get(cell.id);
      if (!jumped || causesOf(cell).some((cause) => jumps.has(cause))) continue;
      found({ at: [{ cell: cell.id }], actual: jumped.now, expected: jumped.last });
    }
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { previous: { 'proactive.penalties.decisions': 82, 'requests.granted.total': 11 } },
  fails: { previous: { 'proactive.penalties.decisions': 81 } },
};
