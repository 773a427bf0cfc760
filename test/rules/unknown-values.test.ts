/** A blank is unknown, and so is a live total that waits for its parts. */
import { change, clean, found } from './found';
import { derived, WAITING } from '../../src/report/cell-value';
import { firstCellOf } from '../../src/report/finding';
import { check } from '../../src/rules/check';

describe('a blank is unknown', () => {
  test('one blank in a relation says what stands there; it is not broken', () => {
    expect(found(change({ 'requests.granted.naturalPerson': null })).map(([rule]) => rule)).toEqual([
      'value.blank',
    ]);
  });

  test('one blank that would have to be negative breaks it', () => {
    const report = change({ 'requests.granted.naturalPerson': null, 'requests.granted.total': 5 });
    expect(found(report)).toContainEqual([
      'requests.row-total',
      'error',
      'requests.granted.total',
      5,
      12,
      -7,
    ]);
  });

  test.each([
    ['more carried in than was dealt with and is left', 126, [126, 125, 1]],
    ['as many', 125, undefined],
  ])('what was received is blank, and %s', (_, carriedIn, sides) => {
    const report = change({
      'requests.received.naturalPerson': null,
      'requests.carriedIn.naturalPerson': carriedIn,
    });
    expect(found(report).filter(([rule]) => rule === 'requests.balance')).toEqual(
      sides ? [['requests.balance', 'error', 'requests.received.naturalPerson', ...sides]] : [],
    );
  });

  test('two blanks in a relation: it is not judged, and that is said', () => {
    const report = change({
      'requests.granted.naturalPerson': null,
      'requests.granted.total': 99,
      'requests.granted.enterprise': '/',
    });
    const { findings, notJudged } = check(report);
    expect(findings.filter(({ rule }) => rule === 'requests.row-total')).toEqual([]);
    expect(notJudged).toContainEqual(
      expect.objectContaining({
        rule: 'requests.row-total',
        unknown: ['requests.granted.naturalPerson', 'requests.granted.enterprise'],
      }),
    );
  });
});

test('a live total that waits for its parts is neither a blank to fill in nor a relation that is not judged', () => {
  const report = change({ 'requests.granted.naturalPerson': null, 'requests.granted.enterprise': null });
  const waiting = { ...report, cells: new Map([...report.cells, ['requests.granted.total', WAITING]]) };
  const { findings, notJudged } = check(waiting);
  expect(findings.map(firstCellOf)).toEqual([
    'requests.granted.naturalPerson',
    'requests.granted.enterprise',
  ]);
  expect(notJudged.map(({ rule }) => rule)).not.toContain('requests.row-total');
});

test('a live total is judged by the relation it is not made by', () => {
  const report = change({ 'requests.granted.total': 49 });
  const cells = new Map([
    ...report.cells,
    ['requests.handled.total', derived(149)] as const,
    ['requests.handled.naturalPerson', derived(120)] as const,
  ]);
  expect(found({ ...report, cells })).toEqual([
    ['requests.row-total', 'error', 'requests.granted.total', 49, 48, 1],
    ['requests.outcome-total', 'error', 'requests.handled.total', 149, 150, -1],
  ]);
});

test('a live total that is not what its own relation says is the program’s to add up, not a fault', () => {
  const cells = new Map([...clean.cells, ['requests.granted.total', derived(47)] as const]);
  expect(found({ ...clean, cells }).map(([rule]) => rule)).toEqual(['requests.outcome-total']);
});
