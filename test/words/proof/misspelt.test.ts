/** Words of the form that are written wrongly, and what mends them. */
import { shown } from './shown';
import { misspeltIn } from '../../../src/words/proof/misspelt';

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
