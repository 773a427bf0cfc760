import type { Examples, Rule, Subject } from '../rule';
import { TABLE_IDS, type CellId, type NumberCell, type TableId } from '../../format/edition';
import { valueOf, type Report } from '../../report/report';

/** Fewer may well come out the same again. */
const FEWEST = 3;

const numberIn = (report: Report, cell: CellId): number | undefined => {
  const value = valueOf(report, cell);
  if (value.kind === 'known') return value.value;
  return value.kind === 'blank' ? 0 : undefined;
};

/** Sums follow from the others and say nothing of their own. */
const isSum = ({ rowKey, columnKey }: NumberCell): boolean => columnKey === 'total' || rowKey === 'handled';

function isSame(tables: readonly TableId[], { report, previous, edition }: Subject): boolean {
  if (previous?.edition !== report.edition) return false;
  const cells = edition.cells.filter(({ table }) => tables.includes(table));
  const own = cells.filter((cell) => !isSum(cell) && Boolean(numberIn(report, cell.id)));
  return (
    own.length >= FEWEST && cells.every((cell) => numberIn(report, cell.id) === numberIn(previous, cell.id))
  );
}

/** The tables, or the requests alone, are last year's: a form that was saved under a new name. */
export const sameFigures = {
  id: 'year.same-figures',
  severity: 'warning',
  source: 'practice',
  judge: (subject, { found }) => {
    const kind = isSame(TABLE_IDS, subject) ? 'all' : isSame(['requests'], subject) ? 'requests' : undefined;
    if (!kind) return;
    const cell = 'requests.received.total';
    found({ at: [{ cell }], kind, actual: numberIn(subject.report, cell) ?? null, expected: null });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { previous: { 'requests.granted.enterprise': 10 } },
  fails: { previous: { 'proactive.licences.decisions': 1198 } },
};
