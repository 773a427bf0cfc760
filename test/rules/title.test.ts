/** The title of a published report: what is amiss with it, and titles that nobody would change. */
import { balanced, reportOf } from '../real-reports';
import { tellingOf } from '../../src/app/telling';
import { en } from '../../src/language/en';
import { sentence } from '../../src/language/sentence';
import { zhCN } from '../../src/language/zh-CN';
import type { Published } from '../../src/report/published';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';
import { titleAmiss } from '../../src/rules/title-wording';

const PERIOD = '统计期限自2024年1月1日起至2024年12月31日止。';

function found(text: string | undefined, preamble = PERIOD, year = 2024) {
  const published: Published = {
    title: text ?? '某县水务局2024年政府信息公开工作年度报告',
    ...(text !== undefined && { printedTitle: { block: 2, text } }),
    preamble,
    headings: [],
    repeated: [],
    tables: [],
    labels: [],
  };
  const report = reportOf(balanced, { agency: '某县水务局', year });
  const { findings } = check(report, undefined, undefined, published);
  return findings.filter(({ rule }) => rule === 'structure.label');
}

const sentences = (...given: Parameters<typeof found>) =>
  found(...given).map((finding) =>
    [zhCN, en].map((language) => sentence(finding, tellingOf({ report: reportOf(balanced) }, language))),
  );

const OFFICIAL = '某县水务局2024年政府信息公开工作年度报告';

test.each([
  ['as the form has it', OFFICIAL],
  ['年度', '某县水务局2024年度政府信息公开工作年度报告'],
  ['Chinese digits', '某县水务局二〇二四年政府信息公开工作年度报告'],
  ['full-width digits and blanks', '某县水务局 ２０２４年 政府信息公开工作年度报告'],
  ['brackets at its end', `${OFFICIAL}（公开版）`],
  ['a longer name of the body', '某省某县水务局（某县河长制办公室）2024年政府信息公开工作年度报告'],
  [
    'brackets at its end, and in the name of the body',
    '某县水务局（某县河长制办公室）2024年政府信息公开工作年度报告（公开版）',
  ],
  ['not printed: only the file’s properties tell it', undefined],
])('%s: nothing is said', (_, title) => {
  expect(found(title)).toEqual([]);
});

test.each([
  ['without 工作', '某县水务局2024年政府信息公开年度报告'],
  ['年报 for short', '某县水务局2024年政府信息公开年报'],
  ['without 年度', '某县水务局2024年政府信息公开工作报告'],
  ['with a word too many', '某县水务局2024年政府信息公开工作情况年度报告'],
  ['without the year', '某县水务局政府信息公开工作年度报告'],
  ['without 年 after the year', '某县水务局2024政府信息公开工作年度报告'],
  ['without the body', '2024年政府信息公开工作年度报告'],
  ['as that of a letter', '某县水务局关于2024年政府信息公开工作年度报告'],
])('%s: the official title is told', (_, title) => {
  expect(found(title)).toMatchObject([
    { severity: 'warning', at: [{ block: 2, section: 'cover' }], actual: title, expected: OFFICIAL },
  ]);
  expect(sentences(title)).toEqual([
    [`题目写的是“${title}”，请改为“${OFFICIAL}”`, `The title is “${title}”: change it to “${OFFICIAL}”`],
  ]);
});

test('without a year that anything tells, its place is named', () => {
  const title = '某县水务局政府信息公开工作年度报告';
  expect(found(title, '', 0).map(({ expected }) => expected)).toEqual([
    '某县水务局（年份）年政府信息公开工作年度报告',
  ]);
  expect(found(title, PERIOD, 0).map(({ expected }) => expected)).toEqual([OFFICIAL]);
});

test('another year than the period’s', () => {
  const title = '某县水务局2023年政府信息公开工作年度报告';
  expect(found(title, PERIOD, 2023)).toMatchObject([{ severity: 'warning', actual: 2023, expected: 2024 }]);
  expect(sentences(title, PERIOD, 2023)).toEqual([
    [
      '题目写的是 2023 年，报告别处（统计期限、落款、正文）说的是 2024 年：请核对是哪一年，把写错的一处改过来',
      'The title says 2023, the rest of the report (its period, date or words) 2024: look which year it is, and correct the other',
    ],
  ]);
});

/** What is amiss with the title of a report of 2023 whose period is 2024, by what else is said of the year. */
const amissOf = (
  said: { titleYear?: number; date?: string; narrative?: Report['narrative'] },
  agency = '某县水务局',
) =>
  titleAmiss(
    {
      title: '',
      printedTitle: { block: 2, text: '某县水务局2023年政府信息公开工作年度报告' },
      preamble: PERIOD,
      headings: [],
      repeated: [],
      tables: [],
      labels: [],
      ...(said.titleYear !== undefined && { titleYear: said.titleYear }),
      ...(said.date !== undefined && { signature: { agency, date: said.date } }),
    },
    reportOf(balanced, { agency, year: 2023, ...(said.narrative && { narrative: said.narrative }) }),
  );
const THRICE = '2023年，我局主动公开信息。2023年收到申请。2023年无诉讼。';

test.each<[string, Parameters<typeof amissOf>[0], object | undefined]>([
  ['nothing', {}, { kind: 'title-year', actual: 2023, expected: 2024 }],
  [
    'the title itself, read otherwise',
    { titleYear: 2022 },
    { kind: 'title-year', actual: 2022, expected: 2023 },
  ],
  [
    'the title itself, read the same',
    { titleYear: 2023 },
    { kind: 'title-year', actual: 2023, expected: 2024 },
  ],
  ['a date of the year after', { date: '2024年1月20日' }, undefined],
  [
    'a date of the year after the period',
    { date: '2025年1月20日' },
    { kind: 'title-year', actual: 2023, expected: 2024 },
  ],
  ['the words of 一', { narrative: { overview: THRICE } }, undefined],
  ['the words of one aspect of 一', { narrative: { overview: { management: THRICE } } }, undefined],
  [
    'the words of 五, which look back',
    { narrative: { problems: THRICE } },
    { kind: 'title-year', actual: 2023, expected: 2024 },
  ],
])('another year than the period’s, where it is told by %s', (_, said, amiss) =>
  expect(amissOf(said)).toEqual(amiss),
);

test('a body that is not known is named by what belongs there', () => {
  const published = { title: '', printedTitle: { block: 2, text: '年报' }, preamble: PERIOD };
  const none = { headings: [], repeated: [], tables: [], labels: [] };
  expect(titleAmiss({ ...published, ...none }, reportOf(balanced, { agency: '', year: 2024 }))).toMatchObject(
    {
      expected: '（机关全称）2024年政府信息公开工作年度报告',
    },
  );
});

test.each([
  ['none', ''],
  ['over two years', '数据自2022年1月1日起至2023年12月31日止。'],
  ['the year named once', '统计期限为2023年1月1日至12月31日。'],
  ['another line and other digits', '统计期限：自２０２３年１月１日\n至２０２３年１２月３１日。'],
])('a period that contradicts no title: %s', (_, preamble) => {
  expect(found('某县水务局2023年政府信息公开工作年度报告', preamble, 2023)).toEqual([]);
});

test.each([
  ['first', '2024年某县水务局政府信息公开工作年度报告'],
  ['in brackets at the end', '某县水务局政府信息公开工作年度报告（2024年度）'],
])('the year %s is hinted at', (_, title) => {
  expect(found(title)).toMatchObject([{ severity: 'hint', actual: title, expected: OFFICIAL }]);
  expect(sentences(title)).toEqual([
    [
      `题目写的是“${title}”，一般先写机关名称、再写年份：“${OFFICIAL}”`,
      `The title is “${title}”; usually the name comes first, then the year: “${OFFICIAL}”`,
    ],
  ]);
});
