/** Growth by the numbers of a sentence, and by last year's report: what is found, as it stands and as it should be. */
import fc from 'fast-check';
import { reportOf } from '../real-reports';
import { BLANK } from '../../src/report/cell-value';
import { wrongGrowth, wrongGrowthSince } from '../../src/words/growth';
import { readAnew, type TextRead } from '../../src/words/read';

interface Found {
  readonly percentage: { readonly start: number; readonly unitEnd: number };
  readonly part: { readonly start: number; readonly unitEnd: number } | undefined;
  readonly expected: number;
}
const told = ({ text }: TextRead, found: readonly Found[]) =>
  found.map(({ percentage, part, expected }) => [
    text.slice(percentage.start, percentage.unitEnd),
    part && text.slice(part.start, part.unitEnd),
    expected,
  ]);

const within = (text: string) => told(readAnew(text), wrongGrowth(readAnew(text)));

test.each<[string, [string, string, number][]]>([
  // The difference: what it was is what it is, less what was added or with what was lost.
  ['收到申请12件，比上年增加2件，增长20%。', []],
  ['收到申请12件，比上年增加2件，增长20.5%。', [['20.5%', '2件', 20]]],
  ['收到申请12件，比上年增加2件，增长21%。', [['21%', '2件', 20]]],
  ['收到申请12件，较上年增长了2件，增长21%。', [['21%', '2件', 20]]],
  ['收到申请12件，相比上年上升2件，升幅约21%。', []],
  ['收到申请12件，与上年相比提高2件，提升21%。', [['21%', '2件', 20]]],
  ['收到申请12件，比上年多2件，上升21%。', [['21%', '2件', 20]]],
  ['收到申请12件，比上年增多2件，提高21%。', [['21%', '2件', 20]]],
  ['收到申请12件，比上年减少3件，下降20%。', []],
  ['收到申请12件，比上年减少3件，下降25%。', [['25%', '3件', 20]]],
  ['收到申请12件，比上年下降3件，降幅25%。', [['25%', '3件', 20]]],
  ['收到申请12件，比上年降低3件，减少25%。', [['25%', '3件', 20]]],
  ['收到申请12件，比上年少3件，减幅25%。', []],
  // The base itself, whether it grew or shrank.
  ['收到申请12件，较上年的10件增长20%。', []],
  ['收到申请12件，较上年的10件增长12%。', [['12%', '10件', 20]]],
  ['收到申请8件，较去年10件下降20%。', []],
  ['收到申请8件，较去年10件下降25%。', [['25%', '10件', 20]]],
  ['收到申请12件，比上一年度的10件，增幅为12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比2023年收到10件，增长12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比1999年的10件，增长12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比去年同期共10件，增长率达12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比去年受理的10件，增长比例为12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比去年受理的10件，增长幅度达到12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比去年受理的10件，涨幅12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比本局去年的10件，增长12%。', [['12%', '10件', 20]]],
  ['收到申请12件，比全市各县区的平均数10件，增长12%。', []],
  ['收到申请12件，其中上年10件，增长12%。', []],
  // The base and the difference both: 比2023年的100条增加20条.
  ['发布信息120条，比2023年的100条增加20条，增长20%。', []],
  ['发布信息120条，比2023年的100条增加20条，增长16.7%。', [['16.7%', '20条', 20]]],
  ['发布信息80条，比2023年的100条减少20条，下降20%。', []],
  ['发布信息80条，比2023年的100条减少20条，下降25%。', [['25%', '20条', 20]]],
  // A percentage of something else.
  ['收到申请12件，比上年增加2件，占21%。', []],
  ['收到申请12件，比上年增加2件，满意率21%。', []],
  ['收到申请12件，比上年增加2件，增长21个。', []],
  ['收到申请12件，增长21%。', []],
  // Units that differ, or count no such thing; numbers that are about so many.
  ['收到申请12件，比上年增加2条，增长21%。', []],
  ['举办培训12人，比上年增加2人，增长21%。', []],
  ['收到申请12余件，比上年增加2件，增长21%。', []],
  ['收到申请12件，比上年增加近2件，增长21%。', []],
  ['收到申请12件，比上年增加2件，增长约21%。', []],
  // Too far from the number, or of another sentence.
  ['收到申请12件，比上年增加2件，总体上看与以往各年度同期大体相当增长21%。', []],
  ['收到申请12件。比上年增加2件，增长21%。', []],
  ['收到申请12件，比上年增加2件，与上年同期相比增长幅度21%。', [['21%', '2件', 20]]],
  ['收到申请12件，比上年增加2件，与上年同期相比增长幅度为21%。', []],
  ['收到申请12件，比上年增加2件，增长百分之二十一。', [['二十一', '2件', 20]]],
  // Half of the last digit printed is rounding.
  ['收到申请9件，比上年增加1件，增长13%。', []],
  ['收到申请9件，比上年增加1件，增长12%。', []],
  // From nothing no share grows.
  ['收到申请2件，比上年增加2件，增长21%。', []],
  ['收到申请2件，较上年的0件增长21%。', []],
  // Twice in one sentence.
  ['收到申请12件，比上年增加2件，增长21%；发布信息60条，比上年减少20条，下降25%。', [['21%', '2件', 20]]],
  ['收到申请12件，比上年增加2件，增长20%；发布信息60条，比上年减少20条，下降33%。', [['33%', '20条', 25]]],
])('%s', (text, expected) => {
  expect(within(text)).toEqual(expected);
});

test.each(['件', '条', '份', '宗', '起', '篇', '次', '件次', '期', '场', '人次'])('%s may grow', (unit) => {
  const text = `全年共12${unit}，比上年增加2${unit}，增长30%。`;
  expect(within(text)).toEqual([['30%', `2${unit}`, 20]]);
  const [base, more] = [`10${unit}`, `2${unit}`];
  const both = `全年共12${unit}，比上年的${base}增加${more}，增长30%。`;
  if (unit !== '人次') expect(within(both)).toEqual([['30%', more, 20]]);
});

test.each(['增加', '增长', '上升', '提高', '提升', '增多', '增', '多', '升'])(
  'more is said by %s, of the difference and of the percentage alike',
  (word) => {
    expect(within(`收到申请12件，比上年${word}2件，${word}21%。`)).toEqual([['21%', '2件', 20]]);
    expect(within(`收到申请12件，比上年${word}了2件，${word}了约20%。`)).toEqual([]);
  },
);

test.each(['减少', '下降', '降低', '减', '少', '降'])(
  'less is said by %s, of the difference and of the percentage alike',
  (word) => {
    expect(within(`收到申请12件，比上年${word}3件，${word}25%。`)).toEqual([['25%', '3件', 20]]);
  },
);

test('whatever the numbers, what has grown from one to the other is right as printed and wrong three off', () => {
  const count = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(count, count, fc.nat(2), (before, after, decimals) => {
      fc.pre(before !== after);
      const growth = (Math.abs(after - before) / before) * 100;
      const [word, by] = after > before ? ['增加', after - before] : ['减少', before - after];
      for (const sentence of [
        (share: string) => `收到申请${after}件，比上年${word}${by}件，${word}${share}%。`,
        (share: string) => `收到申请${after}件，较上年的${before}件${word}${share}%。`,
        (share: string) => `收到申请${after}件，比上年的${before}件${word}${by}件，${word}${share}%。`,
      ]) {
        expect(within(sentence(growth.toFixed(decimals)))).toEqual([]);
        expect(within(sentence((growth + 3).toFixed(decimals))).map(([, , expected]) => expected)).toEqual([
          Number(growth.toFixed(2)),
        ]);
      }
    }),
  );
});

const lastYear = {
  'requests.received.total': 10,
  'requests.carriedIn.total': 2,
  'requests.handled.total': 8,
};
const since = (text: string, previous = reportOf(lastYear, { year: 2024 }), year = 2025) =>
  told(
    readAnew(text),
    wrongGrowthSince(readAnew(text), 'overview.onRequest', reportOf({}, { year }), previous),
  );

test.each<[string, [string, string, number][]]>([
  // 10 came in last year, 12 with what was carried over.
  ['收到申请15件，同比增长50%。', []],
  ['收到申请15件，同比增长25%。', []],
  ['收到申请15件，同比增长30%。', [['30%', '15件', 50]]],
  ['收到申请6件，同比减少40%。', []],
  ['收到申请6件，同比下降了50%。', []],
  ['收到申请6件，同比下降了30%。', [['30%', '6件', 40]]],
  ['收到申请15件，比上年增长30%。', [['30%', '15件', 50]]],
  ['收到申请15件，较上一年度增长30%。', [['30%', '15件', 50]]],
  ['收到申请15件，与去年同期相比增长30%。', [['30%', '15件', 50]]],
  ['收到申请15件，同上年相比上升30%。', [['30%', '15件', 50]]],
  ['收到申请15件，较2024年提高了30%。', [['30%', '15件', 50]]],
  ['收到申请15件，较2023年提高了30%。', []],
  ['收到申请15件，较全市平均增长30%。', []],
  ['收到申请15件，同比增长率30%。', []],
  ['收到申请15件，其中网上申请同比增长30%。', []],
  ['收到申请15件，同比增长30件。', []],
  ['收到申请15件，同比增长约30%。', []],
  ['收到申请15件，同比约增长30%。', [['30%', '15件', 50]]],
  ['收到申请15件，同比增长30%以上。', []],
  ['办结申请9件，同比增长13%。', []],
  ['办结申请9件，同比增长12%。', []],
  ['办结申请10件，同比增长24%。', [['24%', '10件', 25]]],
  ['办结申请10件，同比增长２４％。', [['２４％', '10件', 25]]],
  ['办结申请10件，同比增长百分之二十四。', [['二十四', '10件', 25]]],
  // What the number counts is not in the tables, or stands too far away.
  ['发布信息15条，同比增长30%。', []],
  ['收到申请15件。全局上下共同努力持续推进，同比增长30%。', []],
  // Nothing grows from nothing.
  ['结转下年度继续办理3件，同比增长30%。', []],
])('%s after a year in which 10 came in', (text, expected) => {
  expect(since(text)).toEqual(expected);
});

test('only the report of the year before tells, and only what is known in it', () => {
  const text = '收到申请15件，同比增长30%。';
  const previous = reportOf(lastYear, { year: 2024 });
  expect(since(text, previous)).toHaveLength(1);
  for (const year of [2022, 2023, 2025, 2026]) expect(since(text, { ...previous, year })).toEqual([]);
  const onlyCarriedIn = reportOf({ 'requests.carriedIn.total': 2 }, { year: 2024 });
  expect(since(text, onlyCarriedIn)).toEqual([]);
  const cells = new Map([...previous.cells, ['requests.carriedIn.total', BLANK] as const]);
  expect(since(text, { ...previous, cells })).toEqual([]);
});
