import fc from 'fast-check';
import { figureText } from '../../src/document/figure-text';
import { edition2021, findCell } from '../../src/format/editions';
import { BLANK, fromPlain, known, readText, type CellValue } from '../../src/report/cell-value';

const count = findCell(edition2021, 'requests.received.total')!;
const fee = findCell(edition2021, 'proactive.fees.amount')!;

test.each<[string, CellValue, string, typeof count]>([
  ['a blank', BLANK, '', count],
  ['nought', known(0), '0', count],
  ['a large number', known(3985758), '3985758', count],
  ['separators', readText('1,234,567'), '1234567', count],
  ['full-width digits', readText('６０'), '60', count],
  ['noughts before it', readText('007'), '7', count],
  ['a plus before it', readText('+12'), '12', count],
  ['unreadable text', readText('251000元'), '251000元', fee],
  ['float noise', known(0.1 + 0.2), '0.3', fee],
  ['four decimals', known(72701.2578), '72701.2578', fee],
  ['an amount as written', readText('3,940.50'), '3940.50', fee],
  ['a whole amount as written', readText('3,940.00'), '3940.00', fee],
  ['an amount with a plus before it', readText('+3.50'), '3.50', fee],
  ['a minus of its own', readText('−3.50'), '-3.50', fee],
  ['more digits than a double holds', readText('12345678901234567890'), '12345678901234567890', count],
  ['no exponent, small', known(1e-7), '0.0000001', fee],
  ['no exponent, large', known(1e15), '1000000000000000', count],
])('%s', (_, value, printed, cell) => expect(figureText(value, cell)).toBe(printed));

test.each<[number, CellValue, string]>([
  [2, known(3940.5), '3940.50'],
  [2, known(3940), '3940.00'],
  [2, known(-5), '-5.00'],
  [6, known(0), '0.000000'],
  [2, readText('1,200'), '1200.00'],
  [2, readText('0.5'), '0.50'],
  [2, readText('+0.5'), '0.50'],
  [2, readText('３９４０．５'), '3940.50'],
  // More than are asked for are never cut off.
  [2, known(72701.2578), '72701.2578'],
  [2, readText('3940.500'), '3940.500'],
  [0, readText('3940.50'), '3940.50'],
  [2, BLANK, ''],
  [2, readText('251000元'), '251000元'],
  [2, readText('/'), '/'],
])('with %d decimals an amount %j is printed %s', (decimals, value, printed) => {
  expect(figureText(value, fee, decimals)).toBe(printed);
});

test('decimals are asked for of amounts alone', () => {
  expect(figureText(known(12), count, 2)).toBe('12');
});

test('what is printed reads back as the same figure', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (whole, amount) => {
      const rounded = Math.round(amount * 1e4) / 1e4;
      expect(fromPlain(figureText(known(whole), count))).toMatchObject({ value: whole });
      expect(Number(figureText(known(rounded), fee))).toBe(rounded === 0 ? 0 : rounded);
    }),
  );
});
