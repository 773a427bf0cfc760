import fc from 'fast-check';
import { WAITING, derived, fromPlain, known, readText, toPlain } from '../../src/report/cell-value';
import { valueOf } from '../../src/report/report';

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

test.each([
  ['a number', fromPlain(36), { kind: 'known', value: 36 }],
  ['a number stored as text', fromPlain('３６'), { kind: 'known', value: 36, written: '３６' }],
  ['a word', fromPlain('无'), { kind: 'unreadable', written: '无' }],
  ['nothing', fromPlain(null), { kind: 'blank' }],
  ['a live total', derived(36), { kind: 'known', value: 36, derived: true }],
  ['a live total that waits for its parts', WAITING, { kind: 'blank', derived: true }],
])('%s in a cell', (_, value, expected) => expect(value).toEqual(expected));

test('a figure that the report does not hold is blank', () => {
  const cells = new Map([['requests.received.total', known(5)]]);
  expect(valueOf({ cells }, 'requests.received.total')).toEqual({ kind: 'known', value: 5 });
  expect(valueOf({ cells }, 'requests.granted.total')).toEqual({ kind: 'blank' });
});
