import fc from 'fast-check';
import { typed } from '../../excel/typed';
import { ExcelError } from '../../excel/wire-object';
import { asTyped, asTypedInTextCell } from '../../../src/hosts/excel/text-entry';

/** What Excel makes of it; undefined where it refuses. */
function taken(entry: string | number | boolean, format: string) {
  try {
    return typed(entry, format);
  } catch (cause) {
    if (cause instanceof ExcelError) return undefined;
    throw cause;
  }
}

const RISKY = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '0',
  '1',
  '/',
  '年',
  '月',
  '日',
  '.',
  'e',
  '％',
  '１',
  ' ',
  '一',
  'TRUE',
  ',',
);
const text = fc.oneof(
  fc.string(),
  fc.array(RISKY, { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
);

describe('text on its way into a cell', () => {
  test('arrives as text, whatever it looks like', () => {
    fc.assert(
      fc.property(text, (given) => expect(taken(asTyped(given), 'General')).toEqual({ value: given })),
    );
  });

  test('arrives as text in a text cell', () => {
    fc.assert(
      fc.property(text, (given) => expect(taken(asTypedInTextCell(given), '@')).toEqual({ value: given })),
    );
  });

  test.each(['001', '3/4', '=1+1', '１２'])('would not by itself: %s', (given) => {
    expect(taken(given, 'General')).not.toEqual({ value: given });
  });

  test.each([
    ['没有其他事项', '没有其他事项'],
    [null, ''],
    [12.5, 12.5],
  ])('nothing is added where nothing is needed: %s', (given, entry) => expect(asTyped(given)).toBe(entry));
});
