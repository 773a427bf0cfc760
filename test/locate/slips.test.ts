import { edition2021 } from '../../src/format/editions';
import { isFactorOfTen, isOneDigit, isTransposed, slipOf } from '../../src/locate/slips';

describe('how one number is mistyped for another', () => {
  test.each([
    [36, 63, true],
    [1263, 1236, true],
    [1175, 1157, true],
    [10, 1, false],
    [123, 321, false],
    [1263, 1326, false],
    [1234, 1325, false],
    [12, 213, false],
    [36, 36, false],
    [11, 11, false],
    [5, 50, false],
  ])('two neighbouring digits exchanged: %d, %d – %s', (from, to, expected) => {
    expect(isTransposed(from, to)).toBe(expected);
    expect(isTransposed(to, from)).toBe(expected);
  });

  test.each([
    [36, 360, true],
    [36, 3600, true],
    [36, 36000, false],
    [0, 0, false],
    [0, 10, false],
    [36, 361, false],
  ])('a factor of ten or a hundred: %d, %d – %s', (from, to, expected) => {
    expect(isFactorOfTen(from, to)).toBe(expected);
    expect(isFactorOfTen(to, from)).toBe(expected);
  });

  test.each([
    [36, 39, true],
    [36, 6, true],
    [3, 33, true],
    [118, 18, true],
    [118, 1118, true],
    [118, 181, false],
    [36, 36, false],
    [0, 7, false],
    [7, 0, true],
    [12, 1234, false],
  ])('one digit mistyped, dropped or added: %d for %d – %s', (from, to, expected) => {
    expect(isOneDigit(from, to)).toBe(expected);
  });
});

describe('figures in each other’s place', () => {
  const change = (cell: string, from: number, to: number) => ({ cell: `requests.${cell}`, from, to });
  const below = change('partlyGranted.naturalPerson', 7, 5);
  const beside = change('granted.enterprise', 7, 5);
  const above = change('granted.naturalPerson', 5, 7);

  test.each([
    ['one row', [above, below], 'row-slip'],
    ['one column', [above, beside], 'column-slip'],
    ['both ways', [below, above], 'row-slip'],
    ['one figure alone', [above], undefined],
    ['no figure', [], undefined],
    [
      'in another table',
      [
        { cell: 'proactive.rules.inForce', from: 5, to: 7 },
        { cell: 'requests.received.naturalPerson', from: 7, to: 5 },
      ],
      undefined,
    ],
    [
      'a chain, of which the first took its figure from nowhere',
      [
        change('granted.naturalPerson', 1, 9),
        change('partlyGranted.naturalPerson', 5, 1),
        change('refusedStateSecret.naturalPerson', 7, 5),
        change('refusedByLaw.naturalPerson', 5, 7),
      ],
      undefined,
    ],
    ['two rows apart', [above, change('refusedStateSecret.naturalPerson', 7, 5)], undefined],
    ['a row and a column apart', [above, change('partlyGranted.enterprise', 7, 5)], undefined],
    [
      'only one of them in the other’s place',
      [above, change('partlyGranted.naturalPerson', 7, 6)],
      undefined,
    ],
    [
      'exchanged, and a third that only repeats its neighbour',
      [above, below, change('refusedStateSecret.naturalPerson', 3, 7)],
      undefined,
    ],
    [
      'two pairs',
      [above, below, change('granted.enterprise', 1, 2), change('partlyGranted.enterprise', 2, 1)],
      'row-slip',
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(slipOf(edition2021, changes)).toBe(expected);
  });
});
