/** Parts of a package: how they name one another, and what their bytes and texts stand for. */
import { kindOfZip, refuseUnlessZip } from '../../src/ooxml/package/file-kind';
import { parseRelationships, relationshipsOf, resolveTarget } from '../../src/ooxml/package/relationships';
import { parseWorkbookPart } from '../../src/ooxml/package/workbook-part';
import { dateNumber } from '../../src/ooxml/sheet/date-number';
import { attributesOf, setAttribute } from '../../src/ooxml/xml/attributes';
import { decodePart, encodePart, encodingOf, type Encoding } from '../../src/ooxml/xml/encoding';
import {
  decodeContent,
  decodeEscapes,
  decodeXml,
  encodeAttribute,
  encodeText,
  escaped,
  printable,
} from '../../src/ooxml/xml/text';
import { entryName } from '../../src/ooxml/zip/entry-name';
import { splice } from '../../src/ooxml/xml/splice';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const faultOf = (code: string, values = {}): unknown => expect.objectContaining({ code, values });

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', 'worksheets//sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('of %s, the target %s is %s', (source, target, path) => expect(resolveTarget(source, target)).toBe(path));

test('the relationships of a part stand beside it', () => {
  expect(relationshipsOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(relationshipsOf('')).toBe('_rels/.rels');
});

test('relationships to parts alone: what is outside is never followed', () => {
  const one =
    '<Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="a.xml"></Relationship>';
  const text =
    `<Relationships>${one}<Relationship Id="rId2" Type="http://x/hyperlink" Target="http://某/" TargetMode="External"/>` +
    '<Other Id="rId3" Type="x/worksheet" Target="b.xml"/><Relationship/></Relationships>';
  const found = parseRelationships(text, 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml');
  expect(found.map(({ id, type, target }) => [id, type, target])).toEqual([
    ['rId1', 'worksheet', 'xl/a.xml'],
    ['', '', 'xl'],
  ]);
  expect(splice(text, [found[0]!.element])).toBe(text.replace(one, ''));
});

describe('the workbook part', () => {
  test('its sheets and names', () => {
    const { sheets, names } = parseWorkbookPart(
      '<workbook><sheets><sheet name="表三 &amp; 四" r:id="rId1"/><sheet name="留" state="hidden" r:id="rId2"/>' +
        '<sheet name="深" state="veryHidden" r:id="rId3"/><sheet state="other"/></sheets>' +
        '<definedNames><definedName name="甲">表三!$A$1</definedName><definedName name="乙" localSheetId="1">&lt;</definedName>' +
        '<definedName/></definedNames><extLst><sheet name="别的"/></extLst></workbook>',
      'xl/workbook.xml',
    );
    expect(sheets).toEqual([
      { name: '表三 & 四', relationship: 'rId1', visibility: 'visible' },
      { name: '留', relationship: 'rId2', visibility: 'hidden' },
      { name: '深', relationship: 'rId3', visibility: 'veryHidden' },
      { name: '', relationship: '', visibility: 'visible' },
    ]);
    expect(names).toEqual([
      { name: '甲', scope: undefined, formula: '表三!$A$1' },
      { name: '乙', scope: 1, formula: '<' },
      { name: '', scope: undefined, formula: '' },
    ]);
  });

  test.each([
    ['set already', '<workbook><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>', undefined],
    ['set in words', '<workbook><calcPr fullCalcOnLoad="true"/></workbook>', undefined],
    [
      'not set',
      '<workbook><calcPr calcId="1"/></workbook>',
      '<workbook><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
    ],
    [
      'set to no',
      '<workbook><calcPr fullCalcOnLoad="0"/></workbook>',
      '<workbook><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    [
      'set to what is none',
      '<workbook><calcPr fullCalcOnLoad="11"/></workbook>',
      '<workbook><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    [
      'nowhere',
      '<workbook><sheets></sheets><x/></workbook>',
      '<workbook><sheets></sheets><calcPr fullCalcOnLoad="1"/><x/></workbook>',
    ],
    [
      'nowhere, behind names',
      '<x:workbook><x:sheets/><x:definedNames/><x:y/></x:workbook>',
      '<x:workbook><x:sheets/><x:definedNames/><x:calcPr fullCalcOnLoad="1"/><x:y/></x:workbook>',
    ],
    [
      'in an extension alone',
      '<workbook><sheets/><extLst><calcPr fullCalcOnLoad="1"/></extLst></workbook>',
      '<workbook><sheets/><calcPr fullCalcOnLoad="1"/><extLst><calcPr fullCalcOnLoad="1"/></extLst></workbook>',
    ],
  ])('that formulas are calculated is %s', (_, text, after) => {
    const { calculateOnLoad } = parseWorkbookPart(text, 'xl/workbook.xml');
    expect(calculateOnLoad && splice(text, [calculateOnLoad])).toBe(after);
  });

  test('another part is none', () =>
    expect(() => parseWorkbookPart('<styleSheet/>', 'xl/workbook.xml')).toThrow(
      faultOf('file-not-workbook', { kind: 'zip' }) as Error,
    ));
});

describe('what a file is', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([...OLE, 69, 1, 87, ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]), 9]);
  test.each<[string, Uint8Array, string, object]>([
    ['nothing', new Uint8Array(), 'file-empty', {}],
    ['a workbook with a password', ole('EncryptedPackage'), 'file-encrypted', {}],
    ['a workbook of Excel 2003', ole('Workbook'), 'file-old-xls', {}],
    ['one of Excel 95', ole('Book'), 'file-old-xls', {}],
    ['a document of Word 2003', ole('WordDocument'), 'file-not-workbook', { kind: 'ole' }],
    [
      'a stream’s name in other bytes',
      Uint8Array.from([...OLE, ...utf8('Workbook')]),
      'file-not-workbook',
      { kind: 'ole' },
    ],
    ['a picture', utf8('GIF89a'), 'file-not-zip', {}],
    ['the first bytes of either alone', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'file-not-zip', {}],
    ['half a zip’s sign', utf8('PK'), 'file-not-zip', {}],
  ])('%s', (_, bytes, code, values) =>
    expect(() => refuseUnlessZip(bytes)).toThrow(faultOf(code, values) as Error),
  );

  test('a zip is one', () => expect(() => refuseUnlessZip(utf8('PK\u0003\u0004'))).not.toThrow());

  test.each([
    ['word/document.xml', 'docx'],
    ['ppt/presentation.xml', 'pptx'],
    ['xl/workbook.bin', 'xlsb'],
    ['mimetype', 'opendocument'],
    ['readme.txt', 'zip'],
  ])('a zip with %s is called %s', (path, kind) => expect(kindOfZip((each) => each === path)).toBe(kind));

  test.each([
    ['xl/workbook.xml', 'xl/workbook.xml'],
    ['xl\\workbook.xml', 'xl/workbook.xml'],
    ['xl/..workbook.xml', 'xl/..workbook.xml'],
    ['', undefined],
    ['/xl/a', undefined],
    ['C:/a', undefined],
    ['a/../../b', undefined],
    ['..\\b', undefined],
    ['a\0b', undefined],
  ])('an entry called %j', (name, read) => {
    const named = (): string => entryName(utf8(name));
    if (read === undefined) expect(named).toThrow(expect.objectContaining({ code: 'file-damaged' }));
    else expect(named()).toBe(read);
  });
});

describe('bytes as text', () => {
  const inUtf16 = (text: string, little: boolean): number[] =>
    [...text].flatMap((c) => {
      const [low, high] = [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8];
      return little ? [low, high] : [high, low];
    });
  test.each<[string, Uint8Array, string, Encoding]>([
    ['UTF-8', utf8('<a>甲</a>'), '<a>甲</a>', 'utf-8'],
    ['UTF-8 with a mark', utf8('\uFEFF<a/>'), '\uFEFF<a/>', 'utf-8'],
    [
      'declared as UTF-8',
      utf8('<?xml version="1.0" encoding="utf-8"?><a/>'),
      '<?xml version="1.0" encoding="utf-8"?><a/>',
      'utf-8',
    ],
    [
      'declared as ASCII',
      utf8("<?xml version='1.0' encoding = 'US-ASCII'?><a/>"),
      "<?xml version='1.0' encoding = 'US-ASCII'?><a/>",
      'utf-8',
    ],
    [
      'UTF-16, the low byte first',
      Uint8Array.from([0xff, 0xfe, ...inUtf16('<甲/>', true)]),
      '\uFEFF<甲/>',
      'utf-16le',
    ],
    [
      'UTF-16, the high byte first',
      Uint8Array.from([0xfe, 0xff, ...inUtf16('<甲/>', false)]),
      '\uFEFF<甲/>',
      'utf-16be',
    ],
    ['UTF-16 without a mark', Uint8Array.from(inUtf16('<甲/>', true)), '<甲/>', 'utf-16le'],
    ['UTF-16 the other way, without a mark', Uint8Array.from(inUtf16('<甲/>', false)), '<甲/>', 'utf-16be'],
  ])('%s is read, and written back the same', (_, bytes, text, encoding) => {
    expect(decodePart(bytes, 'xl/a.xml')).toBe(text);
    expect(encodingOf(bytes)).toBe(encoding);
    expect([...encodePart(text, encoding)]).toEqual([...bytes]);
  });

  test.each<[string, Uint8Array, string, object]>([
    [
      'bytes that are no text',
      Uint8Array.of(0x3c, 0xff, 0xff),
      'file-damaged',
      { reason: 'xml-encoding', part: 'xl/a.xml' },
    ],
    [
      'another encoding',
      utf8('<?xml version="1.0" encoding="GB18030"?><a/>'),
      'file-encoding',
      { part: 'xl/a.xml', encoding: 'GB18030' },
    ],
    [
      'one that only begins like ours',
      utf8('<?xml version="1.0" encoding="utf-8x"?><a/>'),
      'file-encoding',
      { part: 'xl/a.xml', encoding: 'utf-8x' },
    ],
    ['entities of its own', utf8('<!DOCTYPE a [<!ENTITY b "c">]><a/>'), 'file-has-dtd', { part: 'xl/a.xml' }],
  ])('%s: refused, the part named', (_, bytes, code, values) =>
    expect(() => decodePart(bytes, 'xl/a.xml')).toThrow(faultOf(code, values) as Error),
  );
});

test.each([
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&#20840;&#x5E74;&#X5e74;', '全年年'],
  ['&#x20000;', '\u{20000}'],
  ['&#x110000;', '&#x110000;'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&nbsp;', '&nbsp;'],
  ['A & B; C', 'A & B; C'],
  ['&amp;lt;', '&lt;'],
])('%s reads %s', (xml, text) => expect(decodeXml(xml)).toBe(text));

test.each([
  ['a<!-- b -->c', 'ac'],
  ['a<![CDATA[<b> & ]]>c', 'a<b> & c'],
  ['a<?b c?>&amp;d', 'a&d'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
])('the content %j reads %j', (xml, text) => {
  expect(decodeContent(`<v>${xml}</v>`, 3, 3 + xml.length)).toBe(text);
});

test('what is written in XML', () => {
  expect(encodeText('a<b>&"c"\n')).toBe('a&lt;b&gt;&amp;"c"\n');
  expect(encodeAttribute('a<b>&"c"\n\r\t')).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#10;&#13;&#9;');
  expect(printable('甲\r\n乙\r丙\n丁\0\u0008\u000b\u001f\ufffe\uffff\ud800\u007f\u0085\u{20000}\t')).toBe(
    '甲\n乙\n丙\n丁\u{20000}\t',
  );
  expect(escaped('<甲>\r\n乙\u0007')).toBe('&lt;甲&gt;&#10;乙');
  expect(decodeEscapes('a_x000D_b_x5E74_c_x12_')).toBe('a\rb年c_x12_');
});

test.each([
  ['<a b="1" c=\'2\'/>', 'b', '9', '<a b="9" c=\'2\'/>'],
  ['<a b="1" c=\'2\'/>', 'c', '"', '<a b="1" c="&quot;"/>'],
  ['<a b="1"/>', 'd', '9', '<a b="1" d="9"/>'],
  ['<a b="1">', 'd', '9', '<a b="1" d="9">'],
  ['<a b="1" />', 'd', '9', '<a b="1" d="9" />'],
  ['<a bb="1"/>', 'b', '9', '<a bb="1" b="9"/>'],
  ['<a b="1" c="2"/>', 'b', undefined, '<a c="2"/>'],
  ['<a b="1"/>', 'd', undefined, '<a b="1"/>'],
  ['<a b = "1"/>', 'b', '9', '<a b="9"/>'],
])('%s with %s set to %s', (tag, name, value, after) => expect(setAttribute(tag, name, value)).toBe(after));

test('the attributes of a tag, as they are written', () =>
  expect([...attributesOf('<a b="1" r:c=\'&lt;"\'\n d = "">')]).toEqual([
    ['b', '1'],
    ['r:c', '&lt;"'],
    ['d', ''],
  ]));

test.each([
  ['2025-01-09', 45666],
  [' 2025-01-09Z ', 45666],
  ['2025-01-09T12:00', 45666.5],
  ['2025-01-09T06:00:00', 45666.25],
  ['2025-01-09T18:00:00.000Z', 45666.75],
  ['1970-01-01', 25569],
  ['2025-13-09', undefined],
  ['2025-1-9', undefined],
  ['2025-01-09T', undefined],
  ['x2025-01-09', undefined],
  ['2025-01-09x', undefined],
  ['20Z25-01-09', undefined],
  ['', undefined],
])('the date %j is the day %s', (text, day) => expect(dateNumber(text)).toBe(day));
