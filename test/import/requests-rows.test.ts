/** Which row of table 三 a line is: by its innermost label, and by none where one stands between it and the figures that nobody knows. */
import type { Line, LineCell } from '../../src/import/recognise/line';
import { figureCells, isWholeRowLabel, rowLabel } from '../../src/import/recognise/requests-rows';

const cellAt = (text: string, column: number, rowSpan = 1): LineCell => ({
  text,
  column,
  columnSpan: 1,
  rowSpan,
  continued: false,
});
const lineOf = (cells: readonly LineCell[]): Line => ({
  block: 0,
  grid: 0,
  row: 0,
  cells,
  ragged: false,
  overlong: false,
});
const line = (...texts: string[]): Line => lineOf(texts.map((text, column) => cellAt(text, column)));
const FIGURES = ['5', '0', '1', '0', '0', '0', '6'];

test.each<[string, string[], number, string | undefined]>([
  ['its label', ['1.属于国家秘密', ...FIGURES], 1, 'refusedStateSecret'],
  ['the innermost of three', ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密', ...FIGURES], 3, 'refusedStateSecret'],
  ['the inner of two that are rows', ['（六）其他处理', '3.其他', ...FIGURES], 2, 'otherOutcome'],
  ['a label in two cells', ['7.属于行政执法', '案卷', ...FIGURES], 2, 'refusedEnforcementFile'],
  ['a label before its group', ['1.属于国家秘密', '（三）不予公开', ...FIGURES], 2, 'refusedStateSecret'],
  ['a label before a blank', ['1.属于国家秘密', '　', ...FIGURES], 2, 'refusedStateSecret'],
  ['a group that is none', ['三、本年度办理结果', ...FIGURES], 1, undefined],
  ['other words for what is other', ['（六）其他处理', '其他情形', ...FIGURES], 2, 'otherOutcome'],
  ['a label with one that nobody knows', ['1.属于国家秘密', '其中：涉密', ...FIGURES], 2, undefined],
  ['one of a letter', ['（一）予以公开', '甲', ...FIGURES], 2, undefined],
  ['one before it', ['其中：涉密', '1.属于国家秘密', ...FIGURES], 2, 'refusedStateSecret'],
  ['a label again behind the figures', ['1.属于国家秘密', ...FIGURES, '3.其他'], 1, 'refusedStateSecret'],
  ['a label where the figures are', ['1.属于国家秘密', '3.其他'], 1, 'refusedStateSecret'],
  ['a mark of none', ['1.属于国家秘密', '/', '/', '无', '—'], 1, 'refusedStateSecret'],
  ['no header: a mark of none', ['1.属于国家秘密', '不适用。', '/'], -1, 'refusedStateSecret'],
  ['no header: words', ['1.属于国家秘密', '均不适用。', '/'], -1, undefined],
  ['no header: two labels', ['（六）其他处理', '3.其他'], -1, 'otherOutcome'],
])('%s', (_, texts, firstFigure, key) => {
  expect(rowLabel(line(...texts), firstFigure)?.key).toBe(key);
}); // prettier-ignore

test('what reaches over several rows is the name of a group', () => {
  const cells = [cellAt('1.属于国家秘密', 0, 2), cellAt('5', 1)];
  expect(rowLabel(lineOf(cells), 1)).toBeUndefined();
});

test('the figures are what stands after the label, but for the names of groups', () => {
  const { cells } = line('三、本年度办理结果', '1.属于国家秘密', '（三）不予公开', '5', '');
  expect(figureCells(lineOf(cells), cells[1]).map(({ text }) => text)).toEqual(['5', '']);
  expect(figureCells(lineOf(cells), undefined)).toEqual([]);
});

test.each([
  ['7.属于行政执法案卷', true],
  ['7、属于行政执法案卷', true],
  ['7.属于行政执法', false],
  ['', false],
])('%j is a whole label: %s', (text, is) => expect(isWholeRowLabel(text)).toBe(is));
