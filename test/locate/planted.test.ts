import fc from 'fast-check';
import { runs } from '../runs';
import { repaired } from './changed';
import { figure, holds, plant } from './planted';
import { randomFrom } from '../random-report';
import { EDITION_IDS } from '../../src/format/edition';
import { locate } from '../../src/locate/locate';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const editionIds = fc.constantFrom(...EDITION_IDS);
const often = runs(40);

describe('reports with blanks, unreadable cells, live totals and last year', () => {
  test('nothing wrong: no problem, and what is proposed for an unknown cell is its right figure', () => {
    fc.assert(
      fc.property(seeds, editionIds, (seed, edition) => {
        const { report, previous, truth } = plant(randomFrom(seed), edition, 0);
        const { problems, proposals } = locate(report, previous);
        expect(problems).toEqual([]);
        for (const [cell, suspects] of proposals) {
          const right = figure(truth, cell);
          expect(suspects.map(({ changes }) => changes.map(({ to }) => to))).toEqual([[right]]);
        }
      }),
      often,
    );
  });

  test.each([1, 2, 3])(
    '%d cells made wrong: they are among the answers, and no answer is larger',
    (count) => {
      fc.assert(
        fc.property(seeds, editionIds, (seed, edition) => {
          const { report, previous, wrong } = plant(randomFrom(seed), edition, count);
          const { problems } = locate(report, previous);
          const size = problems.reduce((sum, problem) => sum + problem.size, 0);
          expect(size).toBeLessThanOrEqual(count);
          expect(size > 0).toBe(!holds(report, previous));
          if (size < count) return;
          for (const { suspects, count: all } of problems) {
            const isPlanted = suspects.some(({ changes }) => changes.every(({ cell }) => wrong.has(cell)));
            expect(isPlanted || all > suspects.length).toBe(true);
          }
        }),
        often,
      );
    },
  );

  test.each([1, 2, 3, 4])('%d cells made wrong: one suspect of each problem, any, mends all', (count) => {
    fc.assert(
      fc.property(seeds, seeds, editionIds, (seed, choice, edition) => {
        const { report, previous } = plant(randomFrom(seed), edition, count);
        const { problems } = locate(report, previous);
        const chosen = problems.flatMap(({ suspects }) => suspects[choice % suspects.length] ?? []);
        expect(chosen).toHaveLength(problems.length);
        for (const { changes } of chosen) for (const { from, to } of changes) expect(to).not.toBe(from);
        expect(holds(repaired(report, chosen), previous)).toBe(true);
      }),
      often,
    );
  });

  test('no suspect changes a live total or an unknown cell', () => {
    fc.assert(
      fc.property(seeds, editionIds, (seed, edition) => {
        const { report, previous, unknown } = plant(randomFrom(seed), edition, 2);
        const changed = locate(report, previous).problems.flatMap(({ suspects }) =>
          suspects.flatMap(({ changes }) => changes.map(({ cell }) => cell)),
        );
        expect(changed.filter((cell) => report.cells.get(cell)?.derived)).toEqual([]);
        expect(changed.filter((cell) => unknown.includes(cell))).toEqual([]);
      }),
      often,
    );
  });
});
