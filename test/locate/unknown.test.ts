import { changed, proposalsIn, suspectsIn, withLiveTotals, type Figures } from './changed';
import { report2023 } from './suqian';
import { reportOf, row } from '../real-reports';
import type { Report } from '../../src/report/report';
import { locate } from '../../src/locate/locate';

describe('blank and unreadable cells', () => {
  test.each<[string, Figures, Record<string, number[]>]>([
    ['one blank', { 'granted.naturalPerson': null }, { 'granted.naturalPerson': [1175] }],
    [
      'a slash where 0 belongs',
      { 'declinedPublication.enterprise': '/' },
      { 'declinedPublication.enterprise': [0] },
    ],
    ['a total', { 'handled.total': null }, { 'handled.total': [3486] }],
    ['in table 四', { 'review.reconsideration.upheld': null }, { 'review.reconsideration.upheld': [309] }],
    [
      'two in one row: their columns say what they are',
      { 'granted.naturalPerson': null, 'granted.enterprise': '无' },
      { 'granted.naturalPerson': [1175], 'granted.enterprise': [12] },
    ],
    [
      'two in one block of table 四',
      { 'review.reconsideration.upheld': null, 'review.reconsideration.total': null },
      {},
    ],
    [
      'four at the corners of a rectangle',
      {
        'granted.naturalPerson': null,
        'granted.enterprise': null,
        'partlyGranted.naturalPerson': null,
        'partlyGranted.enterprise': null,
      },
      {},
    ],
  ])('%s', (_, figures, expected) => {
    const report = changed(report2023, figures);
    expect(locate(report).problems).toEqual([]);
    expect(proposalsIn(report)).toEqual(expected);
  });

  const town = reportOf({
    ...row('received', [6, 0, 0, 0, 0, 0]),
    ...row('granted', [5, 0, 0, 0, 0, 0]),
    ...row('unavailableNotHeld', [1, 0, 0, 0, 0, 0]),
    ...row('handled', [6, 0, 0, 0, 0, 0]),
  });

  test('blanks that leave the new figures a choice: of each explanation the likeliest figures', () => {
    const report = changed(
      withLiveTotals(town, (total) => total.includes('.handled.')),
      {
        'received.naturalPerson': 4,
        'granted.naturalPerson': 50,
        'granted.total': 2,
        'granted.researchInstitution': null,
        'unavailableNotReadyMade.researchInstitution': null,
      },
    );
    expect(suspectsIn(report)).toEqual([
      [
        'received.naturalPerson 4→6 granted.naturalPerson 50→5 granted.total 2→5 one-digit',
        'received.naturalPerson 4→1 received.total 6→1 granted.naturalPerson 50→0 one-digit',
        'received.total 6→4 granted.naturalPerson 50→3 granted.total 2→3 other',
        'received.naturalPerson 4→51 received.total 6→51 granted.total 2→50 other',
        'received.researchInstitution 0→2 granted.naturalPerson 50→3 granted.total 2→3 other',
        'received.naturalPerson 4→3 received.researchInstitution 0→3 granted.naturalPerson 50→2 other',
      ],
    ]);
  });

  test('a blank in each of two columns, which live totals hold together', () => {
    const report = changed(withLiveTotals(town), {
      'received.naturalPerson': 1,
      'granted.legalService': 2,
      'carriedOut.naturalPerson': null,
      'declinedDuplicate.total': null,
      'otherNotSupplemented.legalService': null,
    });
    expect(suspectsIn(report)).toEqual([
      [
        'received.naturalPerson 1→6 one-digit',
        'granted.naturalPerson 5→0 one-digit',
        'carriedIn.naturalPerson 0→5 other',
      ],
      [
        'granted.legalService 2→0 one-digit',
        'received.legalService 0→2 other',
        'carriedIn.legalService 0→2 other',
      ],
    ]);
    expect(proposalsIn(report)).toEqual({ 'declinedDuplicate.total': [0] });
  });

  test('a blank in a row with live totals is proposed by the balance alone', () => {
    const report = changed(withLiveTotals(report2023), { 'granted.naturalPerson': null });
    expect(proposalsIn(report)).toEqual({ 'granted.naturalPerson': [1175] });
  });

  test('row and column that disagree about a blank: both values, and what would have to be wrong', () => {
    const report = changed(report2023, {
      'declinedPetition.enterprise': null,
      'declinedPetition.total': 306,
    });
    const { problems } = locate(report);
    expect(problems[0]).toMatchObject({ size: 1, complete: true });
    expect(problems[0]!.symptoms.map(({ cells }) => cells[0])).toContain('requests.declinedPetition.total');
    expect(proposalsIn(report)['declinedPetition.enterprise']).toContain(0);
  });

  test('a blank that would have to be negative is a problem', () => {
    const report = changed(report2023, { 'granted.enterprise': null, 'granted.total': 1119 });
    expect(suspectsIn(report)).toEqual([['granted.total 1119→1191 transposed-digits']]);
    expect(proposalsIn(report)).toEqual({ 'granted.enterprise': [12] });
  });

  test('a blank that one equation alone says is negative is a problem, and nothing negative is proposed', () => {
    const report = changed(report2023, {
      'review.directLitigation.upheld': null,
      'review.directLitigation.total': 20,
    });
    expect(locate(report).problems[0]!.symptoms).toEqual([expect.objectContaining({ rule: 'review.total' })]);
    const cells = locate(report).problems[0]!.suspects.flatMap(({ changes }) =>
      changes.map(({ cell }) => cell),
    );
    expect(cells.sort()).toEqual([
      'review.directLitigation.otherResult',
      'review.directLitigation.pending',
      'review.directLitigation.total',
    ]);
    expect(
      Object.values(proposalsIn(report))
        .flat()
        .filter((value) => value < 0),
    ).toEqual([]);
  });

  test('a mistake elsewhere does not disturb the proposal', () => {
    const report = changed(report2023, { 'granted.naturalPerson': null, 'carriedOut.enterprise': 30 });
    expect(suspectsIn(report)).toEqual([['carriedOut.enterprise 30→3 factor-of-ten']]);
    expect(proposalsIn(report)).toEqual({ 'granted.naturalPerson': [1175] });
  });
});

test('beside an impossible figure a blank may be anything: nothing is proposed for it', () => {
  const report = changed(report2023, {
    'review.reconsideration.upheld': -3,
    'review.reconsideration.pending': null,
  });
  expect(suspectsIn(report)).toEqual([['review.reconsideration.upheld -3→3 one-digit']]);
  expect(proposalsIn(report)).toEqual({});
});

test('of a blank whose row and column disagree, those equations are at fault and no other', () => {
  const report = changed(report2023, { 'declinedPetition.enterprise': null, 'declinedPetition.total': 306 });
  expect(atFault(report)).toEqual([
    'requests.outcome-total handled.total',
    'requests.row-total declinedPetition.total',
    'requests.outcome-total handled.enterprise',
  ]);
});

test('an equation over all columns with a blank in it is not at fault for what is wrong in one', () => {
  const report = changed(withLiveTotals(report2023), {
    'granted.naturalPerson': null,
    'carriedOut.enterprise': 30,
  });
  expect(atFault(report)).toEqual(['requests.balance received.enterprise']);
});

test.each([
  [-12, 'value.negative'],
  [12.5, 'value.not-an-integer'],
])('%d is no count, and at fault by the rule that says so', (value, rule) => {
  expect(atFault(changed(report2023, { 'granted.enterprise': value }))).toEqual([
    'requests.row-total granted.total',
    'requests.outcome-total handled.enterprise',
    `${rule} granted.enterprise`,
  ]);
});

/** The rule and the first cell of every symptom. */
const atFault = (report: Report): string[] =>
  locate(report).problems.flatMap(({ symptoms }) =>
    symptoms.map(({ rule, cells: [cell] }) => `${rule} ${cell!.replace('requests.', '')}`),
  );
