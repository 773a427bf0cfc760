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
  ['unreadable text', readText('251000元'), '251000元', fee],
  ['float noise', known(0.1 + 0.2), '0.3', fee],
  ['four decimals', known(72701.2578), '72701.2578', fee],
  ['an amount as written', readText('3,940.50'), '3940.50', fee],
  ['more digits than a double holds', readText('12345678901234567890'), '12345678901234567890', count],
  ['no exponent, small', known(1e-7), '0.0000001', fee],
  ['no exponent, large', known(1e15), '1000000000000000', count],
])('%s', (_, value, printed, cell) => expect(figureText(value, cell)).toBe(printed));

test('what is printed reads back as the same figure', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (whole, amount) => {
      const rounded = Math.round(amount * 1e4) / 1e4;
      expect(fromPlain(figureText(known(whole), count))).toMatchObject({ value: whole });
      expect(Number(figureText(known(rounded), fee))).toBe(rounded === 0 ? 0 : rounded);
    }),
  );
});
