import fc from 'fast-check';
import { runs } from '../runs';
import { plant } from './planted';
import { below, randomFrom } from '../random-report';
import { EDITION_IDS } from '../../src/format/edition';
import { evidenceOf } from '../../src/locate/evidence';
import { choose, emptyTableau, OPEN, resetTableau, solve } from '../../src/locate/search/tableau';
import { systemOf } from '../../src/locate/system';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const editionIds = fc.constantFrom(...EDITION_IDS);

test('the equations of a report have the coefficients 0, 1 and −1, whichever cells they are solved for', () => {
  fc.assert(
    fc.property(seeds, editionIds, (seed, edition) => {
      const random = randomFrom(seed);
      const { report, previous } = plant(random, edition, 1);
      const { numbering, pattern } = evidenceOf(report, previous);
      for (const { cells, constraints, matrix } of systemOf(numbering, pattern).components) {
        const t = emptyTableau(constraints.length, cells.length);
        resetTableau(t, matrix, new Float64Array(constraints.length));
        for (let i = 0; i < 30; i++) {
          const column = below(random, cells.length);
          if (t.status[column] === OPEN) choose(t, column);
          expect(t.a.filter((a) => a < -1 || a > 1)).toHaveLength(0);
        }
      }
    }),
    runs(60),
  );
});

test('other coefficients are refused rather than solved wrong', () => {
  const t = emptyTableau(1, 1);
  t.a[0] = 2;
  expect(() => solve(t, 0, 0)).toThrow(RangeError);
});
