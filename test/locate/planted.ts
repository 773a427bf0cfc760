/** Reports as they are while a clerk fills them in, of which everything is known: what was made wrong, and what is right. */
import { modelOf } from './mixed-integer';
import { below, corrupt, pick, randomReport, totalsOf, type Random } from '../random-report';
import { editions } from '../../src/format/editions';
import type { CellId, EditionId } from '../../src/format/edition';
import { BLANK, known } from '../../src/report/cell-value';
import { valueOf, type Report } from '../../src/report/report';
import { carryOvers } from '../../src/rules/year/carry-over';

export interface Planted {
  readonly report: Report;
  /** Last year's report, in some; this year's carries on where it ended. */
  readonly previous: Report | undefined;
  /** The report as it should be. */
  readonly truth: Report;
  /** The cells that were made wrong. */
  readonly wrong: ReadonlySet<CellId>;
  readonly unknown: readonly CellId[];
}

export const figure = (report: Report, cell: CellId): number | undefined => {
  const value = valueOf(report, cell);
  return value.kind === 'known' ? value.value : undefined;
};

/** A valid report, all, some or no totals live, and the one of the year before. */
export function twoYears(random: Random, edition: EditionId): { truth: Report; previous: Report } {
  const share = pick(random, [0, 0, 0.4, 1]);
  const live = new Set(totalsOf(editions[edition]).filter(() => random() < share));
  const truth = randomReport(random, { edition, isLive: (total) => live.has(total) });
  const before = randomReport(random, { edition });
  const cells = new Map(before.cells);
  for (const { cell, last } of carryOvers) cells.set(last, known(figure(truth, cell) ?? 0));
  return { truth, previous: { ...before, cells } };
}

/** `wrong` cells get another figure, and up to ten others are left blank or cannot be read. */
export function plant(random: Random, edition: EditionId, wrong: number): Planted {
  const { truth, previous } = twoYears(random, edition);
  const { report, right } = corrupt(random, truth, wrong);
  const cells = new Map(report.cells);
  const typed = [...cells].flatMap(([cell, { derived }]) =>
    derived || right.has(cell) || cell.startsWith('proactive.') ? [] : [cell],
  );
  const unknown = Array.from({ length: pick(random, [0, 1, 3, 10]) }, () => pick(random, typed));
  for (const cell of unknown) {
    cells.set(cell, random() < 0.5 ? BLANK : { kind: 'unreadable', written: '若干' });
  }
  return {
    report: { ...report, cells },
    previous: below(random, 2) === 0 ? previous : undefined,
    truth,
    wrong: new Set(right.keys()),
    unknown,
  };
}

/** Whether blank and unreadable cells can be filled in with counts so that every equation holds that has no more than one. */
export function holds(report: Report, previous: Report | undefined): boolean {
  const implied = new Map<CellId, number>();
  return modelOf(report, previous).rows.every(({ terms, right }) => {
    let rest = right;
    const open: [CellId, number][] = [];
    for (const [cell, coefficient] of terms) {
      const value = figure(report, cell);
      if (value === undefined) open.push([cell, coefficient]);
      else if (!isCount(value)) return false;
      else rest -= coefficient * value;
    }
    const [one] = open;
    if (!one) return rest === 0;
    const value = rest / one[1];
    const said = implied.get(one[0]) ?? value;
    implied.set(one[0], value);
    return isCount(value) && said === value;
  });
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
