/** Half-width marks between Chinese, brackets and quotation marks that stand alone. */
import { shown } from './shown';
import { halfWidthIn, unbalancedIn } from '../../../src/words/proof/marks';
import { readAnew } from '../../../src/words/read';

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
