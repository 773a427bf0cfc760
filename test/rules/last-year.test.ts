/** The rules that need last year's report: examples each way, and real pairs as a reviewer sees them. */
import { existsSync, readFileSync } from 'node:fs';
import { change, clean, found as foundIn } from './found';
import { balanced, reportOf, row } from '../real-reports';
import { specification, whereSpecified } from '../specification';
import { wordsInOrder } from '../words-in-order';
import { BLANK, type PlainValue } from '../../src/report/cell-value';
import { cellsOf } from '../../src/report/finding';
import { parseReport } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';
import type { RuleId } from '../../src/rules/rules';

type Figures = Readonly<Record<string, PlainValue>>;

const changed = (report: Report, figures: Figures): Report => change(figures, report);
const words = wordsInOrder(147);
const now = reportOf(balanced, { year: 2025, narrative: words });
const before = reportOf(
  { ...balanced, ...row('carriedOut', [7, 1, 0, 0, 0, 0]), 'proactive.normativeDocuments.inForce': 13 },
  { year: 2024 },
);

const found = (rule: RuleId, report: Report, previous: Report) =>
  check(report, previous).findings.filter((finding) => finding.rule === rule);
const saidOf = (rule: RuleId, thisYear: Figures, lastYear: Figures) =>
  found(rule, changed(now, thisYear), changed(before, lastYear)).map((finding) => [
    ...cellsOf(finding),
    finding.actual,
    finding.expected,
  ]);

test.each<[string, RuleId, Figures, Figures, readonly unknown[]]>([
  [
    'fewer cases than were pending',
    'year.pending-review',
    { 'review.reconsideration.total': 5, 'review.directLitigation.total': 1 },
    { 'review.reconsideration.pending': 6, 'review.directLitigation.pending': 2 },
    [
      ['review.reconsideration.total', 5, 6],
      ['review.directLitigation.total', 1, 2],
    ],
  ],
  ['as many', 'year.pending-review', {}, { 'review.reconsideration.pending': 5 }, []],
  [
    'not filled in yet',
    'year.pending-review',
    { 'review.reconsideration.total': null },
    { 'review.reconsideration.pending': 9 },
    [],
  ],
  [
    'a 0 too many',
    'year.jump',
    { 'proactive.penalties.decisions': 4070 },
    {},
    [['proactive.penalties.decisions', 4070, 407]],
  ],
  [
    'to nothing',
    'year.jump',
    { 'proactive.licences.decisions': 0 },
    {},
    [['proactive.licences.decisions', 0, 1263]],
  ],
  [
    'from nothing',
    'year.jump',
    {},
    { 'proactive.licences.decisions': 0 },
    [['proactive.licences.decisions', 1263, 0]],
  ],
  ['fivefold', 'year.jump', { 'proactive.penalties.decisions': 2035 }, {}, []],
  ['a small figure', 'year.jump', { 'proactive.compulsion.decisions': 49 }, {}, []],
  [
    'a floor',
    'year.jump',
    { 'proactive.compulsion.decisions': 50 },
    {},
    [['proactive.compulsion.decisions', 50, 0]],
  ],
  ['how cases end', 'year.jump', { 'requests.declinedDuplicate.total': 99 }, {}, []],
  [
    'how many cases end',
    'year.jump',
    { 'requests.declinedDuplicate.total': 100 },
    {},
    [['requests.declinedDuplicate.total', 100, 4]],
  ],
  [
    'once for all that moved with it',
    'year.jump',
    {
      'requests.received.naturalPerson': 1180,
      'requests.received.total': 1209,
      'requests.granted.naturalPerson': 360,
      'requests.handled.naturalPerson': 1182,
      'requests.handled.total': 1211,
    },
    {},
    [['requests.received.total', 1209, 147]],
  ],
  [
    'a figure in the wrong column: the totals stand',
    'year.jump',
    { 'requests.received.naturalPerson': 21, 'requests.received.enterprise': 118 },
    { 'requests.received.enterprise': 21 },
    [
      ['requests.received.naturalPerson', 21, 118],
      ['requests.received.enterprise', 118, 21],
    ],
  ],
  [
    'with how many there were of its kind of applicant, not of all',
    'year.jump',
    { 'requests.received.enterprise': 121, 'requests.granted.enterprise': 110 },
    {},
    [['requests.received.enterprise', 121, 21]],
  ],
  [
    'with how many there were in all',
    'year.jump',
    { 'requests.received.total': 1470, 'requests.granted.enterprise': 110 },
    {},
    [['requests.received.total', 1470, 147]],
  ],
  [
    'of one outcome in all, once for its applicants',
    'year.jump',
    { 'requests.declinedDuplicate.naturalPerson': 150, 'requests.declinedDuplicate.total': 150 },
    {},
    [['requests.declinedDuplicate.total', 150, 4]],
  ],
  [
    'of cases, for which more requests are no reason; how they end may move',
    'year.jump',
    {
      'requests.received.total': 1470,
      'review.reconsideration.total': 50,
      'review.reconsideration.upheld': 48,
    },
    {},
    [
      ['requests.received.total', 1470, 147],
      ['review.reconsideration.total', 50, 5],
    ],
  ],
  ['how cases end, by itself', 'year.jump', { 'review.directLitigation.upheld': 99 }, {}, []],
  [
    'what was dealt with follows from what was received',
    'year.jump',
    { 'requests.handled.total': 1490 },
    {},
    [],
  ],
  ['not filled in yet', 'year.jump', { 'proactive.licences.decisions': null }, {}, []],
  ['not a number a year ago', 'year.jump', {}, { 'proactive.licences.decisions': '/' }, []],
  [
    'ten thousand times as many documents',
    'year.jump',
    { 'proactive.licences.decisions': 12_630_000 },
    {},
    [['proactive.licences.decisions', 12_630_000, 1263]],
  ],
  [
    'an amount, not by ten thousand',
    'year.jump',
    { 'proactive.fees.amount': 961.716 },
    {},
    [['proactive.fees.amount', 961.716, 96.1716]],
  ],
  ['an amount in 元 is told by its own rule', 'year.jump', { 'proactive.fees.amount': 961716 }, {}, []],
  ['what is carried in is told by its own rule', 'year.jump', { 'requests.carriedIn.total': 80 }, {}, []],
])('%s: %s', (_, rule, thisYear, lastYear, expected) => {
  expect(saidOf(rule, thisYear, lastYear)).toEqual(expected);
});

test('现行有效 that does not follow is a warning, about what was issued and repealed too', () => {
  const [finding] = found('year.stock', changed(now, { 'proactive.normativeDocuments.inForce': 20 }), before);
  expect(finding).toMatchObject({
    severity: 'warning',
    at: ['inForce', 'issued', 'repealed'].map((column) => ({
      cell: `proactive.normativeDocuments.${column}`,
    })),
    actual: 20,
    expected: 14,
  });
});

test('规章 follow as 行政规范性文件 do', () => {
  expect(saidOf('year.stock', { 'proactive.rules.inForce': 5 }, { 'proactive.rules.inForce': 4 })).toEqual([
    ['proactive.rules.inForce', 'proactive.rules.issued', 'proactive.rules.repealed', 5, 4],
  ]);
});

test.each<[string, Figures, Figures]>([
  ['what is in force', { inForce: null }, {}],
  ['what was issued', { inForce: 20, issued: null }, {}],
  ['what was repealed', { inForce: 20, repealed: null }, {}],
  ['both', { inForce: 20, issued: null, repealed: '/' }, {}],
  ['what was in force a year ago', {}, { inForce: null }],
])('现行有效 is not judged while nobody knows %s', (_, thisYear, lastYear) => {
  const ofDocuments = (figures: Figures): Figures =>
    Object.fromEntries(
      Object.entries(figures).map(([column, value]) => [`proactive.normativeDocuments.${column}`, value]),
    );
  expect(saidOf('year.stock', ofDocuments(thisYear), ofDocuments(lastYear))).toEqual([]);
});

whereSpecified('real pairs', () => {
  const pair = (name: string, year: number) => {
    const file = (y: number) => specification(`cases/pingtan/${name}-${y}.json`);
    const read = (y: number) => parseReport(readFileSync(file(y), 'utf8'));
    expect([existsSync(file(year - 1)), existsSync(file(year))]).toEqual([true, true]);
    const { findings } = check(read(year), read(year - 1));
    return findings
      .filter(({ rule }) => /^year\./.test(rule) && rule !== 'year.stock')
      .map(
        ({ rule, actual, at: [first] }) =>
          `${rule} ${'cell' in first ? first.cell : 'part' in first ? first.part : ''} ${actual}`,
      );
  };

  test.each<[string, number, readonly string[]]>([
    // Its reviewer: “requests and outcomes identical with 2024”; the words hardly differ either.
    [
      'czj',
      2025,
      [
        'year.same-figures requests.received.total 2',
        'year.copied-text overview 89',
        'year.copied-text problems 100',
      ],
    ],
    ['czj', 2022, []],
    ['czj', 2023, []],
    ['czj', 2024, []],
    ['htp', 2022, []],
    ['htp', 2023, []],
    ['main', 2020, ['year.jump proactive.licences.decisions 2278']],
    ['main', 2021, []],
    ['main', 2022, ['year.jump proactive.normativeDocuments.repealed 55']],
    ['scj', 2022, ['year.jump proactive.licences.decisions 568']],
    [
      'scj',
      2023,
      [
        'year.jump proactive.licences.decisions 0',
        'year.jump proactive.penalties.decisions 135',
        'year.jump proactive.compulsion.decisions 54',
        'year.copied-text overview 98',
        'year.copied-text problems 82',
      ],
    ],
    ['spp', 2022, []],
  ])('%s %i', (name, year, expected) => {
    expect(pair(name, year)).toEqual(expected);
  });
});

describe('all rules, with last year’s report', () => {
  const last = reportOf({
    ...balanced,
    'proactive.normativeDocuments.inForce': 13,
    'requests.carriedOut.naturalPerson': 7,
    'requests.carriedOut.enterprise': 1,
    'requests.carriedOut.total': 8,
  });

  test('what fits is not mentioned', () => expect(foundIn(clean, last)).toEqual([]));

  test('a carry-over and a stock that differ are', () => {
    const other = change(
      { 'requests.carriedOut.naturalPerson': 9, 'proactive.normativeDocuments.inForce': 20 },
      last,
    );
    expect(foundIn(clean, other)).toEqual([
      ['year.carry-over', 'error', 'requests.carriedIn.naturalPerson', 7, 9, -2],
      ['year.stock', 'warning', 'proactive.normativeDocuments.inForce', 14, 21, -7],
    ]);
  });

  test('what last year left blank is not compared', () => {
    expect(
      foundIn(clean, {
        ...last,
        cells: new Map([...last.cells, ['requests.carriedOut.naturalPerson', BLANK]]),
      }),
    ).toEqual([]);
  });
});
