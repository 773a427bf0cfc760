/** Slips of the pen, kind by kind: what is one, what only looks like one, and what mends it. */
import fc from 'fast-check';
import { doubledIn } from '../../src/words/proof/doubled';
import { brokenOff, withoutNumber, withoutUnit } from '../../src/words/proof/endings';
import { halfWidthIn, unbalancedIn } from '../../src/words/proof/marks';
import { misspeltIn } from '../../src/words/proof/misspelt';
import { ordinalsIn } from '../../src/words/proof/ordinals';
import type { Slip } from '../../src/words/proof/slip';
import { proofread } from '../../src/words/proofread';
import { readAnew } from '../../src/words/read';

const shown = (text: string, slips: readonly Slip[]) =>
  slips.map(
    ({ start, end, to }) => `${start} ${text.slice(start, end)}${to === undefined ? '' : ` → ${to}`}`,
  );
const doubled = (text: string) => shown(text, doubledIn(text));

describe('doubled', () => {
  test.each([
    '目的的达成，的的确确。',
    '为了了解群众需求。',
    '问题存在在基层，正开展在在线办理。',
    '作为为公众服务的窗口，务必为为民办事。',
    '但是是可行的，这是是否公开的依据。',
    '总和和甲，甲和和谐。',
    '参与与监督，甲与与会者。',
    '针对对甲，要对对口单位。',
    '即将将甲，局将将来的事。',
    '以及及甲，甲及及时公开。',
    '理由由甲，甲由由于乙。',
    '个性性强，甲性性质。',
    '合并并公开，甲并并且乙。',
  ])('of two words: %s', (text) => {
    expect(doubled(text)).toEqual([]);
  });

  test.each([...'的了在为是和与对将及由性并'])('%s twice', (character) => {
    const text = `甲${character}${character}乙`;
    expect(doubled(text)).toEqual([`1 ${character}${character} → ${character}`]);
  });

  test.each([
    ['政府', '信息', '民'],
    ['公开', '平台'],
    ['管理', '办法'],
    ['服务', '中心'],
    ['信息', '处理'],
    ['发展', '改革'],
    ['工作', '要点'],
    ['审批', '局'],
    ['建设', '工程'],
    ['保障', '局'],
    ['监督', '管理'],
    ['检查', '站'],
    ['教育', '局'],
    ['文件', '解读'],
    ['行政', '许可', '法'],
  ])('%s twice begins anew before %s, and is a slip before anything else', (word, next, before = '甲') => {
    expect(doubled(`${before}${word}${word}${next}。`)).toEqual([]);
    expect(doubled(`${before}${word}${word}子丑。`)).toEqual([`1 ${word}${word} → ${word}`]);
  });

  test.each([
    '研究研究、讨论讨论、学习学习、商量商量、考虑考虑、打扫打扫、点滴点滴、千万千万、一次一次、逐条逐条',
    '层层层层、一二三一二三、百万百万',
    '12121212',
    'abab',
  ])('meant, or no word: %s', (text) => {
    expect(doubled(text)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['细研究研究细', []],
    ['共研究会研究会。', ['1 研究会研究会 → 研究会']],
    ['审核审核审核。', ['0 审核审核 → 审核']],
    ['甲：审核审核。乙：审核审核。', ['2 审核审核 → 审核', '9 审核审核 → 审核']],
    ['的的的的', ['0 的的 → 的', '2 的的 → 的']],
    ['统一的的统一的的', ['0 统一的的统一的的 → 统一的的']],
    ['公开信息12条公开信息12条', ['0 公开信息12条公开信息12条 → 公开信息12条']],
    ['公开Az09z条公开Az09z条', ['0 公开Az09z条公开Az09z条 → 公开Az09z条']],
    ['子，丑寅子，丑寅', []],
    [
      `${'子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸天地'.repeat(2)}。`,
      [
        `0 ${'子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸天地'.repeat(2)} → 子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸天地`,
      ],
    ],
    [`${'子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸天地人'.repeat(2)}。`, []],
  ])('%s', (text, expected) => {
    expect(doubled(text)).toEqual(expected);
  });
});

test.each([
  ['不子公开', '不予公开'],
  ['予已公开', '予以公开'],
  ['给子公开', '给予公开'],
  ['依申清公开', '依申请公开'],
  ['公开申清', '公开申请'],
  ['政俯信息', '政府信息'],
  ['行政法复议', '行政复议'],
  ['行政复义', '行政复议'],
  ['行政诉颂', '行政诉讼'],
  ['规范姓文件', '规范性文件'],
  ['废纸件数', '废止件数'],
  ['先行有效', '现行有效'],
  ['勾嵇关系', '勾稽关系'],
  ['结转下年渡', '结转下年度'],
  ['信息处理废', '信息处理费'],
  ['政府信息公开条列', '政府信息公开条例'],
])('misspelt: %s', (wrong, right) => {
  const text = `按照${wrong}，${wrong}。`;
  const end = 3 + wrong.length;
  expect(shown(text, misspeltIn(text))).toEqual([`2 ${wrong} → ${right}`, `${end} ${wrong} → ${right}`]);
});

test.each<[string, readonly string[]]>([
  ['甲,乙;丙:丁?戊!己。', ['1 , → ，', '3 ; → ；', '5 : → ：', '7 ? → ？', '9 ! → ！']],
  ['“甲”,（乙）:《丙》;“丁”', ['3 , → ，', '7 : → ：', '11 ; → ；']],
  ['1,234条，比例3:5，甲,1条，甲.乙，abc,甲，甲,abc', []],
])('half-width: %s', (text, expected) => {
  expect(shown(text, halfWidthIn(text))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['（甲）〔乙〕【丙】《丁》“戊”‘己’「庚」(辛)（壬)', []],
  ['（甲', ['0 （']],
  ['(甲', ['0 (']],
  ['甲）', ['1 ）']],
  ['甲〕乙】丙》丁”戊’己」', ['1 〕', '3 】', '5 》', '7 ”', '9 ’', '11 」']],
  ['（甲《乙）丙', ['2 《']],
  ['（甲《乙【丙）丁', ['2 《', '4 【']],
  ['（甲》乙）', ['2 》']],
  ['1）甲；2)乙；三）丙', []],
  ['。十二）甲', []],
  ['1〕甲', ['1 〕']],
  ['甲1）乙', ['2 ）']],
  ['（甲\n乙）', ['0 （', '4 ）']],
])('unbalanced: %j', (text, expected) => {
  expect([...shown(text, unbalancedIn(text, readAnew(text).paragraphs))].sort()).toEqual(
    [...expected].sort(),
  );
});

test.each<[string, readonly string[]]>([
  ['一是健全。二是公开。三是培训。', []],
  ['一是健全。三是培训。', ['5 三是']],
  ['一是健全。二是公开。二是培训。', ['10 二是']],
  ['二是公开。', ['0 二是']],
  ['一要健全。三要培训。', ['5 三要']],
  ['一是健全。一要培训；二要公开。二是考核。', []],
  ['一是健全。一是培训。二是考核。', []],
  ['改进措施一是健全，二是公开、三是培训；五是考核。', ['19 五是']],
  ['首先，健全制度。二是公开。', []],
  ['一方面健全制度，二是公开。', []],
  ['（一）健全制度。二是公开。', []],
  ['1.健全制度。二是公开。', []],
  ['一、健全制度。二是公开。', []],
  ['其一，健全。二是公开。', []],
  ['第一，健全。二是公开。', []],
  ['公开。二是否公开。', []],
  ['十是健全。唯一是公开，三是。', ['0 十是', '11 三是']],
])('in order: %s', (text, expected) => {
  expect(shown(text, ordinalsIn(text))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['公开信息60条，其中机构类10条，财政类45，规划类5条。', ['20 45 → 45条']],
  ['公开信息60条，其中机构类10条，财政类45 、规划类5条。', ['20 45 → 45条']],
  ['公开信息60条，其中机构类10条，财政类45和规划类5条。', []],
  ['公开信息60条，其中机构类10条，财政类45。', []],
  ['公开信息45，其中机构类10条。', []],
])('without a unit: %s', (text, expected) => {
  expect(shown(text, withoutUnit(readAnew(text)))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['全年共条，累计件；合计个。', ['2 共条', '5 累计件', '9 合计个']],
  ['总计项、达次（共计份）', ['0 总计项', '7 共计份']],
  ['共条件，共计个人，共12条。', []],
])('without a number: %s', (text, expected) => {
  expect(shown(text, withoutNumber(text))).toEqual(expected);
});

const LONG = '本机关围绕重点领域，及时发布政策文件和解读材料，回应社会关切，并通过多种渠道听取公众的意见和建';
const kinds = (text: string) =>
  brokenOff(readAnew(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each<[string, readonly (readonly string[])[]]>([
  [LONG, [['no-end', '建']]],
  [`${LONG}  \n`, [['no-end', '建']]],
  [`${LONG}𠮷`, [['no-end', '𠮷']]],
  [`${LONG}\n议，不断改进。`, [['broken', '建']]],
  ...['一、', '十二是', '（一）', '(', '1.', '３', '第', '附', '联系', 'A', '　　二、'].map(
    (next): [string, readonly (readonly string[])[]] => [`${LONG}\n${next}甲。`, [['no-end', '建']]],
  ),
  ...[...'。！？；：…”’」）)》】.!?;:'].map((mark): [string, readonly (readonly string[])[]] => [
    `${LONG}${mark} `,
    [],
  ]),
  [`${LONG.slice(0, 44)}\n（二）平台建设。`, []],
  [LONG.replace(/，/g, '、'), []],
  ...[
    '某局',
    '本委',
    '政务公开办',
    '教育厅',
    '县政府',
    '街道办事处',
    '工商联合会',
    '服务中心',
    '办公室',
    '法院',
  ].map((name): [string, readonly (readonly string[])[]] => [`${LONG}${name}`, []]),
  [`${LONG}2026年1月20日`, []],
  // The last line of an address.
  [`${LONG}。电子邮箱：gkb@example.com`, []],
  [`${LONG}。网址: www.example.gov.cn`, []],
  [`${LONG}。办公室分机：3`, []],
  [`${LONG}手机APP`, [['no-end', 'P']]],
  [`${LONG}，网址：a.cn等平台`, [['no-end', '台']]],
  ['2025年收到申请\n公开信息。', [['no-end', '请']]],
  [`${LONG.slice(0, 45)}\n议。`, [['broken', LONG.charAt(44)]]],
  // Short ones may be headings, unless a sentence has ended in them or they tell what was done in the year.
  ['按时更新栏目。全年围绕重点领域公开', [['no-end', '开']]],
  ['按时更新栏目。 全年围绕重点领域公开', [['no-end', '开']]],
  ['更新。全年围绕重点领域公开', []],
  ['按时更新栏目。公开', []],
  ['2025年收到申请', [['no-end', '请']]],
  ['2025 年度发布信息', [['no-end', '息']]],
  ['　　2025年收到申请', [['no-end', '请']]],
  ['本年没有申请', [['no-end', '请']]],
  ['本年度未办理申请', [['no-end', '请']]],
  ['今年公开8条', [['no-end', '条']]],
  ['全年公开8 件', [['no-end', '件']]],
  ['年内公开８篇', [['no-end', '篇']]],
  ['截至年底公开8份', [['no-end', '份']]],
  ['截止年底收到申请', [['no-end', '请']]],
  ['我局2025年收到申请', []],
  ['2025年公开', []],
  ['2025年公开8场', []],
  ['2025年未来展望', []],
  ['2025年公开未能落实', []],
  ['2025年收到申请情况', []],
  ['2025年收到申请报告', []],
  ['2025年收到申请办理工作', []],
  ['2025年收到申请统计表', []],
  ['2025年收到申请统计', []],
  ['2025年收到申请情况属实', [['no-end', '实']]],
  [`${LONG}于2026年10月20日印发后又作了若干修改完善`, [['no-end', '善']]],
  [`${LONG}2026年 12 月 20 日`, []],
  [`${LONG}。但${LONG}`, [['no-end', '建']]],
  [`${LONG}𠮷田`, [['no-end', '田']]],
  [`${LONG}\n意见（一）不断改进。`, [['broken', '建']]],
  [`${LONG}\n　　（一）不断改进。`, [['no-end', '建']]],
  [LONG.slice(0, 45), [['no-end', LONG.charAt(44)]]],
  [`${LONG}２０２６年１月２０日印发`, []],
])('broken off: %s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('all of them, in the order of the text', () => {
  const text = '统一的的格式,认定为不子公开。一是健全制度。三是加强培训（共条。';
  expect(proofread(readAnew(text)).map(({ kind }) => kind)).toEqual([
    'doubled',
    'half-width',
    'misspelt',
    'ordinal',
    'unbalanced',
    'no-number',
  ]);
});

const noUnit = (text: string) => shown(text, withoutUnit(readAnew(text)));

test.each<[string, string[]]>([
  ['公开信息90条，其中机构45，政策25条，其他20条。', ['12 45 → 45条']],
  ['公开信息90条，其中机构45 ，政策25条，其他20条。', ['12 45 → 45条']],
  ['公开信息90条，其中机构45、政策25条、其他20条。', ['12 45 → 45条']],
  ['公开信息90条，其中机构45；政策25条；其他20条。', ['12 45 → 45条']],
  // Two others with a unit tell of it, one does not.
  ['公开信息90条，其中机构45，其他45条。', []],
  // Only within the list.
  ['栏目45，公开信息90条，其中政策45条，其他45条。', []],
  ['公开信息90条，其中政策45条，其他45条，栏目45，按时更新。', []],
  // Nothing but a mark follows, and a word stands before it.
  ['公开信息90条，其中机构45强，政策25条，其他20条。', []],
  ['公开信息90条，其中机构45强，，政策25条，其他20条。', []],
  ['公开信息90条，其中机构职能：45，政策25条，其他20条。', []],
  ['公开信息90条，其中机构45类，政策25条，其他20条。', []],
])('without a unit: %s', (text, expected) => {
  expect(noUnit(text)).toEqual(expected);
});

const disordered = (text: string) => shown(text, ordinalsIn(text));

test.each<[string, string[]]>([
  ['一是甲。二是乙。三是丙。', []],
  ['一是甲。三是丙。', ['4 三是']],
  ['首先甲。一是乙。三是丙。', ['8 三是']],
  ['首先甲。二是乙。', []],
  ['二是乙。首先甲。', ['0 二是']],
  ['改进措施 二是乙。', ['5 二是']],
  ['改进这二是乙。', []],
  ['改进措施一是甲。二是乙。', []],
  ['一要甲，二是乙。', ['4 二是']],
  ['一要甲，二要乙，三是丙。', ['8 三是']],
  ['一是甲；二是乙。一是丙；二是丁。', []],
  ['一是否甲。三是丙。', ['5 三是']],
])('in order: %s', (text, expected) => {
  expect(disordered(text)).toEqual(expected);
});

/** Characters that stand in no word of the lists, each once. */
const PLAIN = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午申酉戌亥鼠牛虎兔龙蛇马羊猴鸡狗猪金木水火土'];
const distinct = (least: number, most: number) =>
  fc.shuffledSubarray(PLAIN, { minLength: least, maxLength: most }).map((each) => each.join(''));

test('whatever stands twice, two characters to twenty-four, is one slip where it stands; the same but for its end is none', () => {
  fc.assert(
    fc.property(distinct(2, 24), fc.nat(9), (word, at) => {
      const others = PLAIN.filter((each) => !word.includes(each));
      const [lead, end] = [others.slice(0, at).join(''), others.slice(at).join('')];
      expect(doubled(`${lead}${word}${word}${end}`)).toEqual([`${lead.length} ${word}${word} → ${word}`]);
      expect(doubled(`${lead}${word}${word.slice(0, -1)}${end}`)).toEqual([]);
      expect(doubled(`${lead}${word}，${word}${end}`)).toEqual([]);
    }),
  );
});

test.each([
  ['甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午申酉戌亥鼠牛虎兔', false],
  ['一甲', false],
  ['\u9fff甲', true],
  ['AZaz09', true],
  ['甲AZ09乙', true],
  ['AZaz0', false],
  ['123456', true],
  ['12345', false],
  ['AZaz0/', false],
  ['AZaz0:', false],
  ['AZaz0@', false],
  ['AZaz0[', false],
  ['AZaz0`', false],
  ['AZaz0{', false],
  ['，甲', false],
  ['\ua000甲', false],
])('%s twice is a slip: %s', (word, slip) => {
  expect(doubled(`：${word}${word}。`)).toEqual(slip ? [`1 ${word}${word} → ${word}`] : []);
});

test.each([
  '研究研究再定，讨论讨论，学习学习。',
  '一个一个、一家一家、逐个逐个。',
  '二十二十，三三三三，〇〇〇〇。',
])('is meant: %s', (text) => {
  expect(doubled(text)).toEqual([]);
});

test.each([
  ['再研究研究会研究会。', ['3 研究会研究会 → 研究会']],
  ['甲一乙甲一乙。', ['0 甲一乙甲一乙 → 甲一乙']],
  ['一甲乙一甲乙。', ['0 一甲乙一甲乙 → 一甲乙']],
  ['甲乙甲乙丙，甲乙甲乙丁。', ['0 甲乙甲乙 → 甲乙', '6 甲乙甲乙 → 甲乙']],
  ['再研究再研究。', ['0 再研究再研究 → 再研究']],
  ['甲乙甲乙丙丁丙丁。', ['0 甲乙甲乙 → 甲乙', '4 丙丁丙丁 → 丙丁']],
  ['甲乙丙甲乙丙，丁戊丁戊。', ['7 丁戊丁戊 → 丁戊', '0 甲乙丙甲乙丙 → 甲乙丙']],
  ['甲乙丙甲乙丙丁戊丁戊。', ['6 丁戊丁戊 → 丁戊', '0 甲乙丙甲乙丙 → 甲乙丙']],
  ['统一的的，甲乙甲乙。', ['5 甲乙甲乙 → 甲乙', '2 的的 → 的']],
  ['甲、、乙。', ['1 、、 → 、']],
  // Three and four times: the shorter word.
  ['甲乙甲乙甲乙。', ['0 甲乙甲乙 → 甲乙']],
  ['甲乙甲乙甲乙甲乙。', ['0 甲乙甲乙 → 甲乙', '4 甲乙甲乙 → 甲乙']],
  ['子甲乙丙丁甲乙丙丁，丙丁丙丁。', ['10 丙丁丙丁 → 丙丁', '1 甲乙丙丁甲乙丙丁 → 甲乙丙丁']],
])('each once: %s', (text, slips) => {
  expect(doubled(text)).toEqual(slips);
});

const alone = (text: string) => {
  const { paragraphs } = readAnew(text);
  return unbalancedIn(text, paragraphs).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
};

test.each<[string, string[]]>([
  ['（甲〔乙〕丙）【丁】《戊》“己”‘庚’「辛」(壬)', []],
  ['（甲)，(乙）', []],
  ['（甲（乙）', ['0 （']],
  ['甲）乙', ['1 ）']],
  ['（甲《乙）丙', ['2 《']],
  ['（甲《乙〔丙）丁', ['4 〔', '2 《']],
  ['（甲》乙）', ['2 》']],
  ['《甲（乙》丙）', ['2 （', '6 ）']],
  ['（甲\n乙）', ['0 （', '4 ）']],
  // An item with its bracket, unless the others have both.
  ['1）甲；2）乙', []],
  ['一）甲\n十一）乙', []],
  ['（一）甲\n12）乙', []],
  ['（一）甲\n二）乙', ['6 ）']],
  ['（一）甲\n十一）乙', ['7 ）']],
  ['（十一）甲\n十二）乙', ['8 ）']],
  ['（一）甲。二）乙', ['6 ）']],
  ['甲（一）乙\n二）丙', []],
  ['（一）甲。二 12）乙', []],
  ['甲二）乙', ['2 ）']],
  ['甲。1乙）丙', ['4 ）']],
  ['1234）甲', ['4 ）']],
])('brackets alone: %s', (text, expected) => {
  expect(alone(text)).toEqual(expected);
});

test.each([
  ['未收到申请.', ['5 . → 。']],
  ['公开信息,按时更新;一是:好?对!', ['4 , → ，', '9 ; → ；', '12 : → ：', '14 ? → ？']],
  ['12,345；1:5；甲.乙', []],
])('half-width: %s', (text, expected) => {
  expect(shown(text, halfWidthIn(text))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['20251月1日', ['0 20251 → 2025年1']],
  ['自202512月底', ['1 202512 → 2025年12']],
  ['自20251月末', ['1 20251 → 2025年1']],
  ['编号120251月1日', []],
  ['自2025年1月1日', []],
  ['自202513月1日', []],
  ['自2015月1日', []],
])('the year has lost its 年: %s', (text, expected) => {
  expect(shown(text, misspeltIn(text))).toEqual(expected);
});
