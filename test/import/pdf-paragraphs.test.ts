/** Lines of running text become paragraphs, over the ends of pages: nothing is run together that was apart. */
import { measureOf, paragraphsOf, type PlacedLine } from '../../src/import/pdf/paragraphs';

const WHOLE = { left: 100, right: 500 };
const line = (text: string, y: number, own: Partial<PlacedLine> = {}): PlacedLine => ({
  text,
  y,
  ...WHOLE,
  height: 16,
  page: 1,
  afterTable: false,
  ...own,
});
const MEASURE = { ...WHOLE, pitch: 28 };
const texts = (...lines: PlacedLine[]): string[] => paragraphsOf(lines, MEASURE).map(({ text }) => text);

test.each<[string, PlacedLine[], string[]]>([
  ['lines from side to side', [line('本年', 100), line('公开', 128), line('信息', 156)], ['本年公开信息']],
  ['an indent', [line('本年', 100), line('公开', 128, { left: 132 })], ['本年', '公开']],
  ['less than one', [line('本年', 100), line('公开', 128, { left: 119 })], ['本年公开']],
  ['a short line', [line('本年', 100, { right: 400 }), line('公开', 128)], ['本年', '公开']],
  ['one that is short by two letters', [line('本年', 100, { right: 461 }), line('公开', 128)], ['本年公开']],
  ['room between', [line('本年', 100), line('公开', 150)], ['本年', '公开']],
  ['a little more room', [line('本年', 100), line('公开', 147)], ['本年公开']],
  ['another size', [line('本年', 100), line('公开', 128, { height: 22 })], ['本年', '公开']],
  ['nearly the same size', [line('本年', 100, { height: 17 }), line('公开', 128)], ['本年公开']],
  ['a number', [line('本年', 100), line('（一）主动公开', 128)], ['本年', '（一）主动公开']],
  ['a figure with a point', [line('本年', 100), line('3.5万元', 128)], ['本年3.5万元']],
  ['the end of a page', [line('本年', 700), line('公开', 90, { page: 2 })], ['本年公开']],
  ['a table before it', [line('本年', 100), line('公开', 128, { afterTable: true })], ['本年', '公开']],
  ['words of Latin letters', [line('of the', 100), line('report', 128)], ['of the report']],
  ['a Latin letter and a Chinese one', [line('Word', 100), line('文件Excel', 128), line('2', 156)], ['Word文件Excel2']],
])('%s', (_, lines, paragraphs) => expect(texts(...lines)).toEqual(paragraphs)); // prettier-ignore

test('a paragraph is of the page that it begins on', () => {
  const lines = [
    line('甲', 700, { page: 2 }),
    line('乙', 90, { page: 3 }),
    line('丙', 118, { page: 3, left: 140 }),
  ];
  expect(paragraphsOf(lines, MEASURE)).toEqual([
    { kind: 'paragraph', text: '甲乙', origin: { page: 2 } },
    { kind: 'paragraph', text: '丙', origin: { page: 3 } },
  ]);
  expect(paragraphsOf([], MEASURE)).toEqual([]);
});

test('where lines begin and end is told by the long ones, how far apart by the usual', () => {
  const lines = [
    line('题', 60, { left: 20, right: 120 }),
    line('甲', 100, { left: 132 }),
    line('乙', 128),
    line('丙', 156, { right: 498 }),
    line('丁', 184, { left: 98, right: 130 }),
    line('戊', 90, { page: 2 }),
  ];
  expect(measureOf(lines)).toEqual({ left: 100, right: 500, pitch: 28 });
  expect(measureOf([])).toEqual({ left: Infinity, right: 0, pitch: 0 });
});
