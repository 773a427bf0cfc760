import fc from 'fast-check';
import { fromPlain, readText, toPlain } from '../../src/report/cell-value';

describe('text in a cell', () => {
  test.each([
    ['６０', 60],
    [' 60 ', 60],
    ['1,200', 1200],
    ['１，２００', 1200],
    ['12,345,678', 12345678],
    ['3 119', 3119],
    ['-5', -5],
    ['−5', -5],
    ['12.50', 12.5],
    ['００７', 7],
  ])('“%s” is the number %d stored as text', (written, value) => {
    expect(readText(written)).toEqual({ kind: 'known', value, written });
  });

  test.each(['', ' ', '\u3000', '\n', '\u00a0', '\u200b'])('%j is blank, not 0', (written) => {
    expect(readText(written)).toEqual({ kind: 'blank' });
  });

  test.each([
    '/',
    '—',
    '无',
    '22（其中修订16件）',
    '251000元',
    '1,20',
    '1.2.3',
    '1e3',
    '0x1F',
    'NaN',
    '=1+1',
    '二',
    '1-2',
  ])('“%s” is not a number, and nothing is guessed', (written) =>
    expect(readText(written)).toEqual({ kind: 'unreadable', written }),
  );

  test('what was given comes back as it was given', () => {
    const plain = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(plain, (value) => {
        const blankText = typeof value === 'string' && readText(value).kind === 'blank';
        expect(toPlain(fromPlain(value))).toEqual(blankText ? null : value);
      }),
    );
  });
});
