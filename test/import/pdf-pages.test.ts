/** What pdf.js tells of a page: its pieces of text and its lines, in points from the top left corner as it is looked at. */
import fc from 'fast-check';
import { join } from 'node:path';
import { distinctReport } from './page';
import { pdfOf, rawPdf } from './pdf';
import { runs } from '../runs';
import { mapsBeside } from '../../src/cli/character-maps';
import { useCharacterMaps } from '../../src/import/pdf/character-maps';
import { importLimits } from '../../src/import/limits';
import { Drawing } from '../../src/import/pdf/drawing';
import { pagesOf, type PdfPage } from '../../src/import/pdf/pages';
import { withOpened } from '../../src/import/pdf/pdf-js';

const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));

const pageOf = async (content: string, page = '', form = '', placed = ''): Promise<PdfPage> => {
  const { pages } = await pagesOf(rawPdf([{ content: bytes(content), page }], form, placed));
  return pages[0]!;
};

const rounded = (points: number): number => Math.round(points * 10) / 10;

const piecesOf = ({ pieces }: PdfPage): string[] =>
  pieces.map(
    ({ text, left, right, y, height, turned }) =>
      `${text}: ${rounded(left)}–${rounded(right)} ${rounded(y)}, ${rounded(height)}${turned ? ' turned' : ''}`,
  );

const text = (written: string, place: string, size = 10): string =>
  `BT /F1 ${size} Tf ${place} (${written}) Tj ET`;

test.each<[string, string, string, string[]]>([
  ['a word', '', text('abc', '1 0 0 1 100 742 Tm'), ['abc: 100–116.1 100, 10']],
  ['with blanks around it', '', text(' abc ', '1 0 0 1 97.22 742 Tm'), ['abc: 100–116.1 100, 10']],
  ['blanks alone', '', text('  ', '1 0 0 1 100 742 Tm'), []],
  ['twice as large by its matrix', '', text('abc', '2 0 0 2 100 742 Tm'), ['abc: 100–132.2 100, 20']],
  ['on a larger page unit', '', `2 0 0 2 0 0 cm ${text('abc', '1 0 0 1 50 371 Tm')}`, ['abc: 100–132.2 100, 20']],
  ['twice as high', '', text('abc', '1 0 0 2 100 742 Tm'), ['abc: 100–116.1 100, 20']],
  ['twice as wide', '', text('abc', '2 0 0 1 100 742 Tm'), ['abc: 100–132.2 100, 10']],
  ['read upwards', '', text('abc', '0 1 -1 0 100 742 Tm'), ['abc: 100–116.1 100, 10 turned']],
  ['read downwards', '', text('abc', '0 -1 1 0 100 742 Tm'), ['abc: 100–116.1 100, 10 turned']],
  ['aslant', '', text('abc', '.98 .2 -.2 .98 100 742 Tm'), ['abc: 100–116.1 100, 10']],
  ['on a page that is turned to the right', '/Rotate 90', text('abc', '0 1 -1 0 100 300 Tm'), ['abc: 300–316.1 100, 10']],
  ['on a page that is turned to the left', '/Rotate 270', text('abc', '0 -1 1 0 495 742 Tm'), ['abc: 100–116.1 100, 10']],
  ['upright where the page is turned', '/Rotate 90', text('abc', '1 0 0 1 100 300 Tm'), ['abc: 300–316.1 100, 10 turned']],
  ['in a cut page', '/CropBox[50 50 500 700]', text('abc', '1 0 0 1 100 600 Tm'), ['abc: 50–66.1 100, 10']],
])('text %s', async (_, page, content, expected) => {
  expect(piecesOf(await pageOf(content, page))).toEqual(expected);
}); // prettier-ignore

test.each<[string, number, number, boolean]>([
  ['in its place', 0, 0, true],
  ['a quarter of its height beside it', 2.5, 0, true],
  ['a quarter of its height below it', 0, -2.5, true],
  ['further beside it', 2.6, 0, false],
  ['further left of it', -2.6, 0, false],
  ['further below it', 0, -2.6, false],
  ['further above it', 0, 2.6, false],
])('a word set a second time %s', async (_, right, up, isOne) => {
  const again = text('7', `1 0 0 1 ${100 + right} ${742 + up} Tm`);
  const { pieces } = await pageOf(`${text('7', '1 0 0 1 100 742 Tm')} ${text('a', '9 9 Td')} ${again}`);
  expect(pieces.map((piece) => piece.text)).toEqual(isOne ? ['7', 'a'] : ['7', 'a', '7']);
});

test('another word in the place of one is no second time', async () => {
  const { pieces } = await pageOf(`${text('7', '9 9 Td')} ${text('a', '99 99 Td')} ${text('8', '9 9 Td')}`);
  expect(pieces.map((piece) => piece.text)).toEqual(['7', 'a', '8']);
});

test.each<[string, string, string]>([
  ['upright', '', `${text('words of the page', '100 700 Td')} 1 g ${text('2001', '100 600 Td')}`],
  ['turned to the right', '/Rotate 90', `${text('words of the page', '0 1 -1 0 100 100 Tm')} 1 g ${text('2001', '0 1 -1 0 200 100 Tm')}`],
  ['turned to the left', '/Rotate 270', `${text('words of the page', '0 -1 1 0 400 700 Tm')} 1 g ${text('2001', '0 -1 1 0 300 700 Tm')}`],
  ['turned upside down', '/Rotate 180', `${text('words of the page', '-1 0 0 -1 400 700 Tm')} 1 g ${text('2001', '-1 0 0 -1 400 600 Tm')}`],
])('a white figure on a page that is %s is left out', async (_, page, content) => {
  const read = await pageOf(content, page);
  expect(read.pieces.map((piece) => piece.text)).toEqual(['words of the page']);
  expect(read.unseen).toBe(1);
}); // prettier-ignore

const rulingsOf = ({ rulings }: PdfPage): string[] => [
  ...rulings.horizontal.map(({ at, from, to }) => `— ${at}: ${from}–${to}`),
  ...rulings.vertical.map(({ at, from, to }) => `| ${at}: ${from}–${to}`),
];

const LINE = '100 742 m 300 742 l S';

test.each<[string, string, string[]]>([
  ['as it stands', '', ['— 100: 100–300']],
  ['elsewhere', '/Matrix[1 0 0 1 50 -20]', ['— 120: 150–350']],
  ['on its side', '/Matrix[0 1 -1 0 842 0]', ['| 100: 542–742']],
])('a line in a form %s, and one after it', async (_, placed, expected) => {
  const after = '20 42 m 80 42 l S';
  const read = await pageOf(`/X Do ${after}`, '', LINE, placed);
  expect(rulingsOf(read)).toEqual(
    [...expected, '— 800: 20–80'].sort((a, b) => a.slice(0, 1).localeCompare(b.slice(0, 1))),
  );
});

test('a state that is given back and was never kept changes nothing', async () => {
  expect(rulingsOf(await pageOf(`1 0 0 1 5 -5 cm Q ${LINE}`))).toEqual(['— 105: 105–305']);
});

const INLINE = 'BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI';
const STAMP = '/Annots[<</Subtype/Stamp/F 4/Rect[0 0 595 842]/AP<</N 4 0 R>>>>]';

test.each([
  ['', ''],
  ['of one with pictures ', ` ${INLINE}`],
])('a stamp laid on the page draws no lines %sof the page', async (_, more) => {
  expect(rulingsOf(await pageOf('20 42 m 80 42 l S' + more, STAMP, LINE))).toEqual(['— 800: 20–80']);
});

const MEETS: Readonly<Record<string, string>> = {
  picture: `q 90 0 0 30 400 20 cm ${INLINE} Q`,
  'picture in a state of its own': `q q 90 0 0 30 400 20 cm ${INLINE} Q Q`,
  word: text('abc', '1 0 0 1 100 20 Tm'),
  form: '/X Do',
  'picture without a state': INLINE,
};

/** pdf.js tells what is drawn by the thousand; of a page with fewer a strict reading tells nothing at all. */
const THOUSANDS = 'q 1 0 0 1 0 0 cm Q '.repeat(700);

test.each([
  ['', ''],
  ['of one that draws thousands of things ', THOUSANDS],
])('whatever pictures a page has, and where, all its lines %sare read', async (_, before) => {
  const place = fc.constantFrom('line', 'line', ...Object.keys(MEETS));
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 9 }), async (places) => {
      const lines = places.flatMap((each, i) => (each === 'line' ? [100 + 20 * i] : []));
      const content = places
        .map((each, i) => MEETS[each] ?? `100 ${742 - 20 * i} m 300 ${742 - 20 * i} l S`)
        .join(' ');
      const read = await pageOf(before + content, '', text('in it', '1 0 0 1 300 20 Tm'));
      expect(rulingsOf(read)).toEqual(lines.map((at) => `— ${at}: 100–300`));
      expect(read.pieces).toHaveLength(
        new Set(places.filter((each) => ['word', 'form'].includes(each))).size,
      );
    }),
    runs(150),
  );
});

test.each([
  ['without a picture is told whole by a strict reading', LINE, 1, 0],
  ['with nothing on it is, too', '', 0, 0],
  ['without a picture, but with a stamp, is, too', LINE, 1, 0, STAMP],
  ['with a picture is read past errors', `${LINE} ${MEETS.picture}`, 1, 1],
])('a page %s', async (_, content, lines, expected, page = '') => {
  let more = 0;
  await withOpened(rawPdf([{ content: bytes(content), page }], LINE), async (file, library) => {
    const pastErrors = () => (more++, file.pastErrors());
    const { fnArray } = await new Drawing({ ...file, pastErrors }, library).ofPage(1, []);
    expect(fnArray.filter((code) => code === library.OPS.constructPath)).toHaveLength(lines);
  });
  expect(more).toBe(expected);
});

test('a font that is not there, and that nothing is set in, loses no word', async () => {
  const { pieces } = await pageOf(`BT /F9 8 Tf ET ${text('abc', '9 9 Td')}`);
  expect(pieces.map((piece) => piece.text)).toEqual(['abc']);
});

test('vertical text goes down from its first letter, and is one letter wide', async () => {
  useCharacterMaps(mapsBeside(join(import.meta.dirname, '../../src/cli/main.ts')));
  const set = (content: string): string => `${content.split('\n')[0]}`.replace(/Td <.*>/, 'Td <4E005341>');
  const { pages } = await pagesOf(pdfOf(distinctReport(), 'UniGB-UCS2-V', set));
  expect(piecesOf(pages[0]!)).toEqual(['一十: 196–204 68.4, 8']);
});

const withTrailer = (entries: string): Uint8Array => {
  const file = Buffer.from(rawPdf([{ content: bytes(text('abc', '9 9 Td')) }])).toString('latin1');
  return bytes(file.replace('/Root 1 0 R', `/Root 1 0 R${entries}`));
};
const KEY = '0'.repeat(64);

test.each([
  ['with a title', '/Info<</Title(2024)>>', '2024'],
  ['with a title in radicals', '/Info<</Title<FEFF2F08>>>', '人'],
  ['whose title is no text', '/Info<</Title 2024>>', ''],
  ['without a title', '/Info<</Author(a)>>', ''],
  ['without properties', '', ''],
])('a file %s', async (_, entries, title) => {
  expect((await pagesOf(withTrailer(entries))).title).toBe(title);
});

const blank = (pages: number): Uint8Array =>
  rawPdf(Array.from({ length: pages }, () => ({ content: bytes('') })));

test.each<[string, Uint8Array, object]>([
  ['that asks for a password', withTrailer(`/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${KEY}>/U<${KEY}>>>`), { code: 'file-encrypted', cause: { name: 'PasswordException' } }],
  ['that is none', bytes('%PDF-1.4 and nothing else'), { code: 'pdf-unreadable', cause: { name: 'InvalidPDFException' } }],
  ['of more pages than any report', blank(importLimits.pages + 1), { code: 'file-too-large', values: { what: 'pages', count: importLimits.pages + 1 } }],
])('a file %s is refused', async (_, file, fault) => {
  await expect(pagesOf(file)).rejects.toMatchObject(fault);
}); // prettier-ignore

test('as many pages as there may be are read', async () => {
  expect((await pagesOf(blank(importLimits.pages))).pages).toHaveLength(importLimits.pages);
});
