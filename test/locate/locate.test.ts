import { changed, suspectsIn, withLiveTotals, type Figures } from './changed';
import { figures2023, report2023, report2024 } from './suqian';
import { reportOf, row } from '../real-reports';
import { LISTED, locate } from '../../src/locate/locate';

test('a report in which everything holds has no problem', () => {
  expect(locate(report2023)).toEqual({ problems: [], proposals: new Map() });
  expect(locate(report2024, report2023)).toEqual({ problems: [], proposals: new Map() });
});

describe('one mistake is one problem with one explanation', () => {
  test.each<[string, Figures, string]>([
    [
      'digits transposed in an outcome',
      { 'granted.naturalPerson': 1157 },
      'granted.naturalPerson 1157→1175 transposed-digits',
    ],
    [
      'digits transposed at the end of four',
      { 'received.naturalPerson': 3420 },
      'received.naturalPerson 3420→3402 transposed-digits',
    ],
    [
      'a zero too many',
      { 'declinedExcessive.naturalPerson': 580 },
      'declinedExcessive.naturalPerson 580→58 factor-of-ten',
    ],
    [
      'a zero too few',
      { 'refusedInternalAffairs.naturalPerson': 2 },
      'refusedInternalAffairs.naturalPerson 2→20 factor-of-ten',
    ],
    [
      'two zeros too many',
      { 'otherFeeUnpaid.naturalPerson': 1000 },
      'otherFeeUnpaid.naturalPerson 1000→10 factor-of-ten',
    ],
    [
      'a digit mistyped',
      { 'declinedPetition.naturalPerson': 302 },
      'declinedPetition.naturalPerson 302→305 one-digit',
    ],
    [
      'a digit dropped',
      { 'unavailableNotHeld.naturalPerson': 98 },
      'unavailableNotHeld.naturalPerson 98→968 one-digit',
    ],
    [
      'a digit doubled',
      { 'refusedThirdParty.naturalPerson': 338 },
      'refusedThirdParty.naturalPerson 338→38 one-digit',
    ],
    [
      'a total not updated',
      { 'unavailableNotHeld.total': 1040 },
      'unavailableNotHeld.total 1040→1047 total-not-updated',
    ],
    [
      'a column total not updated',
      { 'handled.naturalPerson': 3370 },
      'handled.naturalPerson 3370→3375 total-not-updated',
    ],
    ['the total of the totals', { 'handled.total': 3400 }, 'handled.total 3400→3486 total-not-updated'],
    [
      'a total with transposed digits',
      { 'received.total': 3151 },
      'received.total 3151→3511 transposed-digits',
    ],
    [
      'a figure where there is none',
      { 'declinedPetition.enterprise': 7 },
      'declinedPetition.enterprise 7→0 one-digit',
    ],
    ['a figure left out', { 'otherOutcome.naturalPerson': 0 }, 'otherOutcome.naturalPerson 0→287 other'],
    ['carried out, in a column', { 'carriedOut.enterprise': 30 }, 'carriedOut.enterprise 30→3 factor-of-ten'],
    ['a negative figure', { 'granted.enterprise': -12 }, 'granted.enterprise -12→12 one-digit'],
    ['a broken number', { 'granted.enterprise': 1.2 }, 'granted.enterprise 1.2→12 factor-of-ten'],
    ['digits stored as text', { 'granted.enterprise': '２1' }, 'granted.enterprise 21→12 transposed-digits'],
  ])('%s', (_, figures, expected) => {
    expect(suspectsIn(changed(report2023, figures))).toEqual([[expected]]);
  });
});

describe('two independent mistakes are two problems', () => {
  test.each<[string, Figures, string[][]]>([
    [
      'in table 三',
      { 'granted.naturalPerson': 1157, 'unavailableNotHeld.enterprise': 47 },
      [
        ['granted.naturalPerson 1157→1175 transposed-digits'],
        ['unavailableNotHeld.enterprise 47→74 transposed-digits'],
      ],
    ],
    [
      'in tables 三 and 四',
      { 'granted.naturalPerson': 1157, 'review.directLitigation.total': 42 },
      [
        ['granted.naturalPerson 1157→1175 transposed-digits'],
        [
          'review.directLitigation.total 42→24 transposed-digits',
          'review.directLitigation.upheld 1→19 one-digit',
          'review.directLitigation.corrected 1→19 one-digit',
          'review.directLitigation.otherResult 16→34 other',
          'review.directLitigation.pending 6→24 other',
        ],
      ],
    ],
  ])('%s', (_, figures, expected) => {
    expect(sorted(suspectsIn(changed(report2023, figures)))).toEqual(sorted(expected));
  });
});

test('each of two mistakes has the equations that it breaks and the figure that cannot be, and no other', () => {
  const report = changed(report2023, { 'granted.naturalPerson': -1175, 'unavailableNotHeld.enterprise': 47 });
  const symptoms = locate(report).problems.map((problem) =>
    problem.symptoms.map(({ rule, cells }) => `${rule} ${cells[0]}`),
  );
  expect(symptoms).toEqual([
    [
      'requests.row-total requests.granted.total',
      'requests.outcome-total requests.handled.naturalPerson',
      'value.negative requests.granted.naturalPerson',
    ],
    [
      'requests.row-total requests.unavailableNotHeld.total',
      'requests.outcome-total requests.handled.enterprise',
    ],
  ]);
});

test('a mistake in table 四 is not blamed for live totals of table 三', () => {
  const report = withLiveTotals(report2023, (total) => total.startsWith('requests.'));
  const { problems } = locate(
    changed(report, { 'received.enterprise': 9, 'review.directLitigation.total': 42 }),
  );
  expect(problems.map(({ symptoms }) => symptoms.map(({ rule, cells }) => `${rule} ${cells[0]}`))).toEqual([
    ['review.total review.directLitigation.total'],
    ['requests.balance requests.received.enterprise', 'requests.balance requests.received.total'],
  ]);
});

test('of each of two mistakes the likeliest stands first, whatever is likely of the other', () => {
  const report = changed(report2023, {
    'received.naturalPerson': 91,
    'carriedIn.naturalPerson': 3402,
    'unavailableNotHeld.total': 1040,
  });
  expect(suspectsIn(report)).toEqual([
    [
      'received.naturalPerson 91→3402 carriedIn.naturalPerson 3402→91 row-slip',
      'received.total 3511→200 carriedIn.total 96→3407 total-not-updated',
    ],
    ['unavailableNotHeld.total 1040→1047 total-not-updated'],
  ]);
});

test('two mistakes in one row have to do with each other: one problem with two changes', () => {
  const report = changed(report2023, { 'granted.naturalPerson': 1157, 'granted.enterprise': 21 });
  expect(suspectsIn(report)).toEqual([
    ['granted.naturalPerson 1157→1175 granted.enterprise 21→12 transposed-digits'],
  ]);
});

const sorted = (problems: string[][]): string[][] => [...problems].sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

describe('what cannot be told apart is listed, the likelier first', () => {
  test('two figures of a column exchanged with the row below', () => {
    const [suspects] = suspectsIn(
      changed(report2023, { 'granted.naturalPerson': 319, 'partlyGranted.naturalPerson': 1175 }),
    );
    expect(suspects).toEqual([
      'granted.naturalPerson 319→1175 partlyGranted.naturalPerson 1175→319 row-slip',
      'granted.total 1191→335 partlyGranted.total 328→1184 total-not-updated',
    ]);
  });

  test('a figure written one row too low', () => {
    const [suspects] = suspectsIn(
      changed(report2023, { 'declinedExcessive.naturalPerson': 0, 'declinedPublication.naturalPerson': 58 }),
    );
    expect(suspects?.[0]).toBe(
      'declinedPublication.naturalPerson 58→0 declinedExcessive.naturalPerson 0→58 row-slip',
    );
  });

  test('a figure written one column too far', () => {
    const [suspects] = suspectsIn(
      changed(report2023, {
        'unavailableNotHeld.enterprise': 0,
        'unavailableNotHeld.researchInstitution': 74,
      }),
    );
    expect(suspects?.[0]).toBe(
      'unavailableNotHeld.enterprise 0→74 unavailableNotHeld.researchInstitution 74→0 column-slip',
    );
  });

  test('the same difference in two rows and two columns', () => {
    const report = changed(report2023, { 'granted.naturalPerson': 1176, 'partlyGranted.enterprise': 8 });
    expect(suspectsIn(report)).toEqual([
      [
        'granted.naturalPerson 1176→1175 partlyGranted.enterprise 8→7 one-digit',
        'granted.enterprise 12→11 partlyGranted.naturalPerson 319→318 one-digit',
      ],
    ]);
  });

  test('a figure that was written comes before one that was left at 0', () => {
    const report = changed(report2023, {
      'review.directLitigation.upheld': 0,
      'review.directLitigation.corrected': 23,
      'review.directLitigation.otherResult': 0,
      'review.directLitigation.pending': 0,
      'review.directLitigation.total': 39,
    });
    expect(suspectsIn(report)).toEqual([
      [
        'review.directLitigation.total 39→23 total-not-updated',
        'review.directLitigation.corrected 23→39 other',
        'review.directLitigation.upheld 0→16 other',
        'review.directLitigation.otherResult 0→16 other',
        'review.directLitigation.pending 0→16 other',
      ],
    ]);
  });

  test(`no more than ${LISTED} are listed, and the count says how many there are`, () => {
    const report = changed(withLiveTotals(report2023), { 'received.naturalPerson': 3403 });
    const [problem] = locate(report).problems;
    expect(problem).toMatchObject({ size: 1, complete: true, count: 24 });
    expect(problem!.suspects).toHaveLength(LISTED);
  });
});

describe('live totals', () => {
  test('are never the mistake; likelihood names the cell', () => {
    const [suspects] = suspectsIn(changed(withLiveTotals(report2023), { 'granted.naturalPerson': 1157 }));
    expect(suspects![0]).toBe('granted.naturalPerson 1157→1175 transposed-digits');
    expect(suspects!.join()).not.toMatch(/total/);
  });

  test('mistakes in two columns stay apart, though the total column breaks too', () => {
    const report = changed(withLiveTotals(report2023), {
      'received.enterprise': 9,
      'carriedOut.legalService': 3,
    });
    const { problems } = locate(report);
    expect(problems.map(({ size, symptoms }) => [size, symptoms.map(({ cells }) => cells[0])])).toEqual([
      [1, ['requests.received.enterprise', 'requests.received.total']],
      [1, ['requests.received.legalService', 'requests.received.total']],
    ]);
  });

  test('typed row totals beside live column totals still give the cell', () => {
    const report = withLiveTotals(report2023, (total) => total.includes('.handled.'));
    expect(suspectsIn(changed(report, { 'granted.naturalPerson': 1157 }))).toEqual([
      ['granted.naturalPerson 1157→1175 transposed-digits'],
    ]);
  });
});

describe('small offices', () => {
  const town = reportOf({
    ...row('received', [1, 0, 0, 0, 0, 0]),
    ...row('granted', [1, 0, 0, 0, 0, 0]),
    ...row('handled', [1, 0, 0, 0, 0, 0]),
  });

  test('one request in the wrong row of one column', () => {
    const [suspects] = suspectsIn(
      changed(town, { 'granted.naturalPerson': 0, 'partlyGranted.naturalPerson': 1 }),
    );
    expect(suspects).toEqual([
      'granted.naturalPerson 0→1 partlyGranted.naturalPerson 1→0 row-slip',
      'granted.total 1→0 partlyGranted.total 0→1 row-slip',
    ]);
  });

  test('one total forgotten', () => {
    expect(suspectsIn(changed(town, { 'received.total': 0 }))).toEqual([
      ['received.total 0→1 total-not-updated'],
    ]);
  });
});

test('figures that are impossible and stand alone have no explanation to offer', () => {
  const report = changed(reportOf(figures2023), {
    'review.reconsideration.upheld': -3,
    'review.reconsideration.corrected': null,
    'review.reconsideration.pending': null,
  });
  expect(locate(report).problems).toEqual([]);
});

test.each([
  [24, true],
  [23, false],
])('of 24 explanations, where no more than %d are looked at, all are told: %s', (explanations, complete) => {
  const report = changed(withLiveTotals(report2023), { 'received.naturalPerson': 3403 });
  const { problems } = locate(report, undefined, { nodes: 40_000, explanations });
  expect(problems).toMatchObject([{ complete, count: complete ? 24 : 0 }]);
});

test('a search that is given up says so, with the size it has proved, and lists nothing', () => {
  const report = changed(report2023, { 'granted.naturalPerson': 1157, 'carriedOut.enterprise': 30 });
  const { problems } = locate(report, undefined, { nodes: 1, explanations: 10 });
  expect(problems).toEqual([expect.objectContaining({ size: 2, complete: false, suspects: [], count: 0 })]);
  expect(problems[0]!.symptoms).toHaveLength(4);
});
