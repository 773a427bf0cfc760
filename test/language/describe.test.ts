import { edition2019, edition2021 } from '../../src/format/editions';
import {
  numberedSuspects,
  describeProblem,
  suspectSentence,
  type Grouped,
} from '../../src/language/describe';
import { located, sentence, type Telling } from '../../src/language/sentence';
import { en } from '../../src/language/en';
import { zhCN } from '../../src/language/zh-CN';
import type { Change, Reason, Suspect } from '../../src/report/finding';
import type { NonEmpty } from '../../src/report/non-empty';
import type { RuleFinding } from '../../src/rules/check';
import type { RuleId } from '../../src/rules/rules';

const texts = new Map();
const zh: Telling = { language: zhCN, edition: edition2021, texts };
const english: Telling = { language: en, edition: edition2021, texts };

/** A finding with what the table below does not say. */
const finding = (
  rule: RuleId,
  [first, ...others]: NonEmpty<string>,
  actual: RuleFinding['actual'],
  expected: RuleFinding['expected'],
  rest: Partial<RuleFinding> = {},
): RuleFinding => ({
  rule,
  severity: 'error',
  at: [{ cell: first }, ...others.map((cell) => ({ cell }))],
  actual,
  expected,
  difference: typeof actual === 'number' && typeof expected === 'number' ? actual - expected : null,
  suspects: [],
  ...rest,
});

const change = (cell: string, from: Change['from'], to: number): Change => ({ cell, from, to });
const suspect = (reason: Reason, ...changes: Change[]): Suspect => ({ changes, reason });

const GRANTED = 'requests.granted.naturalPerson';
const blank = (...values: number[]): Suspect[] =>
  values.map((to) => suspect('blank', change(GRANTED, null, to)));
const read = (from: string, to: number, reason: Reason = 'read-as-number'): Suspect[] => [
  suspect(reason, change(GRANTED, from, to)),
];

describe('a finding as one sentence', () => {
  test.each<[RuleFinding, string, string]>([
    [
      finding('requests.row-total', ['requests.granted.total', GRANTED], 100, 73),
      '“予以公开”一行：总计填 100，各类申请人相加为 73，总计多 27',
      'Row “予以公开”: 总计 is 100, the applicants add up to 73, 总计 is 27 too many',
    ],
    [
      finding('requests.outcome-total', ['requests.handled.otherOrganization'], 5, 9),
      '“法人或其他组织（其他）”一列：（七）总计填 5，各项办理结果相加为 9，总计少 4',
      'Column “法人或其他组织（其他）”: （七）总计 is 5, the outcomes add up to 9, 总计 is 4 too few',
    ],
    [
      finding('requests.row-total', ['requests.handled.total'], 8, 9),
      '“（七）总计”一行：总计填 8，各类申请人相加为 9，总计少 1',
      'Row “（七）总计”: 总计 is 8, the applicants add up to 9, 总计 is 1 too few',
    ],
    [
      finding('requests.row-total', ['requests.refusedSecurityStability.total'], 4, 10),
      '“危及‘三安全一稳定’”一行：总计填 4，各类申请人相加为 10，总计少 6',
      'Row “危及‘三安全一稳定’”: 总计 is 4, the applicants add up to 10, 总计 is 6 too few',
    ],
    [
      finding('requests.balance', ['requests.received.naturalPerson'], 63, 36),
      '“自然人”一列：第一项加第二项为 63，第三项加第四项为 36，相差 27',
      'Column “自然人”: 第一项 plus 第二项 is 63, 第三项 plus 第四项 is 36, 27 apart',
    ],
    [
      finding('review.total', ['review.directLitigation.total'], 2, 3),
      '“行政诉讼·未经复议直接起诉”：总计填 2，各项结果相加为 3，总计少 1',
      '“行政诉讼·未经复议直接起诉”: 总计 is 2, the results add up to 3, 总计 is 1 too few',
    ],
    [
      finding('value.blank', [GRANTED], null, null, { suspects: blank(0) }),
      '自然人 × 予以公开：还没有填。核实确实没有的，填 0',
      '自然人 × 予以公开: not filled in yet; where there really was none, write 0',
    ],
    [
      finding('value.blank', [GRANTED], null, 36, { suspects: blank(36) }),
      '自然人 × 予以公开：还没有填，按勾稽关系应为 36',
      '自然人 × 予以公开: not filled in yet, should be 36 as the other figures say',
    ],
    [
      finding('value.blank', [GRANTED], null, null, { suspects: blank(3, 4, 5, 6, 7) }),
      '自然人 × 予以公开：还没有填，可能是 3 或 4 或 5 或 6 等',
      '自然人 × 予以公开: not filled in yet, could be 3 or 4 or 5 or 6 or others',
    ],
    [
      finding('value.not-a-number', [GRANTED], '/', 0, { suspects: read('/', 0, 'blank') }),
      '自然人 × 予以公开：填的“/”不是数字；如果表示没有，请填 0，不清楚的先核实',
      '自然人 × 予以公开: “/” is not a number; if it means none, write 0; otherwise find out first',
    ],
    [
      finding('value.not-a-number', [GRANTED], '22（其中修订16件）', 22, {
        suspects: read('22（其中修订16件）', 22),
      }),
      '自然人 × 予以公开：填的“22（其中修订16件）”不是数字，应改为 22；注解请写到第六部分',
      '自然人 × 予以公开: “22（其中修订16件）” is not a number, should be 22; notes belong in section 六',
    ],
    [
      finding('value.not-a-number', [GRANTED], '若干', null),
      '自然人 × 予以公开：填的“若干”不是数字',
      '自然人 × 予以公开: “若干” is not a number',
    ],
    [
      finding('value.not-a-number', [GRANTED], '/', null, { suspects: [...read('/', 0), ...read('/', 2)] }),
      '自然人 × 予以公开：填的“/”不是数字，可能是 0 或 2',
      '自然人 × 予以公开: “/” is not a number, could be 0 or 2',
    ],
    [
      finding('value.number-as-text', [GRANTED], '６０', 60),
      '自然人 × 予以公开：“６０”是文本，不是数字，应改为 60',
      '自然人 × 予以公开: “６０” is text, not a number, should be 60',
    ],
    [
      finding('value.not-an-integer', [GRANTED], 3.5, null),
      '自然人 × 予以公开：填 3.5，应为整数',
      '自然人 × 予以公开: has 3.5, should be a whole number',
    ],
    [
      finding('value.negative', [GRANTED], -36, null, {
        suspects: [suspect('one-digit', change(GRANTED, -36, 36))],
      }),
      '自然人 × 予以公开：填 -36，不应为负数，应改为 36',
      '自然人 × 予以公开: has -36, cannot be negative, should be 36',
    ],
    [
      finding('value.decimals', ['proactive.fees.amount'], 12.123456, 12.1235),
      '行政事业性收费 × 本年收费金额：填 12.123456，以万元计 4 位小数就到元了，一般写 12.1235',
      '行政事业性收费 × 本年收费金额: has 12.123456; with 万元 as the unit 4 decimals reach the 元, usually written 12.1235',
    ],
    [
      finding('proactive.implied-stock', ['proactive.normativeDocuments.inForce'], -3, 0),
      '行政规范性文件：现行有效件数减本年制发件数再加本年废止件数，得上年底有效 -3 件，不可能为负，三个数中至少一个有误',
      '行政规范性文件: 现行有效件数 − 本年制发件数 + 本年废止件数 gives -3 in force a year before, which cannot be; at least one of the three is wrong',
    ],
    [
      finding('proactive.rule-making-power', ['proactive.rules.inForce'], 3, 0),
      '规章 × 现行有效件数：填 3，但所选机关类型没有规章制定权，应为 0；机关类型选错的，请在“填报说明”里改正',
      '规章 × 现行有效件数: has 3, but the chosen kind of agency may not make 规章, should be 0; if the kind is wrong, correct it on “填报说明”',
    ],
    [
      finding('proactive.rule-making-power', ['proactive.rules.issued'], 3, 0, { severity: 'warning' }),
      '规章 × 本年制发件数：填 3。只有国务院部门、省级政府、设区的市和自治州政府可以制定规章，请核实；没有制定权的应为 0。请在“填报说明”里选好机关类型',
      '规章 × 本年制发件数: has 3. Only 国务院部门, provinces, cities with districts (设区的市) and 自治州 make 规章; please check. Without that power it should be 0. Choose the kind of agency on “填报说明”',
    ],
    [
      finding('year.carry-over', ['requests.carriedIn.naturalPerson'], 5, 3),
      '“自然人”一列：上年结转填 5，上一年度报告的结转下年度继续办理为 3，两者应相等',
      "Column “自然人”: 上年结转 is 5, 结转下年度继续办理 of last year's report is 3; they should be equal",
    ],
    [
      finding('year.stock', ['proactive.rules.inForce'], 22, 20),
      '规章：现行有效件数填 22，按上一年度现行有效件数加本年制发件数减本年废止件数，应为 20',
      "规章: 现行有效件数 is 22; last year's plus 本年制发件数 minus 本年废止件数 gives 20",
    ],
  ])('%#: $rule', (found, chinese, englishText) => {
    expect(sentence(found, zh)).toBe(chinese);
    expect(sentence(found, english)).toBe(englishText);
  });

  test('sums of decimals are written as people write them', () => {
    const found = finding('requests.row-total', ['requests.granted.total'], 0.1 + 0.2, 0.1);
    expect(sentence(found, zh)).toBe('“予以公开”一行：总计填 0.3，各类申请人相加为 0.1，总计多 0.2');
  });
});

describe('the name of a cell', () => {
  test.each([
    ['requests.refusedStateSecret.enterprise', '商业企业 × 属于国家秘密'],
    ['requests.partlyGranted.total', '总计 × 部分公开'],
    ['requests.otherOutcome.otherOrganization', '法人或其他组织（其他） × 其他处理（其他）'],
    ['requests.handled.total', '总计 × （七）总计'],
    ['requests.otherFeeUnpaid.enterprise', '商业企业 × 申请人逾期未按收费通知要求缴纳费用'],
    ['requests.received.legalService', '法律服务机构 × 本年新收政府信息公开申请数量'],
    ['proactive.fees.amount', '行政事业性收费 × 本年收费金额'],
    ['review.reconsideration.upheld', '行政复议 × 结果维持'],
    ['review.litigationAfterReconsideration.pending', '行政诉讼·复议后起诉 × 尚未审结'],
  ])('%s is called %s', (cell, label) => expect(located(cell, zh)).toBe(label));

  test('is that of its own edition', () => {
    const telling = { ...zh, edition: edition2019 };
    expect(located('requests.otherOutcome.naturalPerson', telling)).toBe('自然人 × 其他处理');
    expect(located('proactive.procurement.items', telling)).toBe('政府集中采购 × 采购项目数量');
  });

  test('says where it stands, where that is known', () => {
    const where = () => ({ sheet: '三 依申请公开', address: 'D8' });
    const one = suspect('transposed-digits', change(GRANTED, 63, 36));
    expect(suspectSentence(one, { ...zh, where })).toBe(
      '自然人 × 予以公开〔三 依申请公开 D8〕：填 63，应为 36（两位数字颠倒）',
    );
    expect(suspectSentence(one, { ...english, where })).toBe(
      '自然人 × 予以公开 [三 依申请公开 D8]: has 63, should be 36 (two digits transposed)',
    );
  });
});

const rowTotal = finding('requests.row-total', ['requests.granted.total', GRANTED], 46, 73);
const balance = finding('requests.balance', ['requests.received.naturalPerson', GRANTED], 36, 63);
const ROW = '“予以公开”一行：总计填 46，各类申请人相加为 73，总计少 27';
const BALANCE = '“自然人”一列：第一项加第二项为 36，第三项加第四项为 63，相差 27';

/** @param count of explanations, where more exist than are listed. */
function problem(
  [first, ...others]: NonEmpty<RuleFinding>,
  suspects: readonly Suspect[],
  count = suspects.length,
): Grouped {
  const findings = [{ ...first, suspects }, ...others.map((each) => ({ ...each, suspects }))] as const;
  return { findings, suspects, suspectCount: count };
}

describe('a problem', () => {
  test('with one explanation is headed by it; what it causes stands below', () => {
    const only = [suspect('transposed-digits', change(GRANTED, 63, 36))];
    expect(describeProblem(problem([rowTotal, balance], only), zh)).toEqual({
      headline: '自然人 × 予以公开：填 63，应为 36（两位数字颠倒）',
      details: ['由此造成的数字不符：', `· ${ROW}`, `· ${BALANCE}`],
    });
    expect(describeProblem(problem([rowTotal], only), english)).toEqual({
      headline: '自然人 × 予以公开: has 63, should be 36 (two digits transposed)',
      details: [
        'What this causes:',
        '· Row “予以公开”: 总计 is 46, the applicants add up to 73, 总计 is 27 too few',
      ],
    });
  });

  test('of a cell with a fault of its own says that fault once, without the value again', () => {
    const negative = finding('value.negative', [GRANTED], -36, null);
    const only = [suspect('one-digit', change(GRANTED, -36, 36))];
    expect(describeProblem(problem([negative, rowTotal], only), zh)).toEqual({
      headline: '自然人 × 予以公开：填 -36，应为 36（只差一个负号）',
      details: ['自然人 × 予以公开：填 -36，不应为负数', '由此造成的数字不符：', `· ${ROW}`],
    });
  });

  test('of a blank a live total counted as 0', () => {
    const own = finding('value.blank', [GRANTED], null, 36);
    expect(describeProblem(problem([own, balance], blank(36)), zh)).toEqual({
      headline: '自然人 × 予以公开：还没有填，按勾稽关系应为 36',
      details: ['由此造成的数字不符：', `· ${BALANCE}`],
    });
  });

  test('of cells that are wrong together gives the reason once', () => {
    const slip = suspect(
      'row-slip',
      change(GRANTED, 0, 12),
      change('requests.partlyGranted.naturalPerson', 12, 0),
    );
    expect(describeProblem(problem([rowTotal], [slip]), zh).headline).toBe(
      '同时有误：自然人 × 予以公开：填 0，应为 12；自然人 × 部分公开：填 12，应为 0（填串了行）',
    );
    expect(describeProblem(problem([rowTotal], [slip]), english).headline).toBe(
      'Wrong together: 自然人 × 予以公开: has 0, should be 12; 自然人 × 部分公开: has 12, should be 0 (entered in the wrong row)',
    );
  });

  test('with several explanations picks none of them', () => {
    const two = [
      suspect('transposed-digits', change(GRANTED, 63, 36)),
      suspect('other', change('requests.received.naturalPerson', null, 60), change(GRANTED, 63, 33)),
    ];
    expect(describeProblem(problem([rowTotal, balance], two), zh)).toEqual({
      headline: ROW,
      details: [
        '有 2 种改法都能使数字对得上，请对照原始台账核实（按可能性排列）：',
        '1) 自然人 × 予以公开：63 改为 36（两位数字颠倒）',
        '2) 同时改：自然人 × 本年新收政府信息公开申请数量：空白改为 60；自然人 × 予以公开：63 改为 33',
        '同时不符的：',
        `· ${BALANCE}`,
      ],
    });
    expect(describeProblem(problem([balance], two), english).details).toEqual([
      '2 changes would each make everything add up; compare with the original records (the likeliest first):',
      '1) 自然人 × 予以公开: 63 to 36 (two digits transposed)',
      '2) Change together: 自然人 × 本年新收政府信息公开申请数量: blank to 60; 自然人 × 予以公开: 63 to 33',
    ]);
  });

  test('with many explanations names those that something speaks for, or a few, and counts the rest', () => {
    const others = edition2021.outcomeRows.map((row) =>
      suspect('other', change(`requests.${row}.naturalPerson`, 40, 13)),
    );
    const { details } = describeProblem(problem([balance], others.slice(0, 20), 24), zh);
    expect(details[0]).toBe('有 24 种改法都能使数字对得上，请对照原始台账核实（按可能性排列）：');
    expect(details.slice(1, -1).map((line) => line.slice(0, 3))).toEqual(['1) ', '2) ', '3) ', '4) ', '5) ']);
    expect(details.at(-1)).toBe('另有 19 种可能性较小的改法，未逐一列出。');
    expect(numberedSuspects(problem([balance], others.slice(0, 20), 24))).toEqual(others.slice(0, 5));
    expect(numberedSuspects(problem([balance], others.slice(0, 1)))).toEqual([]);

    const likely = others.slice(0, 7).map((each): Suspect => ({ ...each, reason: 'factor-of-ten' }));
    const listed = describeProblem(problem([balance], [...likely, ...others.slice(7)], 24), english).details;
    expect(listed).toHaveLength(1 + 7 + 1);
    expect(listed.at(-1)).toBe('17 less likely changes are not listed.');
  });

  test('that no change explains says so, and what to do', () => {
    expect(describeProblem(problem([balance], []), zh)).toEqual({
      headline: BALANCE,
      details: [
        '这是多处错误造成的，不能推断是哪一格。请先改正其他错误再检查一次；仍对不上的，对照原始台账逐格核对。',
      ],
    });
  });

  test('of one cell alone is its own sentence', () => {
    const slash = finding('value.not-a-number', [GRANTED], '/', 0);
    expect(describeProblem(problem([slash], read('/', 0, 'blank')), zh)).toEqual({
      headline: '自然人 × 予以公开：填的“/”不是数字；如果表示没有，请填 0，不清楚的先核实',
      details: [],
    });
    const carried = finding('year.carry-over', ['requests.carriedIn.total'], 5, 3);
    expect(describeProblem(problem([carried], []), zh)).toEqual({
      headline: '“总计”一列：上年结转填 5，上一年度报告的结转下年度继续办理为 3，两者应相等',
      details: [],
    });
  });

  test('of an impossible figure that two changes mend only together lists them', () => {
    const negative = finding('value.negative', [GRANTED], -3, null);
    const pair = (to: number) =>
      suspect('other', change(GRANTED, -3, to), change('requests.granted.enterprise', 8, 5 - to));
    expect(describeProblem(problem([negative], [pair(0), pair(1)]), zh)).toEqual({
      headline: '自然人 × 予以公开：填 -3，不应为负数',
      details: [
        '有 2 种改法都能使数字对得上，请对照原始台账核实（按可能性排列）：',
        '1) 同时改：自然人 × 予以公开：-3 改为 0；商业企业 × 予以公开：8 改为 5',
        '2) 同时改：自然人 × 予以公开：-3 改为 1；商业企业 × 予以公开：8 改为 4',
      ],
    });
  });
});
