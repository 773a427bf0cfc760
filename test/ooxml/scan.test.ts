/** The cells of a sheet as its part writes them, read as the programs that write such parts mean them. */
import { cellContent } from '../../src/ooxml/sheet/cell-content';
import { scanData, scanSheet } from '../../src/ooxml/sheet/scan';
import { XmlReader } from '../../src/ooxml/xml/reader';

const STRINGS = ['合计', '件'];
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
/** Each cell with its place, from 0, and what stands in it. */
const cellsOf = (rows: string): unknown[] => {
  const scan = scanData(sheet(rows), 'xl/worksheets/sheet1.xml');
  return scan.rows.flatMap((row) =>
    row.cells.map((cell) => {
      const { value, formula } = cellContent(scan, cell, (index) => STRINGS[index]);
      return [cell.row, cell.column, value, ...(formula === undefined ? [] : [formula])];
    }),
  );
};
const row = (cells: string): string => `<row r="1">${cells}</row>`;

test.each<[string, string, unknown]>([
  ['a number', '<c r="A1"><v>7</v></c>', 7],
  ['a number with its exponent', '<c r="A1"><v>1.5E2</v></c>', 150],
  ['what is no number', '<c r="A1"><v>1e999</v></c>', '1e999'],
  ['a space', '<c r="A1"><v> </v></c>', null],
  ['nothing', '<c r="A1"/>', null],
  ['no value', '<c r="A1"><f/></c>', null],
  ['a shared string', '<c r="A1" t="s"><v>1</v></c>', '件'],
  ['a shared string, spaces beside its number', '<c r="A1" t="s"><v> 0\n</v></c>', '合计'],
  ['a shared string of no number', '<c r="A1" t="s"><v></v></c>', null],
  ['a text of a formula', '<c r="A1" t="str"><v>a_x000A_b &amp;</v></c>', 'a\nb &'],
  ['a text of its own', '<c r="A1" t="inlineStr"><is><r><t>全</t></r><r><t>年</t></r></is></c>', '全年'],
  ['no text of its own', '<c r="A1" t="inlineStr"><v>7</v></c>', null],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['true in words', '<c r="A1" t="b"><v> true </v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
  ['a day', '<c r="A1" t="d"><v>2025-01-09</v></c>', 45666],
  ['what is no day', '<c r="A1" t="d"><v>明天</v></c>', '明天'],
])('%s', (_, cell, value) => expect(cellsOf(row(cell))[0]).toEqual(expect.arrayContaining([0, 0, value])));

test.each(['2', '-1', '1.0', 'x'])('a shared string %j that is not there: the file is damaged', (index) =>
  expect(() => cellsOf(row(`<c r="A1" t="s"><v>${index}</v></c>`))).toThrow(
    expect.objectContaining({ code: 'file-damaged', values: { reason: 'shared-string', index } }),
  ),
);

test('places that are not said follow the one before', () =>
  expect(
    cellsOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><x/><c><x><v>9</v></x><v>4</v></c></row>',
    ),
  ).toEqual([
    [0, 0, 1],
    [0, 3, 2],
    [0, 4, 3],
    [5, 0, 4],
  ]));

test.each([
  ['the last row', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', [[1_048_575, 16_383, 1]]],
  ['small letters', '<row r="1"><c r="b1"><v>1</v></c></row>', [[0, 1, 1]]],
])('%s', (_, rows, cells) => expect(cellsOf(rows)).toEqual(cells));

test.each([
  ['a row 0', '<row r="0"/>'],
  ['a row below the last', '<row r="1048577"/>'],
  ['half a row', '<row r="1.5"/>'],
  ['a row of letters', '<row r="a"/>'],
  ['a row after the last', '<row r="1048576"/><row/>'],
  ['a column right of the last', row('<c r="XFE1"/>')],
  ['a column after the last', row('<c r="XFD1"/><c/>')],
  ['a cell without a column', row('<c r="1"/>')],
])('%s: the file is damaged', (_, rows) =>
  expect(() => cellsOf(rows)).toThrow(
    expect.objectContaining({
      code: 'file-damaged',
      values: { reason: 'xml', part: 'xl/worksheets/sheet1.xml' },
    }),
  ),
);

test.each([
  ['a part without cells', '<worksheet><cols/></worksheet>'],
  ['another part', '<chartsheet><sheetData/></chartsheet>'],
])('%s is no sheet', (_, text) => {
  for (const scan of [scanData, scanSheet])
    expect(() => scan(text, 'xl/a.xml')).toThrow(expect.objectContaining({ code: 'file-damaged' }));
});

test('formulas that are shared, or reach over other cells', () =>
  expect(
    cellsOf(
      '<row r="1"><c r="A1"><f>B1+1</f><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B3">C1*2</f><v>2</v></c>' +
        '<c r="C1"><f t="array" ref="C1:D2">A1:B2</f><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="D2"><v>7</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="1"/><v>8</v></c><c r="D3"><v>9</v></c><c r="F3"><f>"A"&amp;"&lt;"</f></c></row>',
    ),
  ).toEqual([
    [0, 0, 1, 'B1+1'],
    [0, 1, 2, 'C1*2'],
    [0, 2, 3, 'A1:B2'],
    [0, 3, 4, true],
    [0, 4, 5],
    [1, 1, 6, 'C2*2'],
    [1, 3, 7, true],
    // Of a group that nobody states there is one, but not which.
    [2, 1, 8, true],
    [2, 3, 9],
    [2, 5, null, '"A"&"<"'],
  ]));

describe('tags', () => {
  const tagsOf = (text: string): string[] => {
    const xml = new XmlReader(text, 'part');
    const tags: string[] = [];
    while (xml.next())
      tags.push(`${xml.opening ? '' : '/'}${xml.name}${xml.empty ? '/' : ''}${xml.attribute('b') ?? ''}`);
    return tags;
  };
  test.each([
    ['spaces of every kind', '\ufeff <a\tb="1"\r\n c = "2" >\n</a >\n', ['a1', '/a']],
    ['either quote', `<a c='"' b='>'/>`, ['a/>']],
    ['prefixes', '<x:a y:b="1" b="2"><y:c/></x:a>', ['a2', 'c/', '/a']],
    ['what is no tag', '<?xml version="1.0"?><!-- <b> --><a><![CDATA[<c>]]></a><!-- -->', ['a', '/a']],
  ])('%s', (_, text, tags) => expect(tagsOf(text)).toEqual(tags));

  test.each([
    ['words before', '甲<a/>'],
    ['words behind', '<a/>甲'],
    ['a control character before', '\u0008<a/>'],
    ['a second root', '<a/><b/>'],
    ['not closed', '<a><b></a>'],
    ['closed too often', '<a/></a>'],
    ['cut off in a tag', '<a><b'],
    ['cut off in a name', '<a'],
    ['cut off in a closing tag', '<a></a'],
    ['cut off in an attribute', '<a b="1'],
    ['cut off in a comment', '<a/><!-- '],
    ['cut off in characters', '<a><![CDATA[ ]]'],
    ['cut off in an instruction', '<a/><?b '],
    ['an attribute without a value', '<a b/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a slash within', '<a / b="1">'],
    ['cut off', '<a>'],
  ])('%s: the part is damaged', (_, text) =>
    expect(() => tagsOf(text)).toThrow(
      expect.objectContaining({ code: 'file-damaged', values: { reason: 'xml', part: 'part' } }),
    ),
  );

  test('the content of an element, over those within it', () => {
    const xml = new XmlReader('<a><b>1<c>x</c>2</b><d/></a>', 'part');
    xml.next();
    xml.next();
    expect([xml.content(), xml.name, xml.depth]).toEqual(['1<c>x</c>2', 'b', 1]);
    xml.next();
    expect([xml.name, xml.content()]).toEqual(['d', '']);
  });
});
