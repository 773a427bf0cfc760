/** Workbooks as large as they may be, and larger. */
import { zipSync } from 'fflate';
import { oneSheet, rawParts, withPart, zipOf } from './raw-workbook';
import { refusal } from './refusal';
import { sheetData } from '../../../src/hosts/univer/to-univer/sheet-data';
import { StylesData } from '../../../src/hosts/univer/to-univer/styles-data';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { crc32 } from '../../../src/ooxml/zip/crc32';

const rows = (count: number, cells: number): string => `<row>${'<c/>'.repeat(cells)}</row>`.repeat(count);
const MEGABYTE = new Uint8Array(1e6);
const STORED = 0;

test.each<[string, () => Uint8Array, string]>([
  [
    'much in many',
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}`, MEGABYTE])), {
        level: STORED,
      }),
    'file-too-large total',
  ],
  ['a million cells', () => oneSheet(rows(40, 16_000), { level: STORED }), 'file-too-large cells'],
  [
    'a million cells on sheets that are read',
    () =>
      zipOf(
        rawParts({
          sheets: Object.fromEntries(
            [...'甲乙丙'].map((name) => [name, `<sheetData>${rows(25, 12_000)}</sheetData>`]),
          ),
          names: ['requests', 'proactive', 'review']
            .map((name, i) => `<definedName name="nb_${name}">${'甲乙丙'[i]}!$A$1</definedName>`)
            .join(''),
        }),
        STORED,
      ),
    'file-too-large cells',
  ],
  [
    'half a million strings',
    () => oneSheet('<row><c t="s"><v>0</v></c></row>', { strings: '<si/>'.repeat(400_001), level: STORED }),
    'file-too-large strings',
  ],
  [
    'a host of names',
    () =>
      withPart(
        'xl/workbook.xml',
        `<workbook><sheets/><definedNames>${'<definedName/>'.repeat(200_001)}</definedNames></workbook>`,
        STORED,
      ),
    'file-too-large names',
  ],
])('%s', async (_, bytes, expected) => {
  expect(await refusal(bytes())).toBe(expected);
});

test('a part of 4 MB that says it has a hundredth', async () => {
  const path = 'xl/worksheets/sheet1.xml';
  const blanks = (count: number) => new Uint8Array(count).fill(32);
  const bytes = withPart(path, blanks(4_000_000));
  const header = Buffer.from(bytes).lastIndexOf(path) - 46;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(header + 16, crc32(blanks(40_000)), true);
  view.setUint32(header + 24, 40_000, true);
  expect(await refusal(bytes)).toMatch(/^file-damaged zip-/);
});

test('200,000 cells are shown, as many rows as there are', async () => {
  const cells = `<row>${'<c><v>1</v></c>'.repeat(2000)}</row>`.repeat(100);
  const { sheets } = await openXlsx(oneSheet(cells, { level: STORED })).looks();
  expect(sheets[0]?.cells).toHaveLength(200_000);
  expect(sheets[0] && sheetData(sheets[0], 'a', new StylesData()).rowCount).toBe(140);
});
