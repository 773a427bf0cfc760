/** Slips of the pen, kind by kind: what is one, what only looks like one, and what mends it. */
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
