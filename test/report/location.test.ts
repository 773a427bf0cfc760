import {
  SECTION_KEYS,
  keyOfLocation,
  sectionOf,
  type Location,
  type SectionKey,
} from '../../src/report/location';
import { cellsOf, firstCellOf, spansOf } from '../../src/report/finding';

const cell = { cell: 'requests.granted.total' };
const span = { part: 'overview.onRequest', start: 5, end: 7 } as const;
const block = { block: 6, section: 'requests' } as const;

test.each<[Location, SectionKey]>([
  [cell, 'requests'],
  [{ cell: 'proactive.rules.issued' }, 'proactive'],
  [{ cell: 'review.reconsideration.total' }, 'review'],
  [span, 'overview'],
  [{ ...span, part: 'overview' }, 'overview'],
  [{ ...span, part: 'problems' }, 'problems'],
  [{ ...span, part: 'other' }, 'other'],
  [{ ...span, part: 'title' }, 'cover'],
  [{ ...span, part: 'preamble' }, 'cover'],
  [{ ...span, part: 'signature' }, 'cover'],
  [block, 'requests'],
  [{ block: 0, section: 'cover' }, 'cover'],
])('%j is listed under %s', (location, section) => {
  expect(sectionOf(location)).toBe(section);
});

test('the sections are in the order of the report', () => {
  expect(SECTION_KEYS).toEqual(['cover', 'overview', 'proactive', 'requests', 'review', 'problems', 'other']);
});

test.each(['requestsgranted.total', 'weather.fine', ''])('no table has %j', (id) => {
  expect(() => sectionOf({ cell: id })).toThrow(new RangeError(`no table has ${id}`));
});

test('places have a name each', () => {
  expect([cell, span, { ...span, end: 8 }, block].map(keyOfLocation)).toEqual([
    'requests.granted.total',
    'overview.onRequest 5-7',
    'overview.onRequest 5-8',
    'block 6',
  ]);
});

test('cells, spans and blocks of a finding are told apart', () => {
  const at = [block, span, cell, { cell: 'requests.handled.total' }] as const;
  expect(cellsOf({ at })).toEqual(['requests.granted.total', 'requests.handled.total']);
  expect(spansOf({ at })).toEqual([span]);
  expect(firstCellOf({ at })).toBe('requests.granted.total');
  expect(firstCellOf({ at: [block, span] })).toBeUndefined();
});
