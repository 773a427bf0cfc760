/** PDFs that would draw more than any report does: refused before pdf.js holds it, and honest ones are not. */
import { zlibSync } from 'fflate';
import { distinctReport } from './page';
import { pdfOf, rawPdf } from './pdf';
import { importLimits } from '../../src/import/limits';
import { refuseLarge } from '../../src/import/pdf/guard';
import { readPdf } from '../../src/import/pdf/read-pdf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const { drawing, drawings, objects, pieces, steps } = importLimits.pdf;
const boxes = (size: number): string => '1 2 3 4 re S\n'.repeat(size / 13);
const DEFLATED = '/Filter/FlateDecode';

const refusal = (pdf: Uint8Array): unknown => {
  try {
    refuseLarge(pdf);
    return undefined;
  } catch (cause) {
    return (cause as { values: { what: string } }).values.what;
  }
};

test.each<[string, () => Uint8Array, string | undefined]>([
  ['a report', () => pdfOf(distinctReport()), undefined],
  ['a page full of boxes', () => rawPdf([{ content: bytes(boxes(drawing + 99)) }]), 'drawing'],
  [
    'the same, packed',
    () => rawPdf([{ content: zlibSync(bytes(boxes(drawing + 99))), entries: DEFLATED }]),
    'drawing',
  ],
  [
    'a page almost full of them',
    () => rawPdf([{ content: zlibSync(bytes(boxes(drawing - 99))), entries: DEFLATED }]),
    undefined,
  ],
  [
    'many such pages',
    () => {
      const content = zlibSync(bytes(boxes(drawing - 99)));
      return rawPdf(Array.from({ length: drawings / drawing + 1 }, () => ({ content, entries: DEFLATED })));
    },
    'drawings',
  ],
  [
    'a scan of many megabytes',
    () => rawPdf([{ content: new Uint8Array(drawing + 1), entries: '/Subtype/Image/Width 9/Height 9' }]),
    undefined,
  ],
  [
    'a font of many',
    () => rawPdf([{ content: new Uint8Array(drawing + 1), entries: '/Length1 9' }]),
    undefined,
  ],
  ['objects without end', () => bytes(`%PDF-1.4\n${'1 0 obj\n'.repeat(objects + 1)}`), 'objects'],
  [
    'packed data that is damaged',
    () => rawPdf([{ content: bytes('nothing that was packed'), entries: DEFLATED }]),
    undefined,
  ],
])('%s', (_, pdf, expected) => expect(refusal(pdf())).toBe(expected));

/** A stream as it stands in a file, unpacked or packed. */
const streamOf = (dictionary: string, content: Uint8Array, begin = 'stream\n'): Uint8Array =>
  Buffer.concat([
    bytes(`%PDF-1.4\n7 0 obj\n<<${dictionary}>>\n${begin}`),
    content,
    bytes('\nendstream\nendobj\n'),
  ]);

const TOO_MUCH = bytes(boxes(drawing + 99));
const PACKED = zlibSync(TOO_MUCH);

test.each([
  '/Filter/FlateDecode/Length 9',
  '/Length 9 /Filter /FlateDecode',
  '/Filter[/FlateDecode]',
  '/Filter [ /FlateDecode ]',
  '/Filter/Fl',
  '/Filter [/Fl]',
])('a drawing packed as %s is as large as what it comes to', (dictionary) => {
  expect(refusal(streamOf(dictionary, PACKED))).toBe('drawing');
});

test.each(['/Filter/FlateDecodeOfOurs', '/FilterOf/FlateDecode', '/Filter/Other/Of/FlateDecode', ''])(
  'a drawing that is not known to be packed, %j, is as large as it is',
  (dictionary) => expect(refusal(streamOf(dictionary, PACKED))).toBeUndefined(),
);

test.each([
  '/Subtype/Image/Width 9',
  '/Type /XObject /Subtype /Image',
  '/Length1 90/Length 9',
  '/Subtype/Type1C',
  '/Subtype/CIDFontType0C',
  '/Subtype /OpenType',
  '/Type/EmbeddedFile',
  '/N 1/Alternate/DeviceGray',
  '/N  3/Alternate/DeviceRGB',
  '/N 4/Alternate/DeviceCMYK',
])('%s: what is not drawn may be large', (dictionary) => {
  expect(refusal(streamOf(dictionary, TOO_MUCH))).toBeUndefined();
});

test.each([
  '/Subtype/Form/Resources<</XObject<</Image 5 0 R/Image1 6 0 R>>>>',
  '/Subtype/Form/Resources<</ProcSet[/PDF/Text/ImageB/ImageC]>>',
  '/Subtype/Imagery',
  '/Length10 5',
  '/Type1CX',
  '/Type1/CX',
  '/EmbeddedFiles 9',
  '/Type/ObjStm/N 34/First 200',
  '/N 2',
  '/N13',
])('%s: what may be drawn may not', (dictionary) => {
  expect(refusal(streamOf(dictionary, TOO_MUCH))).toBe('drawing');
});

test.each<[string, () => Uint8Array, string | undefined]>([
  ['as much as there may be', () => streamOf('', new Uint8Array(drawing - 1)), undefined],
  ['one more', () => streamOf('', new Uint8Array(drawing + 1)), 'drawing'],
  ['after a line end of Windows', () => streamOf('', new Uint8Array(drawing + 1), 'stream\r\n'), 'drawing'],
  [
    'after a picture',
    () => Buffer.concat([streamOf('/Subtype/Image', bytes('9')), streamOf('', TOO_MUCH)]),
    'drawing',
  ],
  [
    'before a picture',
    () => Buffer.concat([streamOf('', TOO_MUCH), streamOf('/Subtype/Image', bytes('9'))]),
    'drawing',
  ],
  ['a small one without an end', () => streamOf('', bytes('S')).subarray(0, -18), undefined],
  ['without an end', () => streamOf('', TOO_MUCH).subarray(0, -20), 'drawing'],
  [
    'behind the word “stream”',
    () => Buffer.concat([bytes('% stream of words\n'), streamOf('', TOO_MUCH)]),
    'drawing',
  ],
  [
    'that is a picture, as the end of a dictionary says that is longer than any',
    () => streamOf(`/Of(${'x'.repeat(3_000)})/Subtype/Image`, TOO_MUCH),
    undefined,
  ],
  ['after a long dictionary', () => streamOf(`/Subtype/Image/Of(${'x'.repeat(1_900)})`, TOO_MUCH), undefined],
  [
    'that is a picture behind the word “endstream”',
    () => Buffer.concat([bytes('% stream endstream\n'), streamOf('/Subtype/Image', TOO_MUCH)]),
    undefined,
  ],
  ['as many objects as there may be', () => bytes(`%PDF-1.4\n${'1 0 obj\n'.repeat(objects)}`), undefined],
])('a drawing: %s', (_, pdf, expected) => expect(refusal(pdf())).toBe(expected));

test('what a file is refused for is said with the limit', () => {
  expect(() => refuseLarge(streamOf('', TOO_MUCH))).toThrow(
    expect.objectContaining({ code: 'file-too-large', values: { what: 'drawing', limit: drawing } }),
  );
});

/** A form that is drawn time and again: little of it stands in the file. */
const again = (form: string, times: number, before = ''): Uint8Array =>
  rawPdf([{ content: bytes(before + '/X Do '.repeat(times)) }], form);

const MANY_STEPS = ['q 1 0 0 1 0 0 cm Q '.repeat(1_000), steps / 3_000 + 9] as const;
const PICTURE = 'BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI ';

test.each([
  [
    'pieces of text',
    () => again('BT /F1 8 Tf 9 9 Td (a) Tj 99 99 Td (b) Tj ET '.repeat(100), pieces / 200 + 9),
    'pieces',
  ],
  ['steps of drawing', () => again(...MANY_STEPS), 'steps'],
  ['steps of drawing after a picture', () => again(...MANY_STEPS, PICTURE), 'steps'],
])('more %s than a report has, of a form that is repeated', async (_, pdf, what) => {
  await expect(readPdf(pdf())).rejects.toMatchObject({ code: 'file-too-large', values: { what } });
});
