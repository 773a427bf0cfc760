/** A1 references as formulas, names and formats write them. */
import { findName, parseArea } from '../../src/ooxml/package/names';
import { blocks } from '../../src/ooxml/sheet/rectangles';
import {
  addressOf,
  areaReference,
  columnName,
  columnOf,
  cornerOf,
  covers,
  parseRange,
  parseSqref,
  rangeAddress,
  rowsReference,
  sqrefOf,
  type Rectangle,
} from '../../src/ooxml/sheet/reference';
import { shiftFormula } from '../../src/ooxml/sheet/shift-formula';

/** Rows and columns from 0, both ends in it. */
const at = (top: number, left: number, bottom = top, right = left): Rectangle => ({
  top,
  left,
  bottom,
  right,
});

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['BA', 52],
  ['ZZ', 701],
  ['AAA', 702],
  ['XFD', 16383],
])('column %s is number %d', (letters, column) => {
  expect(columnOf(letters)).toBe(column);
  expect(columnOf(letters.toLowerCase())).toBe(column);
  expect(columnName(column)).toBe(letters);
});

test.each<[string, Rectangle | undefined]>([
  ['B3', at(2, 1)],
  ['$B$3:$D$5', at(2, 1, 4, 3)],
  ['b3:d5', at(2, 1, 4, 3)],
  ['D5:B3', at(2, 1, 4, 3)],
  ['D3:B5', at(2, 1, 4, 3)],
  ['XFD1048576', at(1_048_575, 16_383)],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A0', undefined],
  ['B:D', undefined],
  ['3:5', undefined],
  ['B3:', undefined],
  [' B3', undefined],
  ['B3 ', undefined],
  ['#REF!', undefined],
  ['', undefined],
])('the range %s', (text, area) => expect(parseRange(text)).toEqual(area));

test.each<[string, readonly Rectangle[] | undefined]>([
  ['B3', [at(2, 1)]],
  ['B3  D5:E6', [at(2, 1), at(4, 3, 5, 4)]],
  [' B3\n', [at(2, 1)]],
  ['B:D', [at(0, 1, 1_048_575, 3)]],
  ['$B:$D', [at(0, 1, 1_048_575, 3)]],
  ['3:5', [at(2, 0, 4, 16_383)]],
  ['$3:$12', [at(2, 0, 11, 16_383)]],
  ['B3 #REF!', undefined],
  ['AB:CDEF', undefined],
  ['B:D5', undefined],
  ['3:5A', undefined],
  ['', []],
])('the areas of a format, %s', (text, areas) => expect(parseSqref(text)).toEqual(areas));

test('an area as it is written', () => {
  expect(addressOf(2, 1)).toBe('B3');
  expect(addressOf(2, 1, { row: true })).toBe('B$3');
  expect(addressOf(2, 1, { column: true })).toBe('$B3');
  expect(rangeAddress(at(2, 1))).toBe('B3');
  expect(rangeAddress(at(2, 1, 2, 3))).toBe('B3:D3');
  expect(rangeAddress(at(2, 1, 4, 1))).toBe('B3:B5');
  expect(sqrefOf([at(2, 1), at(0, 0, 1, 1)])).toBe('B3 A1:B2');
  expect(areaReference('表 1', at(0, 0))).toBe("'表 1'!$A$1");
  expect(areaReference("某局's", at(0, 0, 0, 2))).toBe("'某局''s'!$A$1:$C$1");
  expect(areaReference('表三', at(0, 0, 2, 0))).toBe("'表三'!$A$1:$A$3");
  expect(rowsReference('表 1', 2, 4)).toBe("'表 1'!$3:$5");
  expect(cornerOf([at(4, 3, 5, 4), at(0, 0)])).toBe('D5');
});

test.each([
  [2, 1, true],
  [4, 3, true],
  [1, 1, false],
  [5, 1, false],
  [2, 0, false],
  [2, 4, false],
])('whether B3:D5 covers row %d, column %d: %s', (row, column, is) =>
  expect(covers(at(2, 1, 4, 3), row, column)).toBe(is),
);

test.each<[string, string | undefined, Rectangle | undefined]>([
  ["'表 1'!$A$1:$C$3", '表 1', at(0, 0, 2, 2)],
  ['表三!$A$1', '表三', at(0, 0)],
  [' =表三!$A$1 ', '表三', at(0, 0)],
  ["'某局''s'!$A$1", "某局's", at(0, 0)],
  ["'表!三'!$A$1", '表!三', at(0, 0)],
  ["'三=表'!$A$1", '三=表', at(0, 0)],
  ['#REF!', undefined, undefined],
  ['表三!#REF!', undefined, undefined],
  ['表三!$A$1,表三!$C$1', undefined, undefined],
  ["'[1]表三'!$A$1", undefined, undefined],
  ['[1]表三!$A$1', undefined, undefined],
  ['表一:表三!$A$1', undefined, undefined],
  ['OFFSET(表三!$A$1,1,1)', undefined, undefined],
  ['=SUM(=表三!$A$1)', undefined, undefined],
  ["''!$A$1", undefined, undefined],
  ['$A$1', undefined, undefined],
])('the area that a name stands for, %s', (formula, sheet, area) =>
  expect(parseArea(formula)).toEqual(sheet === undefined ? undefined : { sheet, area }),
);

test('a name of the workbook goes before one of a sheet, whatever its letters', () => {
  const of = (name: string, scope: number | undefined) => ({ name, scope, formula: String(scope) });
  const names = [of('其他', undefined), of('Nb_A', 1), of('nb_a', undefined), of('NB_A', 0)];
  expect(findName(names, 'NB_a')?.formula).toBe('undefined');
  expect(findName(names.slice(0, 2), 'NB_a')?.formula).toBe('1');
  expect(findName(names, 'NB_b')).toBeUndefined();
});

// What Excel shows when a formula is copied one row down and one column to the right.
test.each([
  ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B2:C3)'],
  ['SUM(A:B,$A:B)', 'SUM(B:C,$A:C)'],
  ['SUM(1:2,$1:2)', 'SUM(2:3,$1:3)'],
  ['表三!A1', '表三!B2'],
  ["'A1'!A1", "'A1'!B2"],
  ["'某''A1'!A1", "'某''A1'!B2"],
  ['"A1"&A1', '"A1"&B2'],
  ['"他说""A1"""&A1', '"他说""A1"""&B2'],
  ['LOG10(A1)', 'LOG10(B2)'],
  ['表1[A1]', '表1[A1]'],
  ['A1B+A1.B', 'A1B+A1.B'],
  ['合计A1', '合计A1'],
  ['A1合计', 'A1合计'],
  ['DAY1!A1', 'DAY1!B2'],
  ['XFD1', '#REF!'],
  ['A1048576', '#REF!'],
  ['$XFD$1048576', '$XFD$1048576'],
  ['XFD:XFD', '#REF!'],
  ['1048576:1048576', '#REF!'],
  ['a1', 'B2'],
])('copied down and right, %s reads %s', (formula, copied) =>
  expect(shiftFormula(formula, 1, 1)).toBe(copied),
);

test.each([
  ['B2', 'A1'],
  ['A2', '#REF!'],
  ['B1', '#REF!'],
  ['$A$1', '$A$1'],
])('copied up and left, %s reads %s', (formula, copied) =>
  expect(shiftFormula(formula, -1, -1)).toBe(copied),
);

test.each<[string, Rectangle[], Rectangle[]]>([
  ['none', [], []],
  ['a row', [at(0, 1), at(0, 0), at(0, 2)], [at(0, 0, 0, 2)]],
  ['a column', [at(2, 0), at(0, 0), at(1, 0)], [at(0, 0, 2, 0)]],
  ['a square', [at(0, 0), at(0, 1), at(1, 0), at(1, 1)], [at(0, 0, 1, 1)]],
  ['with a hole', [at(0, 0), at(0, 2)], [at(0, 0), at(0, 2)]],
  ['rows of another width', [at(0, 0), at(0, 1), at(1, 0)], [at(0, 0, 0, 1), at(1, 0)]],
  ['rows that begin elsewhere', [at(0, 0), at(0, 1), at(1, 1)], [at(0, 0, 0, 1), at(1, 1)]],
  ['a row between', [at(0, 0), at(2, 0)], [at(0, 0), at(2, 0)]],
  ['in the order of reading', [at(1, 1), at(0, 3), at(0, 0)], [at(0, 0), at(0, 3), at(1, 1)]],
])('many cells as few rectangles: %s', (_, cells, expected) => expect(blocks(cells)).toEqual(expected));
