import fc from 'fast-check';
import { runs } from '../runs';
import { repaired, withLiveTotals } from './changed';
import { corrupt, randomFrom, randomReport, totalsOf } from '../random-report';
import { edition2021, editions } from '../../src/format/editions';
import { EDITION_IDS, type CellId } from '../../src/format/edition';
import type { Report } from '../../src/report/report';
import { locate } from '../../src/locate/locate';
import { checkTables } from '../check-tables';
import { definitionOf } from '../../src/rules/equations';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const editionIds = fc.constantFrom(...EDITION_IDS);
const often = runs(60);

const isValid = (report: Report): boolean => checkTables(report).findings.length === 0;
const cellsOf = (changes: readonly { readonly cell: CellId }[]): string =>
  changes
    .map(({ cell }) => cell)
    .sort()
    .join();

test('random reports are valid and nothing is found in them', () => {
  fc.assert(
    fc.property(seeds, editionIds, (seed, edition) => {
      const report = randomReport(randomFrom(seed), { edition });
      expect(isValid(report)).toBe(true);
      expect(locate(report).problems).toEqual([]);
    }),
    often,
  );
});

test.each([1, 2, 3])('%d wrong cells among typed totals: the true set is among the answers', (count) => {
  fc.assert(
    fc.property(seeds, editionIds, (seed, edition) => {
      const random = randomFrom(seed);
      const { report, right } = corrupt(random, randomReport(random, { edition }), count);
      const { problems } = locate(report);
      const size = problems.reduce((sum, problem) => sum + problem.size, 0);
      // Two mistakes may make another valid report of it.
      expect(size > 0).toBe(!isValid(report));
      expect(size).toBeLessThanOrEqual(count);
      if (size < count) return;
      for (const { suspects, count, complete } of problems) {
        expect(complete).toBe(true);
        const isTrue = suspects.some(({ changes }) => changes.every(({ cell }) => right.has(cell)));
        expect(isTrue || count > suspects.length).toBe(true);
      }
    }),
    often,
  );
});

test('one wrong cell that is not 0 gets its right value back', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = randomFrom(seed);
      const { report, right } = corrupt(random, randomReport(random), 1);
      const [cell, to] = [...right][0]!;
      const values = locate(report).problems.flatMap(({ suspects }) =>
        suspects.flatMap(({ changes }) => changes.filter((change) => change.cell === cell)),
      );
      expect(values.map((change) => change.to)).toEqual([to]);
    }),
    often,
  );
});

test.each([1, 2, 3, 5])(
  '%d wrong cells: one suspect of each problem, any, makes the report clean',
  (count) => {
    fc.assert(
      fc.property(seeds, seeds, editionIds, (seed, choice, edition) => {
        const random = randomFrom(seed);
        const { report } = corrupt(random, randomReport(random, { edition }), count);
        const { problems } = locate(report);
        const chosen = problems.map(({ suspects }) => suspects[choice % suspects.length]!);
        expect(isValid(repaired(report, chosen))).toBe(true);
      }),
      often,
    );
  },
);

test('live totals: no suspect is a total, and each makes the report clean', () => {
  fc.assert(
    fc.property(seeds, seeds, fc.integer({ min: 1, max: 3 }), (seed, choice, count) => {
      const random = randomFrom(seed);
      const live = new Set(totalsOf(edition2021).filter(() => random() < 0.6));
      const isLive = (total: CellId): boolean => live.has(total);
      const { report } = corrupt(random, randomReport(random, { isLive }), count);
      const { problems } = locate(report);
      const chosen = problems.map(({ suspects }) => suspects[choice % suspects.length]!);
      for (const { suspects } of problems) {
        for (const { changes } of suspects) expect(changes.filter(({ cell }) => live.has(cell))).toEqual([]);
      }
      const mended = recalculated(repaired(report, chosen), isLive);
      expect(isValid(mended)).toBe(true);
    }),
    often,
  );
});

/** What a spreadsheet does with live totals, those of the columns before those of the rows. */
function recalculated(report: Report, isLive: (total: CellId) => boolean): Report {
  const cells = new Map(report.cells);
  const edition = editions[report.edition];
  const valueOf = (cell: CellId): number => {
    const value = cells.get(cell)!;
    return value.kind === 'known' ? value.value : 0;
  };
  const columnsFirst = totalsOf(edition).sort(
    (a, b) => Number(a.endsWith('.total')) - Number(b.endsWith('.total')),
  );
  for (const total of columnsFirst.filter(isLive)) {
    const { right } = definitionOf(edition, total)!;
    const value = right.reduce((sum, part) => sum + valueOf(part), 0);
    cells.set(total, { kind: 'known', value, derived: true });
  }
  return { ...report, cells };
}

test('the answer does not depend on the order in which cells are given', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 4 }), (seed, count) => {
      const random = randomFrom(seed);
      const { report } = corrupt(random, randomReport(random), count);
      const backwards: Report = { ...report, cells: new Map([...report.cells].reverse()) };
      expect(locate(backwards)).toEqual(locate(report));
    }),
    often,
  );
});

test('suspects of a problem are distinct and as many cells each', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 4 }), (seed, count) => {
      const random = randomFrom(seed);
      const { report } = corrupt(random, randomReport(random), count);
      for (const { suspects, size } of locate(withLiveTotals(report, (t) => t.includes('handled')))
        .problems) {
        expect(new Set(suspects.map(({ changes }) => cellsOf(changes))).size).toBe(suspects.length);
        for (const { changes } of suspects) expect(changes).toHaveLength(size);
      }
    }),
    often,
  );
});
