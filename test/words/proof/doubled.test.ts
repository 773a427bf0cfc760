/** What stands twice: what is a slip, what only looks like one, and what mends it. */
import fc from 'fast-check';
import { shown } from './shown';
import { doubledIn } from '../../../src/words/proof/doubled';

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
