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

/** A form that is drawn time and again: little of it stands in the file. */
const again = (form: string, times: number): Uint8Array =>
  rawPdf([{ content: bytes('/X Do '.repeat(times)) }], form);

test.each([
  [
    'pieces of text',
    () => again('BT /F1 8 Tf 9 9 Td (a) Tj 99 99 Td (b) Tj ET '.repeat(100), pieces / 200 + 9),
    'pieces',
  ],
  ['steps of drawing', () => again('q 1 0 0 1 0 0 cm Q '.repeat(1_000), steps / 3_000 + 9), 'steps'],
])('more %s than a report has, of a form that is repeated', async (_, pdf, what) => {
  await expect(readPdf(pdf())).rejects.toMatchObject({ code: 'file-too-large', values: { what } });
});
