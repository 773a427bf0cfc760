/** All that a finding says – where, of which sort, what stands there, what belongs there, what would mend it – rule by rule. */
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { isChange, type Fix } from '../../src/report/finding';
import type { Location } from '../../src/report/location';
import type { Narrative, Report } from '../../src/report/report';
import { textsOf } from '../../src/report/text';
import { check, type RuleFinding } from '../../src/rules/check';
import { quoted } from '../../src/report/finding-json';

const words = wordsInOrder(147);
const clean: Report = { ...reportOf(balanced), narrative: words };
const written = (changes: Narrative): Partial<Report> => ({ narrative: { ...words, ...changes } });
const onRequest = (text: string) => written({ overview: { ...(words.overview as object), onRequest: text } });
const FEE = '本年度未收取信息处理费。';
const other = (text: string) => written({ other: `${FEE}${text}` });

function told(report: Report, { at, suspects, ...rest }: RuleFinding) {
  const texts = textsOf(report.narrative);
  const place = (each: Location) =>
    'part' in each
      ? `${each.part} ${each.start}: ${quoted(each, texts)}`
      : 'cell' in each
        ? each.cell
        : 'block' in each
          ? `${each.section} ${each.block}`
          : each.section;
  const fix = (each: Fix) =>
    isChange(each)
      ? `${each.cell}: ${each.from} → ${each.to}`
      : `${each.part} ${each.start} ${quoted(each, texts)}: ${each.from} → ${each.to}`;
  const { rule, severity, kind = '', actual, expected, readings } = rest;
  return {
    is: [rule, severity, kind].join(' ').trim(),
    at: at.map(place),
    says: [actual, expected],
    ...(readings && { readings: readings.map(({ cells, value }) => `${cells.join(' + ')} = ${value}`) }),
    ...(suspects.length > 0 && {
      mended: suspects.map(({ changes, reason }) => `${reason}: ${changes.map(fix).join(', ')}`),
    }),
  };
}

const found = (change: Partial<Report>) => {
  const report = { ...clean, ...change };
  return check(report).findings.map((finding) => told(report, finding));
};
type Told = ReturnType<typeof told>;

test.each<[string, Partial<Report>, readonly Told[]]>([
  [
    'a number that two readings would give',
    onRequest('全年收到政府信息公开申请156件。'),
    [
      {
        is: 'narrative.figure warning',
        at: ['overview.onRequest 12: 156件'],
        says: [156, null],
        readings: [
          'requests.received.total = 147',
          'requests.received.total + requests.carriedIn.total = 155',
        ],
        mended: [
          'other: overview.onRequest 12 156: 156 → 147',
          'other: overview.onRequest 12 156: 156 → 155',
        ],
      },
    ],
  ],
  [
    'a number that one reading would give',
    onRequest('全年收到政府信息公开申请147件，结转下年度继续办理9件。'),
    [
      {
        is: 'narrative.figure warning',
        at: ['overview.onRequest 26: 9件'],
        says: [9, 6],
        readings: ['requests.carriedOut.total = 6'],
        mended: ['other: overview.onRequest 26 9: 9 → 6'],
      },
    ],
  ],
  [
    'an amount, which is the clerk’s to write',
    other('行政事业性收费12元。'),
    [
      {
        is: 'narrative.figure warning',
        at: ['other 19: 12元'],
        says: [12, 96.1716],
        readings: ['proactive.fees.amount = 96.1716'],
      },
    ],
  ],
  [
    'half-width marks together, a doubled word alone',
    other('规范信息审核审核机制,没有其他事项,特此说明。'),
    [
      {
        is: 'narrative.proofreading warning half-width',
        at: ['other 22: ,', 'other 29: ,'],
        says: [',', '，'],
        mended: ['other: other 22 ,: , → ，, other 29 ,: , → ，'],
      },
      {
        is: 'narrative.proofreading warning doubled',
        at: ['other 16: 审核审核'],
        says: ['审核审核', '审核'],
        mended: ['other: other 16 审核审核: 审核审核 → 审核'],
      },
    ],
  ],
  [
    'a slip that nobody can mend but the clerk',
    other('一是健全制度。三是加强培训。'),
    [{ is: 'narrative.proofreading warning ordinal', at: ['other 19: 三是'], says: ['三是', null] }],
  ],
  [
    'the aspects that nothing is written of, a government’s own among them',
    {
      agency: '某县人民政府 ',
      ...written({
        overview: '主动公开信息120条。收到政府信息公开申请147件，规范信息管理，建设政府网站，加强监督保障。',
      }),
    },
    [
      {
        is: 'narrative.aspects warning evaluation',
        at: ['overview 47: '],
        says: [null, null],
      },
    ],
  ],
  [
    'a government’s office, which need not speak of what the government does',
    {
      agency: '某县人民政府办公室',
      ...written({
        overview: '主动公开信息120条。收到政府信息公开申请147件，规范信息管理，建设政府网站，加强监督保障。',
      }),
    },
    [],
  ],
  [
    'aspects by their own texts: where the one would begin',
    written({ overview: { ...(words.overview as object), platform: '' } }),
    [{ is: 'narrative.aspects warning platform', at: ['overview.platform 0: '], says: [null, null] }],
  ],
  [
    'no number of requests: all of what is written, its indent too',
    onRequest('　　依法做好依申请公开工作。\n'),
    [
      {
        is: 'narrative.no-figure hint',
        at: ['overview.onRequest 0: 　　依法做好依申请公开工作。\n'],
        says: [null, 147],
      },
    ],
  ],
  [
    'a claim that the tables deny',
    other('全年未收到政府信息公开申请。'),
    [
      {
        is: 'narrative.contradiction warning',
        at: ['other 14: 未收到政府信息公开申请'],
        says: [0, 147],
        readings: ['requests.received.total = 147'],
      },
    ],
  ],
  [
    'parts that are more than their whole',
    other('主动公开信息120条，其中财政类30条，规划类20条，其他类80条。'),
    [
      {
        is: 'narrative.parts warning',
        at: ['other 18: 120条', 'other 28: 30条', 'other 35: 20条', 'other 42: 80条'],
        says: [120, 130],
      },
    ],
  ],
  [
    'a percentage, after which its part and its whole',
    other('主动公开信息120条，其中财政类30条，占35%。'),
    [
      {
        is: 'narrative.percentage warning',
        at: ['other 33: 35%', 'other 28: 30条', 'other 18: 120条'],
        says: [35, 25],
        mended: ['other: other 33 35: 35 → 25'],
      },
    ],
  ],
  [
    'a person’s telephone and card, but not the telephone of the office',
    {
      profile: { date: '2025年1月20日', telephone: '13800000000' },
      ...other('联系电话13800000000，申请人手机13912345678，身份证号11010519491231002X。'),
    },
    [
      { is: 'narrative.privacy warning mobile', at: ['other 33: 13912345678'], says: [null, null] },
      { is: 'narrative.privacy error id-card', at: ['other 49: 11010519491231002X'], says: [null, null] },
    ],
  ],
  [
    'nothing said of the fee for information',
    written({ other: '没有其他事项。' }),
    [{ is: 'narrative.processing-fee warning', at: ['other 0: 没有其他事项。'], says: [null, null] }],
  ],
  [
    'a section that is blank, one that says 无, one that is not there',
    { narrative: { overview: ' ', problems: ' 无。' } },
    [
      { is: 'structure.sections error overview', at: ['overview 0:  '], says: [null, null] },
      { is: 'structure.sections error nothing', at: ['problems 0:  无。'], says: ['无。', null] },
      { is: 'structure.sections error other', at: ['other 0: '], says: [null, null] },
    ],
  ],
  [
    'aspects that are blank, all of them: there is nothing to point at',
    written({ overview: { proactive: ' ', platform: '\n' } }),
    [{ is: 'structure.sections error overview', at: ['overview 0: '], says: [null, null] }],
  ],
  [
    'another body’s name',
    { agency: '某县教育局', ...other('我委没有其他事项。') },
    [{ is: 'structure.agency warning', at: ['other 12: 我委'], says: ['我委', '某县教育局'] }],
  ],
  [
    'the notice on the form of 2019',
    other('按照国办公开办函[2019]60号编制。'),
    [
      {
        is: 'structure.basis warning',
        at: ['other 14: 国办公开办函[2019]60号'],
        says: ['国办公开办函[2019]60号', '国办公开办函〔2021〕30号'],
        mended: ['other: other 14 国办公开办函[2019]60号: 国办公开办函[2019]60号 → 国办公开办函〔2021〕30号'],
      },
    ],
  ],
  [
    'last year’s year in the words and under the report',
    { profile: { date: '2024年1月20日' }, ...written({ other: '2023年，我局未收取信息处理费。' }) },
    [
      {
        is: 'structure.year warning',
        at: ['other 0: 2023'],
        says: [2023, 2024],
        mended: ['other: other 0 2023: 2023 → 2024'],
      },
      { is: 'structure.year warning date', at: ['cover'], says: [2024, 2025] },
    ],
  ],
  [
    'a cover without name, year and date',
    { agency: ' ', year: 1999, profile: { date: ' ' } },
    [
      { is: 'structure.cover error agency', at: ['cover'], says: [null, null] },
      { is: 'structure.cover error year', at: ['cover'], says: [null, null] },
      { is: 'structure.cover warning date', at: ['cover'], says: [null, null] },
    ],
  ],
  ['the first year there was', { year: 2000, profile: { date: '2001年1月20日' } }, []],
  [
    'a government’s report in April',
    { agency: '某县人民政府 ', profile: { date: ' 2025年4月1日 ' } },
    [
      {
        is: 'structure.deadline warning law',
        at: ['cover'],
        says: ['2025年4月1日', '2025年3月31日'],
      },
    ],
  ],
  ['a government’s report in March', { agency: '某县人民政府 ', profile: { date: '2025年3月31日' } }, []],
  [
    'past the day a superior set',
    { profile: { date: '2025年1月21日' }, settings: { deadline: { month: 1, day: 20 } } },
    [{ is: 'structure.deadline hint set', at: ['cover'], says: ['2025年1月21日', '2025年1月20日'] }],
  ],
  [
    'an instruction, and crosses to be filled in',
    written({ other: `（文字描述，收取信息处理费情况在此处报告。）${FEE}经办人XX。` }),
    [
      {
        is: 'structure.leftover warning',
        at: ['other 0: （文字描述，收取信息处理费情况在此处报告。）'],
        says: ['（文字描述，收取信息处理费情况在此处报告。）', null],
        mended: [
          'template-text: other 0 （文字描述，收取信息处理费情况在此处报告。）: （文字描述，收取信息处理费情况在此处报告。） → ',
        ],
      },
      { is: 'structure.leftover warning', at: ['other 37: XX'], says: ['XX', null] },
    ],
  ],
  [
    'what a superior wants stated',
    { settings: { expected: { proactive: ['政策解读', '医疗/卫生'] } } },
    [
      {
        is: 'narrative.expected hint proactive',
        at: ['overview.proactive 0: '],
        says: [null, '政策解读、医疗/卫生'],
      },
    ],
  ],
])('%s', (_, change, expected) => {
  expect(found(change)).toEqual(expected);
});

test.each([
  '全年收到政府信息公开申请147件。',
  '本年度应办理政府信息公开申请155件。',
  '共办理政府信息公开申请155件。',
  '办结政府信息公开申请149件。',
])('a number of requests is given: %s', (sentence) => {
  expect(found(onRequest(sentence))).toEqual([]);
});

test('where there were no requests, no number of them is asked for', () => {
  const none = { ...reportOf({}), ...onRequest('依法做好依申请公开工作。') };
  expect(found(none).map(({ is }) => is)).not.toContain('narrative.no-figure hint');
});
