/** Where a finding leads to: the cell of a figure, the cell with the words, the field on the cover that is empty. */
import type { TextPart } from '../../src/report/text';
import { holderOf, standingOf, type Standings, type TextStanding } from '../../src/workbook/standing';

const standing = (row: number, start: number, end: number): TextStanding => ({
  place: { area: 'NB', row, column: 0 },
  sheet: '表',
  row,
  column: 0,
  start,
  end,
});
const standings = (texts: [TextPart, TextStanding[]][]): Standings => ({
  totals: 'live',
  cells: new Map([['requests.received.total', standing(9, 0, 0)]]),
  texts: new Map(texts),
});
/** Two cells of words, 0–4 and 5–8. */
const words = standings([['problems', [standing(1, 0, 4), standing(2, 5, 8)]]]);

test.each([
  [0, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [8, 2],
  [99, 2],
])('what begins at %d of the words is in row %d', (start, row) =>
  expect(standingOf(words, { part: 'problems', start, end: start })?.row).toBe(row),
);

test('a figure is in its cell; words and figures that are gone are nowhere', () => {
  expect(standingOf(words, { cell: 'requests.received.total' })?.row).toBe(9);
  expect(standingOf(words, { cell: 'requests.received.other' })).toBeUndefined();
  expect(standingOf(words, { part: 'other', start: 0, end: 1 })).toBeUndefined();
  expect(standingOf(words, { block: 3, section: 'cover' })?.row).toBeUndefined();
});

test.each<[string, TextStanding, TextStanding, number | undefined]>([
  ['the agency, where both are blank', standing(1, 0, 0), standing(2, 0, 0), 1],
  ['the agency', standing(1, 0, 0), standing(2, 0, 9), 1],
  ['the date', standing(1, 0, 5), standing(2, 0, 0), 2],
  ['nothing, where both are filled in', standing(1, 0, 5), standing(2, 0, 9), undefined],
])('what is amiss with the cover leads to %s', (_, title, signature, row) => {
  const cover = standings([
    ['title', [title]],
    ['signature', [signature]],
  ]);
  expect(standingOf(cover, { section: 'cover' })?.row).toBe(row);
});

test('a report without a title is missing its date', () => {
  const cover = standings([['signature', [standing(2, 0, 0)]]]);
  expect(standingOf(cover, { section: 'cover' })?.row).toBe(2);
});

test.each([
  [0, 4, 1],
  [1, 3, 1],
  [5, 8, 2],
  [3, 6, undefined],
  [4, 6, undefined],
  [6, 9, undefined],
])('words from %d to %d are all in row %s', (start, end, row) =>
  expect(holderOf(words, { part: 'problems', start, end })?.row).toBe(row),
);
