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
  // A month of it may well be meant, the end of the year not.
  ['2024年 10 月召开会议。', []],
  ['2024年3—5月召开会议。', []],
  ['2024年政务公开10月召开会议。', SLIP(0)],
  ['2024年12月31日，召开会议。', []],
  ['截至2024年11月30日，召开会议。', []],
  ['截至2024年 12 月 31 日，公开信息。', SLIP(2)],
  ['截至2024年12月底，公开信息。', SLIP(2)],
  ['截至2024年12月末，公开信息。', SLIP(2)],
  ['截至2024年末，公开信息。', SLIP(2)],
  ['截至2024年，11月31日公开信息。', SLIP(2)],
  ['截至2023年底，公开信息。', [[2, 2023, 2025]]],
  ['截至2026年底，公开信息。', []],
  // In the middle only where it is said how many there were.
  ['我局2024年共发布信息90条。', SLIP(2)],
  ['我局2024年度累计发布信息90条。', SLIP(2)],
  ['我局2024年全年累计发布信息90条。', SLIP(2)],
  ['依申请公开方面，2024年新收申请8件。', SLIP(8)],
  ['依申请公开方面，2024年我局收到申请8件。', SLIP(8)],
  ['我局2024年共同推进公开。', []],
  ['结转至2024年共8件。', []],
  // Each once, in order.
  ['2024年，公开信息。统计期限为2024年1月1日至12月31日。', [...SLIP(0), ...SLIP(16)]],
  ['现公布：2024年政府信息公开工作情况报告如下。', SLIP(4)],
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
  ['2024年1月1日至12月31日', SLIP(0)],
  ['2024年1月1日至当年12月31日', SLIP(0)],
  ['2024年1月1日起至同年12月31日', SLIP(0)],
  ['2024年1月1日——2024年12月31日', [...SLIP(0), ...SLIP(11)]],
  ['2025年1月1日至12月31日', []],
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

test.each<[string, readonly (readonly number[])[]]>([
  ['现将2024年度工作情况报告如下：', SLIP(2)],
  ['现将我局2024年政务公开工作总结如下：', SLIP(4)],
  ['现发布某局2024年政府信息公开年报。', SLIP(5)],
  ['特编制2024年政府信息公开工作年度报告。', SLIP(3)],
  ['特向社会公布2024年政府信息公开报告。', SLIP(6)],
  ['现将2025年度工作情况报告如下：', []],
  ['现将2023年度工作情况报告如下：', []],
  ['现将2026年度工作情况报告如下：', [[2, 2026, 2025]]],
  ['现将某局2024年要点报送，情况报告如下：', []],
  // One of the year's tasks, or this report itself.
  ['编制了《某局2024年政府信息公开年度报告》。本报告由六部分组成。', SLIP(6)],
  ['编制完成《某局2024年政府信息公开年度报告》。本年度报告由六部分组成。', SLIP(7)],
  ['编制《某局2024年政府信息公开年度报告》。 本年报由六部分组成。', SLIP(5)],
  ['编制了《某局2024年政府信息公开年度报告》。按时公布。', []],
  ['编制了《某局2024年政府信息公开年度报告》，按时公布。', []],
])('what the report calls itself: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
