import type { AreaContent } from '../../../src/workbook/port';
import type { RawCell } from '../../../src/ooxml/sheet/raw-cell';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import type { RawWorkbook } from './raw-workbook';
import { oneSheet, rawParts, rawXlsx, zipOf } from './raw-workbook';

const areaOf = async (bytes: Uint8Array, name = 'nb_requests'): Promise<AreaContent | undefined> =>
  (await openXlsx(bytes).read([name]))[0];

const rowsOf = async (bytes: Uint8Array): Promise<readonly (readonly RawCell[])[]> =>
  (await areaOf(bytes))!.rows;

const valuesOf = async (bytes: Uint8Array) =>
  (await rowsOf(bytes)).map((row) => row.map(({ value }) => value));

/** The cell A1 of `<row r="1">…</row>`. */
const first = async (cell: string, strings?: string): Promise<RawCell> =>
  (await rowsOf(oneSheet(`<row r="1">${cell}</row>`, strings === undefined ? {} : { strings })))[0]![0]!;

const strings =
  '<si><t>予以公开</t></si>' +
  '<si><r><rPr><b/><t>不是文字</t></rPr><t>予以</t></r><r><t xml:space="preserve"> 公开</t></r><rPh sb="0" eb="2"><t>yuyi</t></rPh></si>' +
  '<si><t>a_x000A_b_x005F_x0041_ &lt;&amp;&#20013;&#x6587;</t></si>' +
  '<si><t/></si><si/>' +
  '<si><t><![CDATA[<1 & 2>]]><!-- no --> 3</t></si>';

describe('what is in a cell', () => {
  test.each<[string, string, RawCell]>([
    ['a number', '<c r="A1"><v>12</v></c>', { value: 12 }],
    ['a decimal', '<c r="A1" t="n"><v>59237.2449</v></c>', { value: 59237.2449 }],
    ['an exponent', '<c r="A1"><v>1E+3</v></c>', { value: 1000 }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { value: '予以公开' }],
    ['runs and phonetic hints', '<c r="A1" t="s"><v>1</v></c>', { value: '予以 公开' }],
    ['escapes and references', '<c r="A1" t="s"><v>2</v></c>', { value: 'a\nb_x0041_ <&中文' }],
    ['an empty text', '<c r="A1" t="s"><v>3</v></c>', { value: '' }],
    ['an empty item', '<c r="A1" t="s"><v>4</v></c>', { value: '' }],
    ['CDATA and a comment', '<c r="A1" t="s"><v>5</v></c>', { value: '<1 & 2> 3' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>／</t></is></c>', { value: '／' }],
    ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>1</t></r><r><t>２</t></r></is></c>', { value: '1２' }],
    ['a number as text', '<c r="A1" t="inlineStr"><is><t>12</t></is></c>', { value: '12' }],
    ['full-width digits', '<c r="A1" t="str"><v>１２</v></c>', { value: '１２' }],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: '#DIV/0!' }],
    ['a date of a strict file', '<c r="A1" t="d"><v>2022-01-28</v></c>', { value: 44589 }],
    ['a date with a time', '<c r="A1" t="d"><v>2022-01-28T06:00:00Z</v></c>', { value: 44589.25 }],
    ['what is no date', '<c r="A1" t="d"><v>2022-13-28</v></c>', { value: '2022-13-28' }],
    ['a shared string that points to none', '<c r="A1" t="s"><v/></c>', { value: null }],
    ['a shared string that points to space', '<c r="A1" t="s"><v> </v></c>', { value: null }],
    ['a boolean in words', '<c r="A1" t="b"><v>true</v></c>', { value: true }],
    ['a boolean that is not', '<c r="A1" t="b"><v>false</v></c>', { value: false }],
    ['a style alone', '<c r="A1" s="3"/>', { value: null }],
    ['an empty value', '<c r="A1" s="3"><v></v></c>', { value: null }],
    ['a formula', '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>', { value: 3, formula: 'SUM(B1:C1)' }],
    ['a formula never calculated', '<c r="A1"><f>B1&amp;"&lt;"</f></c>', { value: null, formula: 'B1&"<"' }],
    ['a formula that gives no text', '<c r="A1" t="str"><f>""</f><v></v></c>', { value: '', formula: '""' }],
    [
      'a formula that fails',
      '<c r="A1" t="e"><f>#REF!+1</f><v>#REF!</v></c>',
      { value: '#REF!', formula: '#REF!+1' },
    ],
    [
      'an array formula',
      '<c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>3</v></c>',
      { value: 3, formula: 'SUM(B1:B2*2)' },
    ],
    [
      'a shared formula without its master',
      '<c r="A1"><f t="shared" si="9"/><v>3</v></c>',
      { value: 3, formula: true },
    ],
    ['no place of its own', '<c><v>5</v></c>', { value: 5 }],
    ['an extension', '<c r="A1"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>', { value: 5 }],
    ['quotes of the other kind', "<c r='A1' t='str'><v>x</v></c >", { value: 'x' }],
    ['a prefix', '<x:c xmlns:x="y" r="A1"><x:v>5</x:v></x:c>', { value: 5 }],
  ])('%s', async (_, cell, expected) => {
    expect(await first(cell, strings)).toEqual(expected);
  });

  test('cells and rows that do not say where they are follow their neighbours', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c><v>7</v></c><c/><c><v>9</v></c></row>';
    expect(await valuesOf(oneSheet(rows))).toEqual([
      [1, null, 3],
      [null, null, null],
      [7, null, 9],
    ]);
  });

  test('followers of a shared formula', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">SUM(D1:$F1)+\'D 1\'!D1+LOG10(D1)+"D1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>';
    const [top, below] = await rowsOf(oneSheet(rows));
    expect(top![1]!.formula).toBe('SUM(E1:$F1)+\'D 1\'!E1+LOG10(E1)+"D1"');
    expect(below![0]!.formula).toBe('SUM(D2:$F2)+\'D 1\'!D2+LOG10(D2)+"D1"');
  });

  test('cells under an array formula or a data table have a formula too', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="dataTable" ref="A3:B3" dt2D="0" r1="F1"/><v>1</v></c><c r="B3"><v>2</v></c></row>';
    const read = await rowsOf(oneSheet(rows));
    expect(read.map((row) => row.map(({ formula }) => formula))).toEqual([
      ['B1:B2*2', undefined, undefined],
      [true, undefined, undefined],
      [true, true, undefined],
    ]);
  });
});

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const named = (formula: string, more: Partial<RawWorkbook> = {}): Uint8Array =>
  rawXlsx({
    sheets: { '甲 1': `<sheetData>${one}</sheetData>`, 'It&apos;s': `<sheetData>${one}</sheetData>` },
    names: `<definedName name="nb_requests">${formula}</definedName>`,
    ...more,
  });

describe('where an area is', () => {
  test.each<[string, string, unknown]>([
    ['quoted', "'甲 1'!$A$1:$B$2", ['甲 1', 0, 0, 2]],
    ['a quotation mark in the name', "'It''s'!$A$1", ["It's", 0, 0, 1]],
    ['relative and upside down', "'甲 1'!B3:A1", ['甲 1', 0, 0, 3]],
    ['another case', "'IT''S'!$B$2:$C$3", ["It's", 1, 1, 2]],
    ['gone', '#REF!', undefined],
    ['its sheet gone', '#REF!$A$1', undefined],
    ['its cells gone', "'甲 1'!#REF!", undefined],
    ['a sheet that is not there', '乙!$A$1', undefined],
    ['several areas', "'甲 1'!$A$1,'甲 1'!$B$1", undefined],
    ['several sheets', "'甲 1:It''s'!$A$1", undefined],
    ['another book', "'[1]甲 1'!$A$1", undefined],
    ['a formula', "OFFSET('甲 1'!$A$1,0,0)", undefined],
    ['whole columns', "'甲 1'!$A:$C", undefined],
    ['a constant', '5', undefined],
  ])('%s', async (_, formula, expected) => {
    const area = await areaOf(named(formula));
    expect(area && [area.sheet, area.top, area.left, area.rows.length]).toEqual(expected);
  });

  test('the workbook’s own name goes before that of a copied sheet', async () => {
    const names =
      '<definedName name="nb_requests" localSheetId="1">\'It\'\'s\'!$A$1</definedName><definedName name="NB_Requests">\'甲 1\'!$A$1</definedName>';
    expect((await areaOf(named('', { names })))!.sheet).toBe('甲 1');
  });

  test('a sheet’s own name does where the workbook has none', async () => {
    const names = '<definedName name="nb_requests" localSheetId="1">\'It\'\'s\'!$A$1</definedName>';
    expect((await areaOf(named('', { names })))!.sheet).toBe("It's");
  });

  test('an area over a whole sheet is refused', async () => {
    await expect(openXlsx(named("'甲 1'!$A$1:$XFD$1048576")).read(['nb_requests'])).rejects.toMatchObject({
      code: 'area-too-large',
    });
  });
});

describe('how a file is written', () => {
  const workbook: RawWorkbook = {
    sheets: { 表: `<sheetData>${one}</sheetData>` },
    names: '<definedName name="nb_requests">表!$A$1</definedName>',
  };
  const path = 'xl/worksheets/sheet1.xml';
  const parts = rawParts(workbook);
  const each = (change: (text: string) => string | Uint8Array) =>
    zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(text as string)])));
  const strict = (text: string) =>
    text
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
        'http://purl.oclc.org/ooxml/officeDocument',
      );
  const prefixed = (text: string) =>
    text.includes('spreadsheetml/2006/main')
      ? text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
      : text;
  const moved = (text: string) => text.replace('worksheets/sheet1.xml', '/other/place/./s.xml');
  const utf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };

  test.each<[string, () => Uint8Array]>([
    ['strict', () => each(strict)],
    ['with prefixes', () => each(prefixed)],
    ['with byte order marks', () => each((text) => `\uFEFF${text}`)],
    ['UTF-16 little endian', () => each((text) => utf16(text, false))],
    ['UTF-16 big endian', () => each((text) => utf16(text, true))],
    [
      'with backslashes',
      () =>
        zipOf(
          Object.fromEntries(Object.entries(parts).map(([name, text]) => [name.replace(/\//g, '\\'), text])),
        ),
    ],
    [
      'in another place',
      () =>
        zipOf({
          ...parts,
          'xl/_rels/workbook.xml.rels': moved(parts['xl/_rels/workbook.xml.rels'] as string),
          'other/place/s.xml': parts[path]!,
          [path]: '',
        }),
    ],
    [
      'with comments and instructions',
      () => each((text) => text.replace('<sheetData>', '<!-- <row> --><?x <row>?><sheetData>')),
    ],
    ['not compressed', () => zipOf(parts)],
  ])('%s', async (_, bytes) => {
    expect(await valuesOf(bytes())).toEqual([[1]]);
  });

  test.each<[string, () => Uint8Array]>([
    ['UTF-16', () => each((text) => utf16(text, false))],
    ['prefixes', () => each(prefixed)],
    ['a byte order mark', () => each((text) => `\uFEFF${text}`)],
  ])('what is written into %s is read again', async (_, bytes) => {
    const host = openXlsx(bytes());
    await host.write([{ place: { area: 'nb_requests', row: 0, column: 0 }, value: '中文' }]);
    expect(await valuesOf(host.bytes())).toEqual([['中文']]);
  });

  test('only the sheets of our areas are looked at', async () => {
    const bytes = rawXlsx({
      sheets: { 表: `<sheetData>${one}</sheetData>`, 别的: '<sheetData><row>' },
      names: workbook.names!,
      parts: { 'xl/drawings/drawing1.xml': '<!DOCTYPE' },
    });
    expect(await valuesOf(bytes)).toEqual([[1]]);
    expect(openXlsx(bytes).sheetNames()).toEqual(['表', '别的']);
  });
});
