/** White space, strokes and white letters of a file: what is left is what is read on paper. */
import {
  APART,
  collapsed,
  hasWhiteFigures,
  keptApart,
  signsSettled,
  strokesSettled,
  struckOut,
  UNKNOWN_SIGN,
  unspread,
  whiteLetters,
  withoutStrokes,
  withWhite,
} from '../../src/import/spaces';

test.each([
  ['  年报 \t', '年报'],
  ['政府\n信息', '政府信息'],
  ['政府 \n\t 信息', '政府信息'],
  ['政府\r\n\f\n信息', '政府信息'],
  ['12\n件', '12 件'],
  ['件\n12', '件 12'],
  ['Word\nExcel', 'Word Excel'],
  ['（一）\n（二）', '（一）（二）'],
  ['１２\n３４', '１２３４'],
  ['政府 信息', '政府 信息'],
  ['政府\u00A0\u00A0 \t信息', '政府 信息'],
  ['政府　信息', '政府　信息'],
])('%j is shown as %j', (text, shown) => expect(collapsed(text)).toBe(shown));

test.each([
  ['政 府  信\n息', '政府信息'],
  ['第 12 条', '第 12 条'],
  ['《条 例》', '《条例》'],
])('spread over its line, %j is %j', (text, words) => expect(unspread(text)).toBe(words));

const apart = (text: string): string => text.replaceAll('|', APART);
test.each([
  ['7|3', '7 3'],
  ['|7|3', '7 3'],
  ['7||３', '7 ３'],
  ['7̶|3', '7̶ 3'],
  ['旧|新', '旧新'],
  ['3|件', '3件'],
  ['件|3', '件3'],
  ['12|12', '12'],
  ['|12||12|', '12'],
  ['12|12|12|12', '12'],
  ['1,200.5|1,200.5', '1,200.5'],
  ['12|12|13', '12 12 13'],
  ['12|1', '12 1'],
  [' 12 ', '12'],
])('with %j the figure is %j', (text, read) => expect(keptApart(apart(text))).toBe(read));

test.each([
  ['?', ''],
  ['?公开', '公开'],
  ['?公开2项', '公开2项'],
  ['?12?', '□12□'],
])('of signs that nobody knows, %j is %j', (text, read) =>
  expect(signsSettled(text.replaceAll('?', UNKNOWN_SIGN))).toBe(read),
);

test('a figure that is struck out is none, one that is struck in part is', () => {
  expect(struckOut('12件，３')).toBe('1̶2̶件，３̶');
  for (const text of ['1̶2̶', ' 1̶', '1̶,2̶.5̶．', '１̶，２̶']) expect(strokesSettled(text)).toBe(text);
  expect(strokesSettled('1̶2')).toBe('12');
  expect(strokesSettled('1̶件')).toBe('1件');
  expect(strokesSettled('件1̶')).toBe('件1');
  expect(withoutStrokes('1̶2̶')).toBe('12');
});

test('white digits go where nothing stands behind them, white words stay', () => {
  const text = `3${whiteLetters('1,2.５．０，件')}4`;
  expect(hasWhiteFigures(text)).toBe(true);
  expect(withWhite(text, false)).toBe('3件4');
  expect(withWhite(text, true)).toBe('31,2.５．０，件4');
  expect(hasWhiteFigures(whiteLetters('１'))).toBe(true);
  expect(hasWhiteFigures(`${whiteLetters('件')}1`)).toBe(false);
});
