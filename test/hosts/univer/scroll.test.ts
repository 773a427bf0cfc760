import { startOf } from '../../../src/hosts/univer/scroll';

/** Three wide columns, then narrow ones. */
const ENDS = [70, 180, 450, 510, 570, 630, 690, 750, 810, 870];

test.each([
  ['the first beside the frozen ones', 3, { count: 0, offset: 0 }],
  ['the next', 4, { count: 0, offset: 60 }],
  ['three further', 6, { count: 2, offset: 0 }],
  ['the last', 9, { count: 2, offset: 180 }],
  ['one that is frozen itself', 1, { count: 0, offset: 0 }],
])('a column to stand beside the frozen ones: %s', (_, first, expected) =>
  expect(startOf(ENDS, 3, first)).toEqual(expected),
);
