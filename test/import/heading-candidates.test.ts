/** Which line may be the heading of which section, by its words, by its number, or by both. */
import { candidatesIn, isHeading, isOfSection } from '../../src/import/recognise/heading-candidates';

const found = (text: string): string[] =>
  candidatesIn({ kind: 'paragraph', text }, 7).map(({ section, fit, written, rest }) =>
    [section, fit, written, rest].join(' ').trim(),
  );

test.each<[string, string[]]>([
  ['一、总体情况', ['一 worded 一、总体情况']],
  ['总体情况', ['一 worded 总体情况']],
  [' 第五部分　存在的主要问题及改进情况 ', ['五 worded 第五部分　存在的主要问题及改进情况']],
  ['四、存在的主要问题及改进情况', ['五 misnumbered 四、存在的主要问题及改进情况']],
  ['一、总体情况：本年公开34条。', ['一 worded 一、总体情况 本年公开34条。']],
  ['一、总体情况、主动公开情况', ['一 worded 一、总体情况、主动公开情况']],
  ['五、下一年工作打算', ['五 numbered 五、下一年工作打算']],
  [`五、${'字'.repeat(23)}`, [`五 numbered 五、${'字'.repeat(23)}`]],
  [`五、${'字'.repeat(24)}`, []],
  ['五、', []],
  ['五、 —', []],
  ['五、公开,解读', []],
  ['五、公开，解读', []],
  ['（五）下一年工作打算', []],
  ['五是下一年工作打算', []],
  ['七、下一年工作打算', []],
  ['六、存在的主要问题', ['五 misnumbered 六、存在的主要问题']],
  ['本年工作平稳', []],
  ['政府信息', []],
  ['', []],
])('%j', (text, candidates) => expect(found(text)).toEqual(candidates));

test('a table and who signs head nothing', () => {
  expect(candidatesIn({ kind: 'signOff', agency: '总体情况', date: '' }, 0)).toEqual([]);
});

test.each([
  ['一、总体情况', true],
  ['总体情况', true],
  ['六、其他需报告的事项', true],
  ['总的情况', false],
  ['二、总体情况', false],
  ['一、总体情况。本年', false],
  [`一、总体情况${'（'.repeat(40)}`, false],
  ['（三）不予公开', false],
])('%j surely is a heading: %s', (text, is) => expect(isHeading(text)).toBe(is));

test.each([
  ['五、打算', true],
  ['# 五 . 打算', true],
  ['第五部分 打算', true],
  ['（五）打算', false],
  ['五是打算', false],
  ['七、打算', false],
])('%j has the number of a section: %s', (text, is) => expect(isOfSection(text)).toBe(is));
