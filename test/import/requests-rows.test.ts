/** What a line of table 三 is: a row by its innermost label, by none where one stands between it and the figures that nobody knows; or names of columns. */
import type { Line, LineCell } from '../../src/import/recognise/line';
import {
  isApplicant,
  isHeaderName,
  isRequestsCaption,
  isRequestsHeader,
  sharesNames,
} from '../../src/import/recognise/requests-columns';
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
  ['a garbled label before a blank', ['1.属于国家秘', '　', ...FIGURES], 2, 'refusedStateSecret'],
  ['a group that is none', ['三、本年度办理结果', ...FIGURES], 1, undefined],
  ['other words for what is other', ['（六）其他处理', '其他情形', ...FIGURES], 2, 'otherOutcome'],
  ['a label with one that nobody knows', ['1.属于国家秘密', '其中：涉密', ...FIGURES], 2, undefined],
  ['one of a letter', ['（一）予以公开', '甲', ...FIGURES], 2, undefined],
  ['one before it', ['其中：涉密', '1.属于国家秘密', ...FIGURES], 2, 'refusedStateSecret'],
  ['a label again behind the figures', ['1.属于国家秘密', ...FIGURES, '3.其他'], 1, 'refusedStateSecret'],
  ['a label where the figures are', ['1.属于国家秘密', '3.其他'], 1, 'refusedStateSecret'],
  ['a mark of none', ['1.属于国家秘密', '/', '/', '无', '—'], 1, 'refusedStateSecret'],
  ['figures from the first column on', ['1.属于国家秘密', '3.其他'], 0, 'refusedStateSecret'],
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

const SUMS = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

test.each<[string, string[], boolean, boolean]>([
  ['who applies', ['', '申请人情况'], true, true],
  ['what the table says of its sums', [SUMS], true, true],
  ['both', [SUMS, '申请人情况'], true, true],
  ['two applicants', ['商业企业', '科研机构'], false, true],
  ['one of them', ['商业企业', ''], false, false],
  ['the same twice', ['企业', '商业企业'], false, false],
  ['those over the five', ['自然人', '法人或其他组织', '总计'], false, true],
  ['a row', ['1.重复申请', '5'], false, false],
])('%s: over the columns', (_, texts, caption, header) => {
  expect([isRequestsCaption(line(...texts)), isRequestsHeader(line(...texts))]).toEqual([caption, header]);
});

test.each([
  ['自然人', true, true],
  ['公民', false, true],
  ['合计', true, true],
  ['法人或其他组织-商业企业', false, true],
  ['法人或其他组织', true, false],
  ['申请人情况', true, false],
  ['1.重复申请', false, false],
])('%s is a name of a column: %s, of an applicant: %s', (text, name, applicant) => {
  expect([isHeaderName(cellAt(text, 0)), isApplicant(cellAt(text, 0))]).toEqual([name, applicant]);
});

test('two lines share a name, in whatever words', () => {
  expect(sharesNames(line('商业企业', '其他'), line('企业'))).toBe(true);
  expect(sharesNames(line('商业企业', ''), line('科研机构', ''))).toBe(false);
});
