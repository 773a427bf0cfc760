import { changed } from './changed';
import { report2023 } from './suqian';
import { corrupt, randomFrom, randomReport, totalsOf } from '../random-report';
import { edition2021 } from '../../src/format/editions';
import { locate } from '../../src/locate/locate';

/** Counted in nodes, not in time: what a bound of the search saves is the same on every machine. */
const isSolvedWithin = (nodes: number, [wrong, totals, seed]: Case): boolean => {
  const random = randomFrom(seed);
  const isLive = (cell: string): boolean => totals === 'live' && liveTotals.has(cell);
  const { report } = corrupt(random, randomReport(random, { isLive }), wrong);
  const { problems } = locate(report, undefined, { nodes, explanations: 20_000 });
  return problems.length > 0 && problems.every(({ complete }) => complete);
};

type Case = readonly [wrong: number, totals: 'typed' | 'live', seed: number];
const liveTotals: ReadonlySet<string> = new Set(totalsOf(edition2021));

test.each<[string, Case, number]>([
  ['sizes the root’s packing excludes are not tried', [1, 'typed', 3], 2],
  ['the shortest certificate is the one that is branched on (otherwise 118)', [4, 'typed', 39], 26],
  ['a cell at 0 is not tried where it would have to sink (otherwise 23)', [3, 'typed', 0], 5],
  ['likewise (otherwise 188)', [4, 'typed', 20], 22],
  ['short certificates are packed first (otherwise 19)', [3, 'typed', 33], 4],
  ['cells outside the packing are closed when no change is to spare (otherwise 309)', [3, 'typed', 38], 14],
  ['cells that would become negative are closed then (otherwise 24)', [1, 'live', 2], 8],
])('%s', (_, wrong, nodes) => {
  expect(isSolvedWithin(nodes, wrong)).toBe(true);
  expect(isSolvedWithin(nodes - 1, wrong)).toBe(false);
});

test('where the search is given up, everything at fault is named, and how many cells must change at least', () => {
  const report = changed(report2023, { 'granted.enterprise': 21, 'declinedPetition.naturalPerson': -305 });
  const { problems } = locate(report, undefined, { nodes: 0, explanations: 20_000 });
  expect(problems).toEqual([
    {
      symptoms: expect.arrayContaining([
        { rule: 'value.negative', cells: ['requests.declinedPetition.naturalPerson'] },
        expect.objectContaining({ rule: 'requests.row-total' }),
        expect.objectContaining({ rule: 'requests.outcome-total' }),
      ]),
      size: 2,
      suspects: [],
      count: 0,
      complete: false,
    },
  ]);
});
