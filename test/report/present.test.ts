import { entryAt, lastEntry, present } from '../../src/report/present';

test.each([[0], [''], [false]])('what is there is given back, be it %p', (value) => {
  expect(present(value, 'value')).toBe(value);
  expect(entryAt([value], 0)).toBe(value);
});

test('an entry is that of its place; the last is the last', () => {
  expect(entryAt(['a', 'b', 'c'], 1)).toBe('b');
  expect(lastEntry(['a', 'b', 'c'])).toBe('c');
});

test.each<[string, () => unknown, string]>([
  ['undefined', () => present(undefined, 'row 3'), 'there is no row 3'],
  ['null', () => present(null, 'root'), 'there is no root'],
  ['an entry beyond the list', () => entryAt(['a'], 1), 'there is no entry 1 in a list of 1'],
  ['an entry before it', () => entryAt(['a'], -1), 'there is no entry -1 in a list of 1'],
  ['the last of none', () => lastEntry([]), 'there is no entry -1 in a list of 0'],
])('%s is a mistake of ours, named', (_, ask, message) => {
  expect(ask).toThrow(new RangeError(message));
});
