/** What stands on every page beside the text is left out, and nothing else. */
import type { PlacedLine } from '../../src/import/pdf/paragraphs';
import { withoutRadicals } from '../../src/report/radicals';
import { runningHeads } from '../../src/import/pdf/running-heads';

const A4 = 842;
const line = (page: number, y: number, text: string): PlacedLine => ({
  text,
  page,
  y,
  left: 72,
  right: 520,
  height: 10,
  afterTable: false,
});
/** What is left out of so many pages. */
const heads = (pages: number, ...lines: PlacedLine[]): string[] => {
  const out = runningHeads(
    lines,
    Array.from({ length: pages }, () => A4),
  );
  return lines.filter((each) => out.has(each)).map(({ text }) => text);
};

test.each<[string, number, PlacedLine[]]>([
  [
    'a browser’s own, on the only page there is',
    1,
    [
      line(1, 20, '2026/1/20 08:15某县财政局2025年政府信息公开工作年度报告'),
      line(1, 828, 'https://www.example.gov.cn/zfxxgk/t20260120_1.html1/1'),
    ],
  ],
  ['an office’s name on every page', 3, [1, 2, 3].map((page) => line(page, 40, '某县财政局'))],
  [
    'a line that counts to ten',
    2,
    [line(1, 810, '某县财政局年报第9页'), line(2, 810, '某县财政局年报第10页')],
  ],
  [
    'a line that counts pages, from the second on',
    3,
    [line(2, 810, '第2页，共3页'), line(3, 811, '第3页，共3页')],
  ],
])('%s is left out', (_, pages, lines) => {
  expect(heads(pages, ...lines)).toEqual(lines.map(({ text }) => text));
});

test.each<[string, number, PlacedLine[]]>([
  ['a line that one page alone has there', 2, [line(1, 40, '某县财政局'), line(2, 40, '本机关没有收费。')]],
  ['the same words at other heights', 2, [line(1, 30, '某县财政局'), line(2, 60, '某县财政局')]],
  ['the same words among the text', 2, [line(1, 400, '无。'), line(2, 400, '无。')]],
  ['words on two of four pages', 4, [line(1, 40, '某县财政局'), line(2, 40, '某县财政局')]],
  ['an address in the text', 1, [line(1, 300, 'https://www.example.gov.cn/1/1')]],
  ['a date that is no browser’s', 1, [line(1, 40, '2026年1月20日')]],
  ['one line alone', 1, [line(1, 40, '某县财政局')]],
])('%s stays', (_, pages, lines) => {
  expect(heads(pages, ...lines)).toEqual([]);
});

test.each([
  ['⼈⺠政府信息公开⼯作', '人民政府信息公开工作'],
  ['⻔⼾⽹站', '门户网站'],
  ['⼀、⼆、⼗⽇、⼩⻋、⻓⻛', '一、二、十日、小车、长风'],
  ['⺁⺇⻳', '厂𠘨龟'],
  ['某县财政局2025年３件', '某县财政局2025年３件'],
])('%s is read as %s', (radicals, text) => {
  expect(withoutRadicals(radicals)).toBe(text);
});

test('what stands on the very edge of the margin is text', () => {
  const both = (y: number): PlacedLine[] => [line(1, y, '某县财政局'), line(2, y, '某县财政局')];
  const out = (y: number): number => runningHeads(both(y), [100, 100]).size;
  expect([7.9, 8, 50, 92, 92.1].map(out)).toEqual([2, 0, 0, 0, 2]);
});
