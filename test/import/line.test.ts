/** A table as lines: each place once, with what reaches into it, and whether a row is as long as it should be. */
import { isBlank, isUnitNote, linesOf, textLine } from '../../src/import/recognise/line';
import { CellBudget, tableOf } from '../../src/import/table';
import { present } from '../../src/report/present';

/** Cells as `text`, `text:2` over two columns, `text|2` over two rows. */
const linesIn = (...rows: string[]) => {
  const cells = rows.map((row) =>
    row.split(' ').map((each) => {
      const [, text = '', columns = 1, down = 1] = /^([^:|]*)(?::(\d))?(?:\|(\d))?$/.exec(each) ?? [];
      return { text, columnSpan: Number(columns), rowSpan: Number(down) };
    }),
  );
  return linesOf(present(tableOf(cells, new CellBudget()), 'a table'), 5);
};

test('a cell over several rows is in each of them, and goes on in all but the first', () => {
  const [first, second] = linesIn('甲|2 1:2', '2 3');
  expect(first).toEqual({
    block: 5,
    grid: 5,
    row: 0,
    cells: [
      { text: '甲', column: 0, columnSpan: 1, rowSpan: 2, continued: false },
      { text: '1', column: 1, columnSpan: 2, rowSpan: 1, continued: false },
    ],
    ragged: false,
    overlong: false,
  });
  expect(second?.cells.map(({ text, column, continued }) => [text, column, continued])).toEqual([
    ['甲', 0, true],
    ['2', 1, false],
    ['3', 2, false],
  ]);
});

test.each<[string, string[], boolean[], boolean[]]>([
  ['all alike', ['a b', '1 2', '3 4'], [false, false, false], [false, false, false]],
  ['one is short', ['a b c', '1 2', '3 4 5'], [false, true, false], [false, false, false]],
  ['one is too long', ['a b', '1 2 3', '4 5'], [true, false, true], [false, true, false]],
  ['one of many', ['a b', '1 2', '1 2', '1 2', '1 2 3'], [true, true, true, true, false], [false, false, false, false, true]],
  ['two of nine', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h i', 'j k'], [...Array<boolean>(7).fill(true), false, false], [...Array<boolean>(7).fill(false), true, true]],
  ['two of eight: the others are short', ['a', 'b', 'c', 'd', 'e', 'f', 'h i', 'j k'], [...Array<boolean>(6).fill(true), false, false], Array<boolean>(8).fill(false)],
  ['as many long as short', ['a b', 'c d e'], [true, false], [false, true]],
])('rows of which %s', (_, rows, ragged, overlong) => {
  const lines = linesIn(...rows);
  expect(lines.map((line) => line.ragged)).toEqual(ragged);
  expect(lines.map((line) => line.overlong)).toEqual(overlong);
}); // prettier-ignore

test('what takes no room is no part of a text', () => {
  expect(linesIn('1\u200B2\u200E \uFEFF件\u00AD')[0]?.cells.map(({ text }) => text)).toEqual(['12', '件']);
});

test('a text alone is a line over the whole width, neither short nor too long', () => {
  expect(textLine('总计', 4)).toEqual({
    block: 4,
    grid: 4,
    row: 0,
    cells: [{ text: '总计', column: 0, columnSpan: Infinity, rowSpan: 1, continued: false }],
    ragged: false,
    overlong: false,
  });
});

test.each(['', ' ', '　\n\t', '\u200B', '\uFEFF '])('%j is blank', (text) =>
  expect(isBlank(text)).toBe(true),
);
test.each(['0', '/', ' 件', '—'])('%j is not', (text) => expect(isBlank(text)).toBe(false));

test.each([
  ['单位：件', true],
  ['（单位：万元）', true],
  [' 计量单位:件 ', true],
  ['(单位:件）', true],
  ['单位：', false],
  ['单位：某县水务局办公室填', false],
  ['责任单位：水务局', false],
  ['单位', false],
])('%j tells the unit: %s', (text, is) => expect(isUnitNote(text)).toBe(is));
