/** The template into a workbook that is there (M8): ours is added, theirs stays to the byte. */
import { ledgerBytes } from './foreign';
import { hasValidator, openpyxl, resaveWithOpenpyxl, testWhere, validate } from './programs';
import { changedParts, oneSheet, partsOf, rawXlsx } from './raw-workbook';
import { smallPlan } from './small-plan';
import { asExcel } from './shaped';
import { balanced, reportOf } from '../../real-reports';
import { templateOf } from '../../../src/app/template-of';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { toJson } from '../../../src/report/json';
import { readReport } from '../../../src/workbook/read';
import type { Sheet } from '../../../src/workbook/sheet';
import { areaNames } from '../../../src/workbook/layout';

const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025, narrative: { other: '无。' } });
const plan = templateOf(report);

async function grafted(bytes: Uint8Array) {
  const host = openXlsx(bytes);
  const messages = await host.insert(plan);
  return { bytes: host.bytes(), messages };
}

/** hucre leaves out the font that is the usual one of the file. */
const plainly = (sheet: Sheet | undefined) => ({
  ...sheet,
  name: '',
  gridlines: false,
  cells: sheet?.cells.map(({ style, ...cell }) => ({
    ...cell,
    style: { font: '宋体', size: 11, ...(typeof style === 'object' && style) },
  })),
});

const utf8 = (bytes: Uint8Array, path: string): string =>
  Buffer.from(partsOf(bytes)[path] ?? '', 'latin1').toString();

describe('into a ledger with a chart sheet, comments and macros', () => {
  const before = ledgerBytes();

  test('only the lists of sheets, styles, relationships and types change, and our sheets are added', async () => {
    const { bytes } = await grafted(before);
    const ours = plan.sheets.map((_, i) => `xl/worksheets/nianbao${i === 0 ? '' : i + 1}.xml`);
    expect([...changedParts(before, bytes)].sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/styles.xml',
        ...ours,
      ].sort(),
    );
  });

  test('the report is read back, beside what stood there; a sheet of its name is counted up', async () => {
    const { bytes, messages } = await grafted(before);
    const host = openXlsx(bytes);
    expect(toJson((await readReport(host)).value)).toEqual(toJson(report));
    expect(host.sheetNames()).toEqual([
      '台账',
      '填报说明',
      '填报说明 (2)',
      ...plan.sheets.slice(1).map(({ name }) => name),
    ]);
    expect(messages).toEqual([
      { code: 'sheet-renamed', values: { wanted: '填报说明', given: '填报说明 (2)' } },
    ]);
    expect(host.contents().get('台账')).toEqual(
      new Map([
        ['0,0', { value: '收到申请' }],
        ['0,1', { value: 12 }],
      ]),
    );
  });

  test('looks as the template does: each style by its new number', async () => {
    const fresh = newXlsx();
    await fresh.insert(plan);
    const { sheets: ours } = await fresh.looks();
    const { sheets } = await openXlsx((await grafted(before)).bytes).looks();
    expect(sheets.map(({ name }) => name).slice(1)).toEqual([
      '填报说明 (2)',
      ...ours.slice(1).map((s) => s.name),
    ]);
    for (const [i, sheet] of ours.entries()) expect(plainly(sheets[i + 1])).toEqual(plainly(sheet));
    expect(sheets[0]?.cells.find(({ column }) => column === 1)?.style).toMatchObject({
      font: 'Calibri',
      size: 9,
      bold: true,
    });
  });

  test('no sheet of ours is selected beside theirs, and rows that repeat in print keep their sheets', async () => {
    const { bytes } = await grafted(before);
    const selected = Object.values(partsOf(bytes)).filter((part) => part.includes('tabSelected='));
    expect(selected).toHaveLength(1);
    const titles = [...utf8(bytes, 'xl/workbook.xml').matchAll(/localSheetId="(\d+)">'([^']*)'/g)];
    const names = openXlsx(bytes).sheetNames();
    expect(titles.length).toBeGreaterThan(0);
    for (const [, index, sheet] of titles) expect(names[Number(index)]).toBe(sheet);
  });

  test('the same bytes every time, and it is marked and written like any', async () => {
    const { bytes } = await grafted(before);
    expect((await grafted(before)).bytes).toEqual(bytes);
    const host = openXlsx(bytes);
    await host.mark([{ place: { area: areaNames.table('requests'), row: 3, column: 4 }, look: 'wrong' }]);
    await host.mark([]);
    expect(host.bytes()).toEqual(bytes);
  });

  testWhere(hasValidator, 'the Open XML validator', 'is valid', async () => {
    expect(validate((await grafted(before)).bytes)).toEqual(validate(before));
  });

  testWhere(openpyxl !== undefined, 'openpyxl', 'is opened by another program', async () => {
    const saved = resaveWithOpenpyxl((await grafted(rawXlsx({ sheets: { 表: '<sheetData/>' } }))).bytes);
    expect(toJson((await readReport(openXlsx(saved))).value)).toEqual(toJson(report));
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

describe('into workbooks written otherwise', () => {
  test.each<[string, Uint8Array]>([
    ['no styles, no names', rawXlsx({ sheets: { 表: '<sheetData/>' } })],
    ['a name of the workbook', oneSheet('', { names: '<definedName name="甲">表!$A$1</definedName>' })],
    [
      'an empty style sheet',
      rawXlsx({
        sheets: { 表: '<sheetData/>' },
        relationships: '<Relationship Id="rIdSt" Type="x/styles" Target="styles.xml"/>',
        parts: { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>` },
      }),
    ],
    [
      'names that point to nothing',
      oneSheet('', {
        names:
          '<definedName name="NB_agency">#REF!</definedName><definedName name="甲">表!$A$1</definedName>',
      }),
    ],
    [
      'every element with a prefix',
      rawXlsx({
        sheets: { 表: '<sheetData/>' },
        parts: {
          'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="表" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
        },
      }),
    ],
    [
      'strict',
      rawXlsx({
        sheets: { 表: '<sheetData/>' },
        parts: {
          'xl/workbook.xml': `<workbook xmlns="${STRICT}" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        },
      }),
    ],
  ])('%s', async (_, before) => {
    const { bytes } = await grafted(before);
    const { value, messages } = await readReport(openXlsx(bytes));
    expect([toJson(value), messages]).toEqual([toJson(report), []]);
    const names = openXlsx(bytes).sheetNames();
    expect(names).toEqual(['表', ...plan.sheets.map(({ name }) => name)]);
    const { sheets } = await openXlsx(bytes).looks();
    expect(sheets[1]?.cells.find(({ row }) => row === 0)?.style).toMatchObject({ font: '黑体', size: 18 });
  });

  test('a strict workbook stays strict', async () => {
    const strict = rawXlsx({
      sheets: { 表: '<sheetData/>' },
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${STRICT}" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    });
    const sheet = utf8((await grafted(strict)).bytes, 'xl/worksheets/nianbao.xml');
    expect([sheet.includes(STRICT), sheet.includes(MAIN)]).toEqual([true, false]);
  });
});

describe('is refused, and nothing is changed', () => {
  test('where our template is, in whatever shape', async () => {
    const host = newXlsx();
    await host.insert(plan);
    for (const bytes of [host.bytes(), asExcel(host.bytes())]) {
      const there = openXlsx(bytes);
      await expect(there.insert(plan)).rejects.toMatchObject({ code: 'template-present' });
      expect(there.bytes()).toEqual(bytes);
    }
  });

  test('where one of our names is used for something else', async () => {
    const there = openXlsx(oneSheet('', { names: '<definedName name="nb_agency">表!$A$1</definedName>' }));
    await expect(there.insert(smallPlan)).rejects.toMatchObject({
      code: 'name-taken',
      values: { name: 'nb_agency', sheet: '表' },
    });
  });
});
