/** What a superior asks is hinted at and blocks nothing; what is not asked is not spoken of. */
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { beforePublishing } from '../../src/app/before-publishing';
import { checkReport } from '../../src/app/check-report';
import { exampleRequirements } from '../../src/app/requirements/example';
import { reportTable } from '../../src/document/report-table';
import { zhCN } from '../../src/language/zh-CN';
import { fromPlain } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import type { Settings } from '../../src/report/settings';
import { check } from '../../src/rules/check';

const clean: Report = { ...reportOf(balanced), narrative: wordsInOrder(147) };
const findings = (report: Report, previous?: Report) =>
  check(report, previous).findings.map(({ rule, severity }) => `${rule} ${severity}`);

test('a report that lacks all that is asked has hints and no more, and may be published', () => {
  const settings: Settings = {
    ...exampleRequirements(),
    overviewLength: 10,
    deadline: { month: 1, day: 5 },
    feeDecimals: 0,
  };
  const report: Report = {
    ...clean,
    profile: { date: `${clean.year + 1}年1月20日` },
    settings,
    cells: new Map([...clean.cells, ['proactive.fees.amount', fromPlain(12.5)]]),
  };
  const { problems } = checkReport(report);
  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['hint']));
  expect(problems.map(({ findings: [first] }) => first.rule).sort()).toEqual([
    'narrative.expected',
    'narrative.expected',
    'narrative.expected',
    'narrative.length',
    'structure.deadline',
    'value.decimals',
  ]);
  expect(beforePublishing(report, { problems }, zhCN).must).toEqual([]);
});

test.each<[string, Settings | undefined, string[]]>([
  ['1月31日', undefined, []],
  ['2月1日', undefined, ['structure.deadline warning']],
  ['1月21日', { deadline: { month: 1, day: 20 } }, ['structure.deadline hint']],
  ['1月20日', { deadline: { month: 1, day: 20 } }, []],
  ['2月1日', { deadline: { month: 1, day: 20 } }, ['structure.deadline warning']],
  ['1月31日', { deadline: { month: 2, day: 10 } }, []],
  ['2月1日', { deadline: { month: 2, day: 10 } }, ['structure.deadline hint']],
  ['2月11日', { deadline: { month: 2, day: 10 } }, ['structure.deadline warning']],
])('a department’s report of %s, with the settings %j: %j', (day, settings, expected) => {
  const profile = { date: `${clean.year + 1}年${day}` };
  expect(findings({ ...clean, profile, ...(settings && { settings }) })).toEqual(expected);
});

test('cases pending a year ago are not asked for where the unit does not count them', () => {
  const previous = {
    ...clean,
    year: clean.year - 1,
    cells: new Map([...clean.cells, ['review.reconsideration.pending', fromPlain(40)]]),
  };
  const of = (settings?: Settings) => findings({ ...clean, ...(settings && { settings }) }, previous);
  expect(of()).toContain('year.pending-review warning');
  expect(of({ pendingCarriedOver: true })).toContain('year.pending-review warning');
  expect(of({ pendingCarriedOver: false })).not.toContain('year.pending-review warning');
});

test.each<[string | number, number | undefined, string]>([
  [12.5, undefined, '12.5'],
  [12.5, 4, '12.5000'],
  [12, 2, '12.00'],
  [12.3456, 2, '12.3456'],
  [0, 0, '0'],
  ['12.50', undefined, '12.50'],
  ['12.50', 4, '12.5000'],
  ['无', 2, '无'],
])('an amount of %s with %s decimals is printed %s', (amount, feeDecimals, printed) => {
  const report: Report = {
    ...clean,
    cells: new Map([...clean.cells, ['proactive.fees.amount', fromPlain(amount)]]),
    ...(feeDecimals !== undefined && { settings: { feeDecimals } }),
  };
  const texts = reportTable(report, 'proactive')
    .rows.flat()
    .map(({ text }) => text);
  expect(texts).toContain(printed);
});

test.each([
  [6, 5949.08866712, 5949.088667, [5949.088667]],
  [4, 5949.088667, 5949.0887, [5949.0887]],
  [2, 12.3456, 12.35, []],
])(
  'with %d decimals set, %d is hinted at; whole 元 are never offered away',
  (feeDecimals, amount, expected, offered) => {
    const cells = new Map([...clean.cells, ['proactive.fees.amount', fromPlain(amount)]]);
    const [found] = check({ ...clean, cells, settings: { feeDecimals } }).findings;
    expect(found).toMatchObject({ rule: 'value.decimals', severity: 'hint', expected });
    expect(found?.suspects.flatMap(({ changes }) => changes.map(({ to }) => to))).toEqual(offered);
  },
);

test('only amounts have decimals', () => {
  const texts = (report: Report) =>
    reportTable(report, 'requests')
      .rows.flat()
      .map(({ text }) => text);
  expect(texts({ ...clean, settings: { feeDecimals: 4 } })).toEqual(texts(clean));
});

test('a length that one aspect keeps to the letter is passed where the next begins', () => {
  const report: Report = {
    ...clean,
    narrative: { ...clean.narrative, overview: { proactive: '甲乙 丙', platform: '丁。' } },
    settings: { overviewLength: 3 },
  };
  const found = check(report).findings.find(({ rule }) => rule === 'narrative.length');
  expect(found?.at).toEqual([{ part: 'overview.platform', start: 0, end: 0 }]);
});

test('the length is passed where the first character too many stands, a rare one counted once', () => {
  const report: Report = {
    ...clean,
    narrative: { ...clean.narrative, overview: { proactive: '甲乙 丙', platform: '𠮷丁\n戊己。' } },
    settings: { overviewLength: 5 },
  };
  const found = check(report).findings.find(({ rule }) => rule === 'narrative.length');
  expect(found).toMatchObject({
    at: [{ part: 'overview.platform', start: 4, end: 4 }],
    actual: 8,
    expected: 5,
  });
});
