/** Table 四 as offices print it: whole, on its side, shortened; every figure under its block and its outcome. */
import { Gathering } from '../../src/import/recognise/gathering';
import { linesOf } from '../../src/import/recognise/line';
import { isReviewHeader, isReviewLabel, isReviewRow, readReview } from '../../src/import/recognise/review';
import type { Table } from '../../src/document/model';

/** A row of cells, `名×5` over five columns. */
const table = (...rows: string[]): Table =>
  ({
    kind: 'table',
    columns: Array(15).fill(1),
    rows: rows.map((row) =>
      row.split('|').map((cell) => {
        const [text = '', columns] = cell.split('×');
        return { text, role: 'label', rowSpan: 1, columnSpan: Number(columns ?? 1) } as const;
      }),
    ),
  }) as unknown as Table;

const read = (whole: Table) => {
  const gathering = new Gathering('review');
  readReview(linesOf(whole, 0), gathering);
  return gathering;
};
const figuresOf = ({ figures }: Gathering) =>
  Object.fromEntries([...figures].map(([key, { text }]) => [key, text]));

const BLOCKS = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];
const OUTCOMES = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
/** 1 to 15, block by block. */
const every = Object.fromEntries(
  BLOCKS.flatMap((block, b) => OUTCOMES.map((outcome, o) => [`${block}.${outcome}`, String(b * 5 + o + 1)])),
);
const NAMES = '行政复议×5|行政诉讼×10';
const UNDER = '×5|未经复议直接起诉×5|复议后起诉×5';
const FIGURES = Array.from({ length: 15 }, (_, i) => i + 1).join('|');
const thrice = (names: string) => [names, names, names].join('|');

test.each([
  ['in its official words', '结果维持|结果纠正|其他结果|尚未审结|总计'],
  ['shortened', '维持|纠正|其他|未审结|合计'],
  ['with another word for its totals', '结果维持|结果纠正|其他结果|尚未审结|小计'],
])('%s', (_, outcomes) => {
  const gathering = read(table(NAMES, UNDER, thrice(outcomes), FIGURES));
  expect(figuresOf(gathering)).toEqual(every);
  expect(gathering.messages).toEqual([]);
});

test('on its side, a figure a line', () => {
  const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const rows = names.flatMap((name, b) =>
    outcomes.map((outcome, o) => `${name}|${outcome}|${b * 5 + o + 1}`),
  );
  expect(figuresOf(read(table(...rows)))).toEqual(every);
});

test('block under block', () => {
  const outcomes = '|结果维持|结果纠正|其他结果|尚未审结|总计';
  const rows = ['行政复议|1|2|3|4|5', '未经复议直接起诉|6|7|8|9|10', '复议后起诉|11|12|13|14|15'];
  expect(figuresOf(read(table(outcomes, ...rows)))).toEqual(every);
});

test('block under block, one outcome named twice: nobody can tell which is which', () => {
  const outcomes = '|结果维持|结果维持|其他结果|尚未审结|总计';
  const gathering = read(table(outcomes, '行政复议|1|2|3|4|5'));
  expect(figuresOf(gathering)).toEqual({});
  expect(gathering.messages.map(({ values }) => values['text'])).toEqual(['1', '2', '3', '4', '5']);
});

describe('what a line is', () => {
  const is = (row: string) => {
    const [line] = linesOf(table(row), 0);
    return [isReviewHeader(line!), isReviewLabel(line!), isReviewRow(line!)];
  };
  test.each<[string, string, boolean[]]>([
    ['two blocks', NAMES, [true, true, false]],
    ['one block alone', '行政复议', [false, true, false]],
    ['the same block twice', '行政复议|行政复议', [false, true, false]],
    ['three outcomes', '结果维持|结果纠正|其他结果', [true, true, false]],
    ['two outcomes', '结果维持|结果纠正', [false, true, false]],
    ['the same outcome thrice', '总计|合计|小计', [false, true, false]],
    ['a block, an outcome and a figure', '行政复议|结果维持|3', [true, false, false]],
    ['a block and a figure', '行政复议|3', [false, false, false]],
    ['an outcome and a figure, as other tables have them', '总计|3', [false, false, false]],
    ['a block and an outcome without a figure', '行政复议|结果维持', [false, true, false]],
    ['fifteen figures', FIGURES, [false, false, true]],
    ['fifteen blanks', '|'.repeat(14), [false, false, true]],
    ['fourteen figures', FIGURES.slice(2), [false, false, false]],
    ['a word among them', FIGURES.replace('|3|', '|无|'), [false, false, false]],
  ])('%s', (_, row, expected) => {
    expect(is(row)).toEqual(expected);
  });
});
