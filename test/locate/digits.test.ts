import { isFactorOfTen, isOneDigit, isTransposed } from '../../src/locate/slips';

describe('how one number is mistyped for another', () => {
  test.each([
    [36, 63, true],
    [1263, 1236, true],
    [1175, 1157, true],
    [10, 1, false],
    [123, 321, false],
    [1263, 1326, false],
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
