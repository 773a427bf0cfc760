/** Reports with some cells changed, and what `locate` says of them, in a form that is short to write. */
import { totalsOf } from '../random-report';
import { editions } from '../../src/format/editions';
import type { CellId } from '../../src/format/edition';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import type { CellSuspect } from '../../src/report/finding';
import type { Report } from '../../src/report/report';
import { locate } from '../../src/locate/locate';

/** `requests.` may be left out of the names. */
export type Figures = Readonly<Record<string, PlainValue>>;

const full = (cell: string): CellId => (cell.split('.').length === 2 ? `requests.${cell}` : cell);
const short = (cell: CellId): string => cell.replace(/^requests\./, '');

export function changed(report: Report, figures: Figures): Report {
  const cells = new Map(report.cells);
  for (const [cell, value] of Object.entries(figures)) {
    if (!cells.has(full(cell))) throw new RangeError(cell);
    cells.set(full(cell), fromPlain(value));
  }
  return { ...report, cells };
}

/** The report with the totals that `isLive` names as live formulas that add up what is there. */
export function withLiveTotals(report: Report, isLive: (total: CellId) => boolean = () => true): Report {
  const cells = new Map(report.cells);
  for (const total of totalsOf(editions[report.edition])) {
    const value = cells.get(total)!;
    if (isLive(total) && value.kind === 'known') cells.set(total, { ...value, derived: true });
  }
  return { ...report, cells };
}

export function repaired(report: Report, suspects: readonly CellSuspect[]): Report {
  const changes = suspects.flatMap((suspect) => suspect.changes);
  return changed(report, Object.fromEntries(changes.map(({ cell, to }) => [cell, to])));
}

/** One line a suspect: `granted.naturalPerson 1157→1175 transposed-digits`. */
export const line = ({ changes, reason }: CellSuspect): string =>
  [...changes.map(({ cell, from, to }) => `${short(cell)} ${from}→${to}`), reason].join(' ');

/** For each problem, its suspects. */
export const suspectsIn = (report: Report, previous?: Report): string[][] =>
  locate(report, previous).problems.map((problem) => problem.suspects.map(line));

/** For each blank or unreadable cell, the values proposed. */
export const proposalsIn = (report: Report, previous?: Report): Record<string, number[]> =>
  Object.fromEntries(
    [...locate(report, previous).proposals].map(([cell, suspects]) => [
      short(cell),
      suspects.map(({ changes }) => changes[0]!.to),
    ]),
  );
