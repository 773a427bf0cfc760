/** How many letters of a paragraph stand in another text too, in runs of ten or more. */
import { alikeIn, runsOf } from '../../src/words/alike';

const shared = (text: string, ...others: readonly string[]) =>
  alikeIn(text, runsOf(others)).map((each) => [each.letters, each.shared]);

test.each<[string, string, readonly (readonly number[])[]]>([
  ['一二三四五六七八九十', '一二三四五六七八九十', [[10, 10]]],
  ['一二三四五六七八九', '一二三四五六七八九', [[9, 0]]],
  ['一二三四五六七八九十甲', '一二三四五六七八九十乙', [[11, 10]]],
  ['甲一二三四五六七八九十', '乙一二三四五六七八九十', [[11, 10]]],
  ['一二三四五六七八九十甲乙丙', '一二三四五六七八九十甲乙丁', [[13, 12]]],
  [
    '一二三四五六七八九十，另有子丑寅卯辰巳午未申酉戌',
    '子丑寅卯辰巳午未申酉。一二三四五六七八九十',
    [[24, 20]],
  ],
  ['一二 三四五\t六七八九十', '一 二三四五六七八九 十', [[10, 10]]],
  ['全年共公开信息120条。', '全年共公开信息98条。', [[10, 10]]],
  ['收取处理费共计12.75元', '收取处理费共计3元', [[9, 0]]],
  ['本年度收取处理费共12.75元', '本年度收取处理费共3元', [[11, 11]]],
  [
    '一二三四五六七八九十\n甲',
    '一二三四五六七八九十',
    [
      [10, 10],
      [1, 0],
    ],
  ],
])('%j beside %j', (text, other, expected) => {
  expect(shared(text, other)).toEqual(expected);
});

test('the places are those of the paragraphs, blanks and all', () => {
  const text = '甲 乙\n\n一二三四五六七八九十';
  expect(alikeIn(text, runsOf(['一二三四五六七八九十']))).toEqual([
    { start: 0, end: 3, letters: 2, shared: 0 },
    { start: 5, end: 15, letters: 10, shared: 10 },
  ]);
});

test('runs do not go on from one text into the next', () => {
  expect(shared('一二三四五六七八九十', '一二三四五', '六七八九十')).toEqual([[10, 0]]);
});
