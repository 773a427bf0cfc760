/** Lines of a page as a grid, and the text in it: which places are one cell, and what stands in each. */
import type { Piece, Ruling, Rulings } from '../../src/import/pdf/geometry';
import { isOpenBelow, latticesOf, withColumnsOf } from '../../src/import/pdf/lattice';
import { isInside, pageTable, runsOver } from '../../src/import/pdf/page-table';
import { CellBudget } from '../../src/import/table';
import { present } from '../../src/report/present';

/** `at from to`, one after another. */
const lines = (...written: string[]): Ruling[] =>
  written.map((each) => {
    const [at = 0, from = 0, to = 0] = each.split(' ').map(Number);
    return { at, from, to };
  });

/** Three columns 100 wide and two rows 20 high, at 50, 100. */
const GRID: Rulings = {
  horizontal: lines('100 50 350', '120 50 350', '140 50 350'),
  vertical: lines('50 100 140', '150 100 140', '250 100 140', '350 100 140'),
};
const gridsOf = (rulings: Rulings) => latticesOf(rulings);
const gridOf = (change: Partial<Rulings> = {}) => present(gridsOf({ ...GRID, ...change })[0], 'a grid');
const cellsOf = (change: Partial<Rulings>): string[] =>
  gridOf(change).cells.map(
    ({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}×${columnSpan}`,
  );
const ALL = ['0,0 1×1', '0,1 1×1', '0,2 1×1', '1,0 1×1', '1,1 1×1', '1,2 1×1'];

test.each<[string, Partial<Rulings>, string[]]>([
  ['lines that all cross', {}, ALL],
  ['lines that end a little before they meet', { vertical: lines('50 103 137', '150 97 143', '250 103 137', '350 100 140') }, ALL],
  ['a line drawn twice', { horizontal: [...GRID.horizontal, ...lines('122 50 350')] }, ALL],
  ['a line in pieces', { horizontal: lines('100 50 350', '120 50 150', '120 150 350', '140 50 350') }, ALL],
  ['a line in pieces, one a little lower', { horizontal: lines('100 50 350', '120 50 150', '123 150 350', '140 50 350') }, ALL],
  ['a line that begins in the middle of a column', { horizontal: lines('100 50 350', '120 50 150', '120 200 350', '140 50 350') }, ALL],
  ['a line that ends in the middle of one', { horizontal: lines('100 50 350', '120 50 200', '120 250 350', '140 50 350') }, ALL],
  ['no line at the left', { vertical: lines('150 100 140', '250 100 140', '350 100 140') }, ALL],
  ['no line at the sides', { vertical: lines('150 100 140', '250 100 140') }, ALL],
  ['no line at the bottom', { horizontal: lines('100 50 350', '120 50 350') }, ALL],
  ['no line at the top', { horizontal: lines('120 50 350', '140 50 350') }, ALL],
  ['a line that stops short: two columns are one', { vertical: lines('50 100 140', '150 120 140', '250 100 140', '350 100 140') }, ['0,0 1×2', '0,2 1×1', '1,0 1×1', '1,1 1×1', '1,2 1×1']],
  ['a line that begins late: two rows are one', { horizontal: lines('100 50 350', '120 150 350', '140 50 350') }, ['0,0 2×1', '0,1 1×1', '0,2 1×1', '1,1 1×1', '1,2 1×1']],
  ['a line that ends early: two rows are one', { horizontal: lines('100 50 350', '120 50 250', '140 50 350') }, ['0,0 1×1', '0,1 1×1', '0,2 2×1', '1,0 1×1', '1,1 1×1']],
  ['both', { horizontal: lines('100 50 350', '120 250 350', '140 50 350'), vertical: lines('50 100 140', '250 100 140', '350 100 140') }, ['0,0 2×1', '0,1 1×1', '1,1 1×1']],
])('%s', (_, rulings, cells) => {
  expect(cellsOf(rulings)).toEqual(cells);
}); // prettier-ignore

test.each<[string, Rulings]>([
  ['one line', { horizontal: lines('100 50 350'), vertical: lines('150 90 110', '250 90 110') }],
  ['no line across', { horizontal: lines('100 50 350', '120 50 350'), vertical: [] }],
  ['one column', { horizontal: lines('100 50 350', '120 50 350'), vertical: lines('50 100 120', '350 100 120') }],
  ['a line drawn twice, with ticks', { horizontal: lines('100 50 350', '102 50 350'), vertical: lines('50 100 102', '150 100 102', '350 100 102') }],
  ['a cross', { horizontal: lines('100 50 350'), vertical: lines('150 50 150') }],
])('%s is no grid', (_, rulings) => expect(gridsOf(rulings)).toEqual([])); // prettier-ignore

test('a column at either side of one line is a grid', () => {
  const rulings = { horizontal: lines('100 50 350', '120 50 350'), vertical: lines('150 100 120') };
  expect(gridsOf(rulings)).toMatchObject([{ xs: [50, 150, 350], ys: [100, 120] }]);
});

test('lines that hang together are a grid, others another', () => {
  const below = (each: Ruling): Ruling => ({ ...each, at: each.at + 100 });
  const lower = ({ at, from, to }: Ruling): Ruling => ({ at, from: from + 100, to: to + 100 });
  const grids = gridsOf({
    horizontal: [...GRID.horizontal, ...GRID.horizontal.map(below)],
    vertical: [...GRID.vertical, ...GRID.vertical.map(lower)],
  });
  expect(grids.map(({ ys }) => ys)).toEqual([
    [100, 120, 140],
    [200, 220, 240],
  ]);
  expect(grids.map(({ xs }) => xs)).toEqual(Array(2).fill([50, 150, 250, 350]));
});

test('a grid of twenty thousand places is one, of more none', () => {
  const every = (count: number, from: number, to: number): Ruling[] =>
    Array.from({ length: count + 1 }, (_, i) => ({ at: 5 * i, from, to }));
  const grids = (columns: number, rows: number) =>
    gridsOf({ horizontal: every(rows, 0, 5 * columns), vertical: every(columns, 0, 5 * rows) });
  expect(grids(500, 40)[0]?.cells).toHaveLength(20_000);
  expect(grids(501, 40)).toEqual([]);
});

test('edges that another page has part its columns as well', () => {
  const part = gridOf({ vertical: lines('50 100 140', '150 100 140', '350 100 140') });
  const whole = withColumnsOf(part, [50, 150, 251, 350]);
  expect(whole.xs).toEqual([50, 150, 251, 350]);
  expect(whole.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
    [0, 1],
    [1, 2],
    [0, 1],
    [1, 2],
  ]);
});

const piece = (text: string, left: number, y: number, width = 10 * text.length): Piece => ({
  text,
  left,
  right: left + width,
  y,
  height: 10,
});

test('where nothing closes it a grid is open below, and text runs over', () => {
  const open = gridOf({ horizontal: lines('100 50 350', '120 50 350', '140 150 350') });
  expect([60, 149, 150, 200, 350, 351].map((x) => isOpenBelow(open, x))).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  const over = (left: number, y: number): boolean => runsOver(open, piece('字', left, y));
  expect([over(60, 150), over(60, 172), over(60, 174)]).toEqual([true, true, false]);
  expect([over(60, 142), over(200, 150), over(20, 150)]).toEqual([false, false, false]);
});

test('what is inside is told by the middle of its letters', () => {
  const inside = (left: number, y: number): boolean => isInside(gridOf(), piece('字', left, y));
  expect([inside(46, 110), inside(44, 110), inside(344, 110), inside(346, 110)]).toEqual([true, false, true, false]);
  expect([inside(45, 110), inside(345, 110), inside(60, 103), inside(60, 143)]).toEqual([false, false, false, false]);
  expect([inside(60, 104), inside(60, 102), inside(60, 142), inside(60, 144)]).toEqual([true, false, true, false]);
}); // prettier-ignore

const textsOf = (pieces: Piece[], rulings: Partial<Rulings> = {}): string[][] | undefined =>
  pageTable(gridOf(rulings), pieces, 3, new CellBudget())?.rows.map((row) => row.map(({ text }) => text));

test.each<[string, Piece[], string[][]]>([
  ['each in its place', [piece('甲', 60, 112), piece('12', 260, 132)], [['甲', '', ''], ['', '', '12']]],
  ['a figure over two lines', [piece('123456789', 151, 108), piece('01', 151, 118)], [['', '12345678901', ''], ['', '', '']]],
  ['two figures under one another', [piece('12', 160, 108), piece('34', 160, 118)], [['', '12 34', ''], ['', '', '']]],
  ['a label over two lines', [piece('结果', 160, 108), piece('维持', 160, 118)], [['', '结果维持', ''], ['', '', '']]],
  ['a whole row as one text', [piece('12 3 45', 90, 112, 200)], [['12', '3', '45'], ['', '', '']]],
  ['a text that a line crosses', [piece('不予公开', 130, 112)], [['', '不予公开', ''], ['', '', '']]],
  ['words within a cell', [piece('a b', 60, 112)], [['a b', '', ''], ['', '', '']]],
  ['what is outside', [piece('甲', 10, 112), piece('乙', 360, 112), piece('丙', 60, 80)], [['', '', ''], ['', '', '']]],
])('%s', (_, pieces, texts) => expect(textsOf(pieces)).toEqual(texts)); // prettier-ignore

test('in a merged cell it stands in its first place, and the table says which page it is from', () => {
  const rulings = { horizontal: lines('100 50 350', '120 150 350', '140 50 350') };
  expect(textsOf([piece('甲', 60, 135)], rulings)).toEqual([
    ['甲', '', ''],
    ['', ''],
  ]);
  expect(pageTable(gridOf(), [], 3, new CellBudget())?.origin).toEqual({ page: 3 });
});
