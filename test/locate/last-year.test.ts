import fc from 'fast-check';
import { runs } from '../runs';
import { changed, proposalsIn, suspectsIn, withLiveTotals } from './changed';
import { figure, plant, twoYears } from './planted';
import { report2023, report2024 } from './suqian';
import { below, pick, randomFrom } from '../random-report';
import { EDITION_IDS } from '../../src/format/edition';
import { known } from '../../src/report/cell-value';
import { locate } from '../../src/locate/locate';
import { carryOvers } from '../../src/rules/year/carry-over';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const editionIds = fc.constantFrom(...EDITION_IDS);
const often = runs(80);

test('one wrong 上年结转: one problem with one proposal, last year’s figure in that cell alone', () => {
  fc.assert(
    fc.property(seeds, editionIds, (seed, edition) => {
      const random = randomFrom(seed);
      const { truth, previous } = twoYears(random, edition);
      const typed = carryOvers.filter(({ cell }) => !truth.cells.get(cell)?.derived);
      const { cell, last } = pick(random, typed);
      const to = figure(previous, last)!;
      const from = to + 1 + below(random, 30);
      const report = { ...truth, cells: new Map(truth.cells).set(cell, known(from)) };
      const { problems } = locate(report, previous);
      expect(problems).toMatchObject([{ size: 1, count: 1, suspects: [{ changes: [{ cell, from, to }] }] }]);
    }),
    often,
  );
});

test('whatever else is wrong, 上年结转 is never changed to anything but last year’s figure', () => {
  const lastOf = new Map(carryOvers.map(({ cell, last }) => [cell, last]));
  fc.assert(
    fc.property(seeds, editionIds, (seed, edition) => {
      const { report, previous } = plant(randomFrom(seed), edition, 3);
      for (const { suspects } of locate(report, previous).problems) {
        for (const { cell, to } of suspects.flatMap(({ changes }) => changes)) {
          const last = lastOf.get(cell);
          if (previous && last !== undefined) expect(to).toBe(figure(previous, last));
        }
      }
    }),
    often,
  );
});

describe('last year', () => {
  test('tells which of two cells is wrong', () => {
    const report = changed(withLiveTotals(report2024), { 'carriedIn.naturalPerson': 181 });
    expect(suspectsIn(report, report2023)).toEqual([['carriedIn.naturalPerson 181→118 transposed-digits']]);
    expect(suspectsIn(report)[0]!.length).toBeGreaterThan(1);
  });

  test('symptoms name the relation', () => {
    const { problems } = locate(changed(report2024, { 'carriedIn.enterprise': 5 }), report2023);
    expect(problems.map(({ symptoms }) => symptoms)).toEqual([
      [
        expect.objectContaining({ rule: 'requests.row-total' }),
        expect.objectContaining({ rule: 'requests.balance' }),
        { rule: 'year.carry-over', cells: ['requests.carriedIn.enterprise'] },
      ],
    ]);
  });

  test('a figure carried in that was changed with everything after it costs more than one cell', () => {
    const report = changed(report2024, { 'carriedIn.naturalPerson': 120, 'carriedIn.total': 123 });
    expect(suspectsIn(report, report2023)).toEqual([
      ['carriedIn.naturalPerson 120→118 carriedIn.total 123→121 other'],
    ]);
  });

  test('that contradicts itself is no evidence', () => {
    const contradictory = changed(report2023, { 'carriedOut.enterprise': 30 });
    expect(locate(report2024, contradictory).problems).toEqual([]);
  });

  test('fills a blank', () => {
    const blank = changed(report2024, { 'carriedIn.naturalPerson': null, 'received.naturalPerson': null });
    expect(proposalsIn(blank, report2023)).toEqual({
      'carriedIn.naturalPerson': [118],
      'received.naturalPerson': [3440],
    });
  });
});

describe('a last year that is not complete', () => {
  const report = changed(withLiveTotals(report2024), { 'carriedIn.naturalPerson': 181 });
  const right = [['carriedIn.naturalPerson 181→118 transposed-digits']];

  test('the columns it has are evidence, even where they make up the whole total', () => {
    const blank = changed(report2023, { 'carriedOut.legalService': null });
    expect(suspectsIn(report, blank)).toEqual(right);
  });

  test('columns that leave room for a blank one are evidence', () => {
    const blank = changed(report2023, { 'carriedOut.legalService': null, 'carriedOut.total': 122 });
    expect(locate(report, blank).problems).toHaveLength(1);
    expect(suspectsIn(report, blank)[0]!.join()).toContain('carriedIn.naturalPerson 181→118');
  });

  test('columns that are more than the total are none', () => {
    const blank = changed(report2023, { 'carriedOut.legalService': null, 'carriedOut.total': 120 });
    expect(suspectsIn(report, blank)).toEqual(suspectsIn(report));
  });

  test('columns without a total are evidence', () => {
    expect(suspectsIn(report, changed(report2023, { 'carriedOut.total': null }))).toEqual(right);
  });
});
