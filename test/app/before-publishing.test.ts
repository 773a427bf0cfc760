import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { beforePublishing } from '../../src/app/before-publishing';
import { checkReport } from '../../src/app/check-report';
import { zhCN } from '../../src/language/zh-CN';
import { BLANK } from '../../src/report/cell-value';
import { fromJson } from '../../src/report/json';
import type { Profile, Report } from '../../src/report/report';
import { sampleReport } from '../workbook/sample-report';

/** Kind, and the rule where one says it. */
const told = (report: Report, messages: Parameters<typeof beforePublishing>[1]['messages'] = []) => {
  const { must, may } = beforePublishing(report, { messages }, zhCN);
  const each = ({ kind, problem }: (typeof must)[number]) => [kind, problem?.findings[0].rule];
  return { must: must.map(each), may: may.map(each) };
};
const withWords = (words: Report['narrative'], profile?: Profile): Report => ({
  ...sampleReport,
  narrative: { ...sampleReport.narrative, ...words },
  ...(profile && { profile }),
});
const ID_CARD = '11010519491231002X';

test('the sample with its mistakes: what is wrong in the tables must be mended, what is in the words may be', () => {
  expect(told(fromJson(mistaken))).toEqual({
    must: [
      ['blank', 'value.blank'],
      ['error', 'requests.row-total'],
      ['error', 'value.not-a-number'],
    ],
    may: [
      ['warning', 'narrative.figure'],
      ['warning', 'narrative.proofreading'],
      ['warning', 'narrative.processing-fee'],
    ],
  });
});

test.each<[string, Report, string[]]>([
  ['no agency', { ...sampleReport, agency: '' }, ['structure.cover']],
  ['no year', { ...sampleReport, year: 0 }, ['structure.cover']],
  ['一 empty', withWords({ overview: '' }), ['structure.sections']],
  ['五 无', withWords({ problems: '无' }), ['structure.sections']],
  ['六 empty', withWords({ other: '' }), ['structure.sections']],
  [
    'an ID-card number',
    withWords({ other: `未收取信息处理费。身份证号${ID_CARD}。` }),
    ['narrative.privacy'],
  ],
])('%s must be mended', (_, report, rules) => {
  expect(told(report).must.map(([, rule]) => rule)).toEqual(rules);
});

test.each<[string, Report, (string | undefined)[][]]>([
  [
    'a date missing from the first sheet',
    withWords({}, { office: '办公室' }),
    [['blank', 'structure.cover']],
  ],
  [
    'a mobile number',
    withWords({ other: '未收取信息处理费。申请人王某手机13800138000。' }),
    [['warning', 'narrative.privacy']],
  ],
])('%s may be', (_, report, may) => {
  expect(told(report)).toEqual({ must: [], may });
});

test('a report that has no first sheet is told that no date will be printed under it, unless one stands in 六', () => {
  const { profile, ...without } = sampleReport;
  expect(profile).toBeDefined();
  expect(told(without).may).toEqual([['warning', undefined]]);
  const dated = {
    ...without,
    narrative: { ...without.narrative, other: '未收取信息处理费。\n2022年1月20日' },
  };
  expect(told(dated).may).toEqual([]);
});

test('what could not be read must be mended, and comes first; what a rule says as well is said once', () => {
  const report = { ...sampleReport, agency: '' };
  const messages = [
    { code: 'agency-blank', values: {} },
    { code: 'text-outside', values: { sheet: '五 问题改进', cells: 'D9' } },
  ] as const;
  expect(told(report, messages).must).toEqual([
    ['error', undefined],
    ['blank', 'structure.cover'],
  ]);
});

test('many blanks are one line; what was dismissed is none', () => {
  const { cells } = sampleReport;
  const blanks = [...cells.keys()]
    .filter((id) => id.startsWith('proactive.'))
    .map((id) => [id, BLANK] as const);
  expect(told({ ...sampleReport, cells: new Map([...cells, ...blanks]) }).must).toEqual([
    ['blank', 'value.blank'],
  ]);
  const noted = withWords({ other: '没有其他需要报告的事项。' });
  const { problems } = checkReport(noted);
  expect(problems).toHaveLength(1);
  expect(beforePublishing(noted, { problems: [] }, zhCN)).toEqual({ must: [], may: [] });
});
