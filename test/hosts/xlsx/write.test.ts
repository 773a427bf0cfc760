import fc from 'fast-check';
import { anyCharacter } from '../../any-character';
import { runs } from '../../runs';
import { unzipSync, Zip, ZipDeflate } from 'fflate';
import type { RawCell } from '../../../src/ooxml/sheet/raw-cell';
import type { WrittenValue } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { shiftFormula } from '../../../src/ooxml/sheet/shift-formula';
import { changedParts, oneSheet, partsOf } from './raw-workbook';

const at = (
  row: number,
  column: number,
  value: WrittenValue['value'],
  area = 'nb_requests',
): WrittenValue => ({
  place: { area, row, column },
  value,
});

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetData = (bytes: Uint8Array): string =>
  Buffer.from(
    /<sheetData.*<\/sheetData>|<sheetData\/>/s.exec(partsOf(bytes)[SHEET]!)![0],
    'latin1',
  ).toString();

const after = async (bytes: Uint8Array, ...values: WrittenValue[]): Promise<Uint8Array> => {
  const host = openXlsx(bytes);
  await host.write(values);
  return host.bytes();
};

const read = async (bytes: Uint8Array): Promise<readonly (readonly RawCell[])[]> =>
  (await openXlsx(bytes).read(['nb_requests']))[0]!.rows;

describe('a value is written where it belongs and nowhere else', () => {
  const text = (value: string) => `t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  test.each<[string, string, WrittenValue[], string]>([
    [
      'over a number',
      '<row r="1"><c r="A1" s="4"><v>1</v></c></row>',
      [at(0, 0, 2)],
      '<row r="1"><c r="A1" s="4"><v>2</v></c></row>',
    ],
    [
      'over nothing',
      '<row r="1"><c r="A1" s="4" /></row>',
      [at(0, 0, -0.5)],
      '<row r="1"><c r="A1" s="4" ><v>-0.5</v></c></row>',
    ],
    [
      'text over a shared string',
      '<row r="1"><c r="A1" t="s" s="4"><v>1</v></c></row>',
      [at(0, 0, ' <&>\n')],
      `<row r="1"><c r="A1" s="4" ${text(' &lt;&amp;&gt;\n')}</row>`,
    ],
    [
      'a number over text',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>1</t></is></c></row>',
      [at(0, 0, 1)],
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'a number over an error',
      '<row r="1"><c r="A1" t="e" cm="1" vm="2"><f>1/0</f><v>#DIV/0!</v></c></row>',
      [at(0, 0, 1)],
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
    [
      'what looks like a formula',
      '<row r="1"/>',
      [at(0, 0, '=1+1')],
      `<row r="1"><c r="A1" ${text('=1+1')}</row>`,
    ],
    [
      'what XML forbids',
      '',
      [at(0, 0, '\u0001\uD800x_x0041_')],
      `<row r="1"><c r="A1" ${text('_x0001__xD800_x_x005F_x0041_')}</row>`,
    ],
    [
      'emptied',
      '<row r="1"><c r="A1" s="4" t="s"><v>1</v></c></row>',
      [at(0, 0, null)],
      '<row r="1"><c r="A1" s="4"/></row>',
    ],
    [
      'emptied where nothing is',
      '<row r="1"><c r="A1" s="4" ></c></row>',
      [at(0, 0, null), at(2, 2, null)],
      '<row r="1"><c r="A1" s="4" ></c></row>',
    ],
    [
      'between cells',
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
      [at(0, 1, 5)],
      '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      'behind cells',
      '<row r="1"><c r="A1"/></row>',
      [at(0, 2, 5), at(0, 1, 4)],
      '<row r="1"><c r="A1"/><c r="B1"><v>4</v></c><c r="C1"><v>5</v></c></row>',
    ],
    [
      'between rows',
      '<row r="1"/><row r="3"/>',
      [at(1, 0, 5)],
      '<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row><row r="3"/>',
    ],
    [
      'behind rows',
      '<row r="1"/>',
      [at(2, 0, 6), at(1, 0, 5)],
      '<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
    ],
    [
      'twice: the last counts',
      '<row r="1"/>',
      [at(0, 0, 6), at(0, 0, 5)],
      '<row r="1"><c r="A1"><v>5</v></c></row>',
    ],
    [
      'a cell without a place',
      '<row><c/><c s="1"/></row>',
      [at(0, 1, 6)],
      '<row><c/><c s="1"><v>6</v></c></row>',
    ],
    [
      'over a formula',
      '<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>x</v></c></row>',
      [at(0, 0, 6)],
      '<row r="1"><c r="A1" s="1"><v>6</v></c></row>',
    ],
    [
      'over the first of shared formulas: the others get their own',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">A2&amp;$A$2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="shared" si="0"/></c></row>',
      [at(0, 0, 6), at(0, 2, 7)],
      '<row r="1"><c r="A1"><v>6</v></c><c r="B1"><f>B2&amp;$A$2</f><v>1</v></c><c r="C1"><v>7</v></c></row>',
    ],
    [
      'over a follower: the others stay',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">A2</f></c><c r="B1"><f t="shared" si="0"/></c></row>',
      [at(0, 1, 6)],
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">A2</f></c><c r="B1"><v>6</v></c></row>',
    ],
    [
      'over an array formula of one cell',
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">B1</f></c></row>',
      [at(0, 0, 6)],
      '<row r="1"><c r="A1"><v>6</v></c></row>',
    ],
  ])('%s', async (_, rows, values, expected) => {
    const bytes = await after(oneSheet(rows), ...values);
    expect(sheetData(bytes)).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test('into a sheet without any data', async () => {
    const bytes = oneSheet('', { sheets: { 表: '<dimension ref="A1"/><sheetData/>' } });
    expect(partsOf(await after(bytes, at(1, 1, 3)))[SHEET]).toContain(
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>3</v></c></row></sheetData>',
    );
  });

  test.each<[string, string, WrittenValue, string]>([
    [
      'part of an array formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f></c></row>',
      at(0, 1, 1),
      'cell-in-array-formula',
    ],
    [
      'part of a data table',
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="F1"/></c></row>',
      at(1, 1, 1),
      'cell-in-array-formula',
    ],
    ['under a merged cell', '', at(1, 2, 1), 'cell-merged'],
    ['an area that is gone', '', at(0, 0, 1, 'nb_review'), 'area-missing'],
    ['outside the area', '', at(3, 0, 1), 'place-outside-area'],
    ['too long a text', '', at(0, 0, '长'.repeat(32_768)), 'text-too-long'],
    ['no number', '', at(0, 0, NaN), 'value-not-a-number'],
  ])('%s is refused, and nothing is changed', async (_, rows, value, code) => {
    const bytes = oneSheet(rows, { after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' });
    const host = openXlsx(bytes);
    await expect(host.write([at(0, 2, 9), value])).rejects.toMatchObject({ code });
    expect(host.bytes()).toBe(bytes);
  });

  test('the top left of a merged cell is written, and what is hidden may be emptied', async () => {
    const bytes = oneSheet('', { after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' });
    expect((await read(await after(bytes, at(1, 1, 5), at(2, 2, null))))[1]![1]).toEqual({ value: 5 });
  });
});

describe('the rest of the package', () => {
  const chain = {
    relationships:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    types:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    parts: {
      'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
      'xl/media/印章.png': Uint8Array.of(1, 2, 3),
    },
  };
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';

  test('a figure changes its sheet and asks for calculation, nothing more', async () => {
    const bytes = oneSheet(rows, chain);
    expect(changedParts(bytes, await after(bytes, at(0, 0, 2)))).toEqual(['xl/workbook.xml', SHEET]);
  });

  test('a formula that goes takes the calculation chain with it', async () => {
    const bytes = oneSheet(rows, chain);
    const parts = partsOf(await after(bytes, at(0, 1, 2)));
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(JSON.stringify(parts)).not.toContain('calcChain');
  });

  test.each([
    ['', '<definedNames>.*</definedNames><calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="191029"/><extLst/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/>'],
    ['<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>', '<calcPr fullCalcOnLoad="1" calcId="1"></calcPr>'],
    ['<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<oleSize ref="A1"/>', '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
  ])('calculation on load: %s', async (workbookTail, expected) => {
    const parts = partsOf(await after(oneSheet(rows, { workbookTail }), at(0, 0, 2)));
    expect(parts['xl/workbook.xml']).toMatch(new RegExp(expected));
  });

  test('a file written as a stream, with sizes behind the data', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [path, content] of Object.entries(unzipSync(oneSheet(rows, chain)))) {
      const entry = new ZipDeflate(path);
      zip.add(entry);
      entry.push(content, true);
    }
    zip.end();
    const bytes = new Uint8Array(Buffer.concat(pieces));
    const now = await after(bytes, at(0, 0, 2));
    expect(changedParts(bytes, now)).toEqual(['xl/workbook.xml', SHEET]);
    const local = (file: Uint8Array, path: string) =>
      Buffer.from(file).subarray(Buffer.from(file).indexOf(path) - 30);
    const flags = [local(bytes, SHEET), local(now, SHEET), local(now, '_rels/.rels')].map(
      (header) => header.readUInt16LE(6) & 8,
    );
    expect(flags).toEqual([8, 0, 8]);
    expect((await read(await after(now, at(0, 0, 3))))[0]![0]).toEqual({ value: 3 });
  });

  test('the same values give the same bytes', async () => {
    const bytes = oneSheet(rows, chain);
    expect(await after(bytes, at(0, 0, 2))).toEqual(await after(bytes, at(0, 0, 2)));
  });

  test('nothing written, or nothing new: nothing changed', async () => {
    const bytes = oneSheet(rows, chain);
    expect(await after(bytes)).toBe(bytes);
    expect(await after(bytes, at(0, 0, 1), at(2, 2, null))).toBe(bytes);
  });
});

describe('laws', () => {
  const cell = fc.record({ row: fc.nat(2), column: fc.nat(2) });
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string({ unit: anyCharacter, maxLength: 20 }),
    fc.constant(null),
  );
  const existing = fc.uniqueArray(fc.tuple(cell, fc.constantFrom('<v>7</v>', '<f>C9</f><v>1</v>', '')), {
    selector: ([{ row, column }]) => row * 3 + column,
    maxLength: 9,
  });
  const rowsOf = (cells: readonly (readonly [{ row: number; column: number }, string])[]): string =>
    [0, 1, 2]
      .map((row) => {
        const own = cells.filter(([c]) => c.row === row).sort(([a], [b]) => a.column - b.column);
        const written = own
          .map(([c, content]) => `<c r="${'ABC'[c.column]!}${row + 1}" s="1">${content}</c>`)
          .join('');
        return written && `<row r="${row + 1}">${written}</row>`;
      })
      .join('');

  test('what is written is read, and every other cell is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        existing,
        fc.array(fc.tuple(cell, value), { maxLength: 6 }),
        async (cells, written) => {
          const bytes = oneSheet(rowsOf(cells));
          const before = await read(bytes);
          const values = written.map(([{ row, column }, v]) => at(row, column, v));
          const now = await read(await after(bytes, ...values));
          const expected = before.map((row) => [...row]);
          for (const [{ row, column }, v] of written) expected[row]![column] = { value: v };
          expect(now).toEqual(expected);
        },
      ),
      runs(400),
    );
  });

  test('a formula moved there and back is the same', () => {
    const reference = fc.tuple(
      fc.boolean(),
      fc.constantFrom('B', 'AA', 'XEY'),
      fc.boolean(),
      fc.integer({ min: 10, max: 9000 }),
    );
    const text = reference.map(([a, column, b, row]) => `${a ? '$' : ''}${column}${b ? '$' : ''}${row}`);
    const joined = fc.constantFrom('+', ',', '&"A1 ""B2"""&', "*'甲 A1'!", ':', '-LOG10(5)*');
    fc.assert(
      fc.property(text, joined, text, fc.nat(9), fc.nat(1), (a, between, b, rows, columns) => {
        const formula = a + between + b;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });

  test.each([
    ['A1', 1, 1, 'B2'],
    ['$A1+A$1+$A$1', 1, 1, '$A2+B$1+$A$1'],
    ['A1', -1, 0, '#REF!'],
    ['SUM(A:B)+SUM(1:2)', 1, 1, 'SUM(B:C)+SUM(2:3)'],
    ['XFD1', 0, 1, '#REF!'],
    ['表1!A1&"A1"', 1, 0, '表1!A2&"A1"'],
    ['nb_A1+A1B+Total[A1]+1E1+A1.5', 1, 1, 'nb_A1+A1B+Total[A1]+1E1+A1.5'],
  ])('%s moved by %i and %i', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
