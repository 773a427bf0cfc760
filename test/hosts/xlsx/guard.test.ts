import fc from 'fast-check';
import { runs } from '../../runs';
import { zipSync } from 'fflate';
import { Fault } from '../../../src/report/result';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { crc32 } from '../../../src/ooxml/zip/crc32';
import { zipLimits } from '../../../src/ooxml/zip/limits';
import { compound, oneSheet, rawParts, withPart as part, zipOf } from './raw-workbook';
import { refusal } from './refusal';

const good = oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>');

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const changed = (change: (view: DataView, bytes: Uint8Array) => void, bytes = good): Uint8Array => {
  const copy = bytes.slice();
  change(view(copy), copy);
  return copy;
};
const find = (bytes: Uint8Array, signature: number, from = 0): number => {
  for (let at = from; at + 4 <= bytes.length; at++)
    if (view(bytes).getUint32(at, true) === signature) return at;
  throw new Error('signature not found');
};
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
const central = find(good, CENTRAL);
const end = find(good, END);
const second = find(good, LOCAL, 4);
const rows = (count: number, cells: number): string => `<row>${'<c/>'.repeat(cells)}</row>`.repeat(count);
const arrays = (count: number, reach: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}"><c><f t="array" ref="A${i + 1}:B${i + reach}">1</f></c></row>`,
  ).join('');
const sheetPart = 'xl/worksheets/sheet1.xml';
const parts = (paths: readonly string[]) =>
  zipSync(Object.fromEntries(paths.map((path) => [path, new Uint8Array(1)])));

describe('a file is judged before anything in it is expanded', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a good file', () => good, 'read'],
    ['nothing', () => new Uint8Array(), 'file-empty'],
    ['text', () => Buffer.from('单位,年度\n'), 'file-not-zip'],
    ['a web page called .xlsx', () => Buffer.from('<html><table>'), 'file-not-zip'],
    ['an .xls', () => compound('Root Entry', 'Workbook'), 'file-old-xls'],
    ['an .xls of Excel 5', () => compound('Root Entry', 'Book'), 'file-old-xls'],
    ['an encrypted workbook', () => compound('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
    ['a .doc', () => compound('WordDocument'), 'file-not-workbook ole'],
    ['a .docx', () => parts(['_rels/.rels', 'word/document.xml'].slice(1)), 'file-not-workbook docx'],
    ['a .pptx', () => parts(['ppt/presentation.xml']), 'file-not-workbook pptx'],
    ['an .xlsb', () => parts(['xl/workbook.bin']), 'file-not-workbook xlsb'],
    ['an .ods', () => parts(['mimetype', 'content.xml']), 'file-not-workbook opendocument'],
    ['a zip of photographs', () => parts(['a.jpg', 'b.jpg']), 'file-not-workbook zip'],
    ['cut off', () => good.slice(0, good.length - 30), 'file-damaged zip-end-missing'],
    [
      'something behind the end',
      () => Buffer.concat([good, Buffer.from('x')]),
      'file-damaged zip-end-missing',
    ],
    ['an encrypted entry', () => changed((v) => v.setUint16(central + 8, 1, true)), 'file-encrypted'],
    [
      'an unknown method',
      () => changed((v) => v.setUint16(central + 10, 14, true)),
      'file-unsupported zip-method',
    ],
    ['zip64', () => changed((v) => v.setUint32(end + 16, 0xffffffff, true)), 'file-unsupported zip64'],
    ['several disks', () => changed((v) => v.setUint16(end + 4, 1, true)), 'file-unsupported zip-disks'],
    [
      'an entry too few',
      () => changed((v) => [8, 10].forEach((at) => v.setUint16(end + at, 2, true))),
      'file-damaged zip-directory',
    ],
    [
      'a wrong checksum of a part that is not needed',
      () => changed((v) => v.setUint32(central + 16, 1, true)),
      'read',
    ],
    [
      'overlapping entries',
      () => changed((v) => v.setUint32(find(good, CENTRAL, central + 4) + 42, 0, true)),
      'file-damaged zip-overlap',
    ],
    [
      'an entry packed otherwise than the directory says',
      () => changed((v) => v.setUint16(second + 8, v.getUint16(second + 8, true) === 8 ? 0 : 8, true)),
      'file-damaged zip-method',
    ],
    ['an entry of another name', () => changed((_, b) => (b[second + 30] = 0x58)), 'file-damaged zip-name'],
    [
      'too large an entry',
      () => changed((v) => v.setUint32(central + 24, 40e6, true)),
      'file-too-large entry',
    ],
    [
      'too many entries',
      () => parts(Array.from({ length: 2001 }, (_, i) => `${i}`)),
      'file-too-large entries',
    ],
    ['the same entry twice', () => parts(['xl/a.xml', 'XL/A.xml']), 'file-damaged zip-duplicate'],
    ['a way out', () => parts(['../x.xml']), 'file-damaged zip-name'],
    ['a way out of Windows', () => parts(['xl\\..\\..\\x.xml']), 'file-damaged zip-name'],
    ['an absolute name', () => parts(['/etc/passwd']), 'file-damaged zip-name'],
    ['a drive', () => parts(['C:/x']), 'file-damaged zip-name'],
    [
      'a ratio of a thousand',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(5e6) }),
      'file-too-large ratio',
    ],
    [
      'a DTD',
      () => part(sheetPart, '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'),
      'file-has-dtd',
    ],
    [
      'a declaration inside',
      () => part(sheetPart, '<worksheet><!ENTITY a "b"><sheetData/></worksheet>'),
      'file-has-dtd',
    ],
    [
      'bytes that are no text',
      () => part(sheetPart, Uint8Array.of(0x3c, 0xff, 0xfe)),
      'file-damaged xml-encoding',
    ],
    [
      'GBK',
      () => part(sheetPart, '<?xml version="1.0" encoding="GBK"?><worksheet><sheetData/></worksheet>'),
      'file-encoding',
    ],
    [
      'tags crossed',
      () => part(sheetPart, '<worksheet><sheetData><row></sheetData></row></worksheet>'),
      'file-damaged xml',
    ],
    ['tags left open', () => part(sheetPart, '<worksheet><sheetData>'), 'file-damaged xml'],
    ['a tag cut off', () => part(sheetPart, '<worksheet><sheetData><row r="1'), 'file-damaged xml'],
    [
      'text before the root',
      () => part(sheetPart, 'x<worksheet><sheetData/></worksheet>'),
      'file-damaged xml',
    ],
    ['text after the root', () => part('xl/workbook.xml', '<workbook/>x'), 'file-damaged xml'],
    ['two roots', () => part('xl/workbook.xml', '<workbook/><workbook/>'), 'file-damaged xml'],
    ['a row beyond the last', () => oneSheet('<row r="2000000000"/>'), 'file-damaged xml'],
    ['a row of no number', () => oneSheet('<row r="1e300"/>'), 'file-damaged xml'],
    ['a column beyond the last', () => oneSheet('<row><c r="ZZZ1"/></row>'), 'file-damaged xml'],
    [
      'a string of no index',
      () => oneSheet('<row><c t="s"><v>0x0</v></c></row>'),
      'file-damaged shared-string',
    ],
    [
      'two sheets on one part',
      () =>
        part(
          'xl/workbook.xml',
          '<workbook xmlns:r="x"><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>',
        ),
      'file-damaged sheet-part',
    ],
    [
      'a long text in every cell of an area',
      () =>
        oneSheet(rows(300, 1).replace(/<c\/>/g, '<c t="s"><v>0</v></c>'), {
          strings: `<si><t>${'字'.repeat(30_000)}</t></si>`,
          names: '<definedName name="nb_requests">表!$A$1:$A$300</definedName>',
        }),
      'file-too-large characters',
    ],
    ['array formulas over each other', () => oneSheet(arrays(2_000, 60)), 'file-too-large formulas'],
    [
      'thousands of sheets',
      () => part('xl/workbook.xml', `<workbook><sheets>${'<sheet/>'.repeat(1_001)}</sheets></workbook>`),
      'file-too-large sheets',
    ],
    ['no sheet data', () => part(sheetPart, '<worksheet/>'), 'file-damaged xml'],
    ['another element', () => part('xl/workbook.xml', '<document/>'), 'file-not-workbook zip'],
    [
      'a string that is not there',
      () => oneSheet('<row><c t="s"><v>4</v></c></row>'),
      'file-damaged shared-string',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal(bytes())).toBe(expected);
  });

  test.each([
    [200_000, 0],
    [200_000, 1],
  ])('a part of %i bytes that says it has a hundredth, with the checksum of %i more', async (size, more) => {
    const blanks = (count: number) => new Uint8Array(count).fill(32);
    const bytes = part(sheetPart, blanks(size));
    const header = Buffer.from(bytes).lastIndexOf(sheetPart) - 46;
    const declared = Math.ceil(size / 100);
    const small = changed((v) => {
      v.setUint32(header + 16, crc32(blanks(declared + more)), true);
      v.setUint32(header + 24, declared, true);
    }, bytes);
    expect(await refusal(small)).toMatch(/^file-damaged zip-/);
  });

  test('the checksum is the one all zip programs use', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  test('a wrong checksum of a part that is read', async () => {
    const named = Buffer.from(good).lastIndexOf(sheetPart) - 46;
    expect(await refusal(changed((v) => v.setUint32(named + 16, 1, true)))).toBe('file-damaged zip-crc');
  });

  test('a relationship to another machine is not followed', async () => {
    const parts = rawParts({
      sheets: { 表: '' },
      names: '<definedName name="nb_requests">表!$A$1</definedName>',
    });
    const path = 'xl/_rels/workbook.xml.rels';
    const outside = (parts[path] as string).replace(
      /Target="[^"]*"/,
      'Target="http://example.org/x" TargetMode="External"',
    );
    expect(await openXlsx(zipOf({ ...parts, [path]: outside })).read(['nb_requests'])).toEqual([]);
  });

  test('random damage gives a fault or the right figures, nothing else', async () => {
    const before = await openXlsx(good).read(['nb_requests']);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat(good.length)),
        async (flips, length) => {
          const bytes = changed((_, b) => flips.forEach(([at, by]) => (b[at]! ^= by))).slice(
            0,
            length ?? good.length,
          );
          try {
            const areas = await openXlsx(bytes).read(['nb_requests']);
            expect(areas).toEqual(before);
          } catch (error) {
            expect(error).toBeInstanceOf(Fault);
          }
        },
      ),
      {
        ...runs(1500),
        // Two entries that begin beyond the file.
        examples: [
          [
            [
              [1280, 1],
              [1341, 1],
            ],
            null,
          ],
        ],
      },
    );
  });

  test('the limits leave room for a large honest workbook', () => {
    expect(zipLimits.totalBytes).toBeGreaterThan(50e6);
    expect(zipLimits.ratio).toBeGreaterThan(200);
  });
});
