/** What a chart of one year or two shows: applications by what became of them, and by who made them. */
import type { Edition, NumberCell } from '../../format/edition';
import { editions } from '../../format/editions';
import { labelAlone } from '../../language/official-labels';
import { valueOf, type Report } from '../../report/report';

/** A pair of bars; null where a figure is not known, which is not 0. */
export interface Bar {
  /** Official wording. */
  readonly label: string;
  readonly last: number | null;
  readonly now: number | null;
}

export interface Bars {
  readonly key: 'outcomes' | 'applicants';
  readonly bars: readonly Bar[];
}

/**
 * Empty where neither year has a figure above 0: there is nothing to see.
 * @param previous last year's report, where it is known
 */
export function barsOf(report: Report, previous?: Report): readonly Bars[] {
  const charts: readonly Bars[] = [
    { key: 'outcomes', bars: pairs(outcomesOf(report), previous && outcomesOf(previous)) },
    { key: 'applicants', bars: pairs(applicantsOf(report), previous && applicantsOf(previous)) },
  ];
  return charts.filter(({ bars }) => bars.some(({ last, now }) => (last ?? 0) > 0 || (now ?? 0) > 0));
}

type Sums = ReadonlyMap<string, number | null>;

/** Both formats have the same headings; （六） was one row in 2019 and is the sum of three now. */
const pairs = (now: Sums, last: Sums | undefined): readonly Bar[] =>
  [...now].map(([label, value]) => ({ label, now: value, last: last?.get(label) ?? null }));

const requestCells = ({ cells }: Edition): readonly NumberCell[] =>
  cells.filter(({ table }) => table === 'requests');

/** 一、, then （一）–（六） as wholes. */
const outcomesOf = (report: Report): Sums => {
  const { outcomeRows } = editions[report.edition];
  return sums(report, ({ rowKey, columnKey, row }) => {
    if (columnKey !== 'total') return undefined;
    if (rowKey === 'received') return row[0];
    return outcomeRows.includes(rowKey) ? row[1] : undefined;
  });
};

const applicantsOf = (report: Report): Sums =>
  sums(report, ({ rowKey, columnKey, column }) =>
    rowKey === 'received' && columnKey !== 'total' ? column[column.length - 1] : undefined,
  );

/** @param groupOf the label a figure is added under; undefined for one that is not shown */
function sums(report: Report, groupOf: (cell: NumberCell) => string | undefined): Sums {
  const found = new Map<string, number | null>();
  for (const cell of requestCells(editions[report.edition])) {
    const group = groupOf(cell);
    if (group === undefined) continue;
    const label = labelAlone(group);
    const value = valueOf(report, cell.id);
    const before = found.get(label);
    found.set(label, value.kind !== 'known' || before === null ? null : (before ?? 0) + value.value);
  }
  return found;
}
