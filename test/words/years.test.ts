/** Years in a report on 2025: where each that cannot be meant stands, and what was meant. */
import type { TextPart } from '../../src/report/text';
import { readAnew } from '../../src/words/read';
import { yearsIn } from '../../src/words/years';

const found = (text: string, part: TextPart = 'overview') =>
  yearsIn(readAnew(text), part, 2025).map(({ start, end, actual, expected }) => {
    expect(text.slice(start, end)).toBe(String(actual));
    return [start, actual, expected];
  });
const SLIP = (start: number) => [[start, 2024, 2025]];

test.each<[string, readonly (readonly number[])[]]>([
  ['2024年，我局公开信息120条。', SLIP(0)],
  ['2024 年，公开信息。', SLIP(0)],
  ['2024年度公开信息。', SLIP(0)],
  ['2024年来公开信息。', SLIP(0)],
  ['一是2024年共收到申请8件。', SLIP(2)],
  ['：2024年公开信息。', SLIP(1)],
  ['）2024年公开信息。', SLIP(1)],
  ['公开信息 2024年 办理3件。', SLIP(5)],
  ['办结8件；2024年公开信息。', SLIP(5)],
  ['截止2024年底，公开信息。', SLIP(2)],
  ['截止到2024年底，公开信息。', SLIP(3)],
  ['截至2024年，公开信息。', SLIP(2)],
  ['截至2024年12月31日，公开信息。', SLIP(2)],
  ['截至2024年12月31日，公开信息，2025年公开。', []],
  ['截至2025年12月31日，公开信息。', []],
  ['我局2024年公开信息。', []],
  ['“2024年公开信息。', []],
  ['2023年，公开信息。', []],
  ['1924年，公开信息。2124年，公开信息。', []],
  ['2024年，公开信息；2025年，公开信息。', []],
  ['2024年10月召开会议。', []],
  ['2024年同比增加。', []],
  ['2024年印发的办法。', []],
  ['结转 2024年 办理3件。', []],
  ['自 2024年 起公开。', []],
  ['2026年，公开信息。', [[0, 2026, 2025]]],
  ['2026年，将加强培训。', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, readonly (readonly number[])[]]>([
  ['统计期限为2024年1月1日至2024年12月31日。', [...SLIP(5), ...SLIP(15)]],
  ['2025年1月1日至2024年12月31日', SLIP(10)],
  ['2024年1月1日起至2025年12月31日', SLIP(0)],
  ['2024年1月1日-2024年12月31日', [...SLIP(0), ...SLIP(10)]],
  ['2024 年 1 月 1 日 — 2024 年 12 月 31 日', [...SLIP(0), ...SLIP(17)]],
  ['2025年1月1日至2025年12月31日', []],
  ['2024年2月1日至2024年11月30日', []],
])('a period: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, readonly (readonly number[])[]]>([
  ['2025年政府信息公开年度报告，于2025年1月在网站公布。', [[17, 2025, 2026]]],
  ['2025年度政府信息公开年度报告编制完成，已于2025年3月上报。', [[23, 2025, 2026]]],
  ['2025年政府信息公开年度报告，于2026年1月在网站公布。', []],
  ['2025年政府信息公开年度报告，于2025年4月公布。', []],
  ['2025年政府信息公开年度报告。已于2025年1月公布。', []],
])('the report itself, published before its year is over: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, TextPart, readonly (readonly number[])[]]>([
  ['改进措施。2025年，我局将继续加强培训。', 'overview', [[5, 2025, 2026]]],
  ['2025年，我局将继续加强培训。', 'overview', []],
  ['2025年，我局将继续加强培训。', 'problems', [[0, 2025, 2026]]],
  ['2025年，我局拟着力优化栏目。', 'problems', [[0, 2025, 2026]]],
  ['2025年，将政务公开纳入考核。', 'problems', []],
  [`改进。${'按时更新。'.repeat(40)}2025年，我局将继续加强培训。`, 'overview', []],
  ['2026年，公开信息。', 'problems', []],
  ['某县教育局，2024年。2024年公开。', 'problems', SLIP(12)],
  ['2024年，某局。', 'signature', []],
])('what is planned, and other parts: %s in %s', (text, part, expected) => {
  expect(found(text, part)).toEqual(expected);
});
