/** Where on a page of a PDF the letters stand that nobody sees, to the tenth of a point: as pdf.js tells its drawing. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rawPdf } from './pdf';
import { unseenOn } from '../../src/import/pdf/unseen';

const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));

interface Around {
  readonly page?: string;
  readonly form?: string;
  readonly placed?: string;
}

/** Each stretch as `left–right y`, from the bottom left corner; of Helvetica a digit is 5.56 wide in size 10. */
async function stretches(content: string, { page, form, placed }: Around = {}): Promise<string[]> {
  const file = rawPdf([{ content: bytes(content), ...(page !== undefined && { page }) }], form, placed);
  const task = getDocument({ data: file, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const first = await (await task.promise).getPage(1);
  const unseen = unseenOn(await first.getOperatorList(), OPS, [1, 0, 0, 1, 0, 0]);
  await task.destroy();
  const rounded = (points: number): number => Math.round(points * 10) / 10;
  return unseen.map(
    ({ left, right, y, invisible }) =>
      `${rounded(left)}–${rounded(right)} ${rounded(y)}${invisible ? ' invisible' : ''}`,
  );
}

const white = (text: string): string => `1 g BT /F1 10 Tf ${text} ET`;

test.each<[string, string, string[]]>([
  ['four digits', '100 700 Td (2001) Tj', ['100–122.2 700']],
  ['of twice the size', '/F1 20 Tf 100 700 Td (2001) Tj', ['100–144.5 700']],
  ['with space between letters', '3 Tc 100 700 Td (2001) Tj', ['100–134.2 700']],
  ['with less space between letters', '-1 Tc 100 700 Td (2001) Tj', ['100–118.2 700']],
  ['with space between words', '6 Tw 100 700 Td (20 01) Tj', ['100–131 700']],
  ['with both', '3 Tc 6 Tw 100 700 Td (20 01) Tj', ['100–146 700']],
  ['that are drawn out', '150 Tz 100 700 Td (2001) Tj', ['100–133.4 700']],
  ['that are narrowed, with both spaces', '50 Tz 3 Tc 6 Tw 100 700 Td (20 01) Tj', ['100–123 700']],
  ['moved together', '100 700 Td [(20) 500 (01)] TJ', ['100–117.2 700']],
  ['moved apart', '100 700 Td [(20) -500 (01)] TJ', ['100–127.2 700']],
  ['moved apart, drawn out', '200 Tz 100 700 Td [(20) -500 (01)] TJ', ['100–154.5 700']],
  ['behind others', '0 g 100 700 Td (20) Tj 1 g (01) Tj', ['111.1–122.2 700']],
  ['on the next line', '0 g 100 700 Td (20) Tj 1 g 8 -14 Td (01) Tj', ['108–119.1 686']],
  ['on the next line by the leading', '14 TL 0 g 100 700 Td (20) Tj 1 g T* (01) Tj', ['100–111.1 686']],
  ['on the line after the next', '100 714 Td 8 -14 TD 0 g (20) Tj 1 g T* (01) Tj', ['108–119.1 686']],
  ['on the next line by an apostrophe', '14 TL 0 g 100 700 Td (20) Tj 1 g (01) \'', ['100–111.1 686']],
  ['on the next line, with spaces', '14 TL 0 g 100 700 Td (20) Tj 1 g 6 3 (0 1) "', ['100–128.9 686']],
  ['in a place of their own', '9 9 Td 1 0 0 1 100 700 Tm (2001) Tj', ['100–122.2 700']],
  ['in a place of their own, larger', '2 0 0 2 100 700 Tm 5 3 Td (2001) Tj', ['110–154.5 706']],
  ['from right to left', '-1 0 0 1 100 700 Tm (2001) Tj', ['77.8–100 700']],
  ['twice', '100 700 Td (20) Tj (01) Tj', ['100–111.1 700', '111.1–122.2 700']],
  ['in a second text, from its beginning', '0 g 100 700 Td (20) Tj ET 1 g BT 50 60 Td (01) Tj', ['50–61.1 60']],
  ['a space of no number', '/No Tc 100 700 Td (2001) Tj', ['100–122.2 700']],
])('white digits: %s', async (_, text, expected) => {
  expect(await stretches(white(text))).toEqual(expected);
}); // prettier-ignore

const DIGITS = 'BT /F1 10 Tf 100 700 Td (2001) Tj ET';
const HERE = ['100–122.2 700'];

test.each<[string, string, string[]]>([
  ['black', DIGITS, []],
  ['almost white', `0.99 g ${DIGITS}`, HERE],
  ['light grey', `0.98 g ${DIGITS}`, []],
  ['light yellow', `1 1 0.9 rg ${DIGITS}`, []],
  ['light red', `1 0.9 1 rg ${DIGITS}`, []],
  ['white by a colour with a name', `/DeviceGray cs 1 sc ${DIGITS}`, HERE],
  ['filled', `BT 0 Tr ET ${DIGITS}`, []],
  ['filled and outlined', `2 Tr ${DIGITS}`, []],
  ['neither filled nor outlined', `3 Tr ${DIGITS}`, ['100–122.2 700 invisible']],
  ['only cut out', `7 Tr ${DIGITS}`, ['100–122.2 700 invisible']],
  ['invisible on a dark box', `90 690 50 30 re f 3 Tr ${DIGITS}`, ['100–122.2 700 invisible']],
  ['invisible, then filled again', `3 Tr 0 Tr ${DIGITS}`, []],
  ['kept white', `1 g q 0 g Q ${DIGITS}`, HERE],
  ['kept black', `q 1 g q 1 g Q Q ${DIGITS}`, []],
  ['with a state given back that nobody kept', `1 0 0 1 5 5 cm Q 1 g ${DIGITS}`, ['105–127.2 705']],
  ['moved', `1 g 1 0 0 1 30 20 cm ${DIGITS}`, ['130–152.2 720']],
  ['moved twice', `1 g 1 0 0 1 30 20 cm 2 0 0 2 0 0 cm ${DIGITS}`, ['230–274.5 1420']],
  ['moved and back', `1 g q 1 0 0 1 30 20 cm Q ${DIGITS}`, HERE],
  ['white in a font of a state', `1 g /G1 gs BT 100 700 Td (2001) Tj ET`, HERE],
  ['in a pattern', `1 g /Pattern cs /P1 scn ${DIGITS}`, []],
])('digits that are %s', async (_, content, expected) => {
  expect(await stretches(content)).toEqual(expected);
});

test.each<[string, Around, string[]]>([
  ['where it is', {}, HERE],
  ['elsewhere', { placed: '/Matrix[1 0 0 1 30 20]' }, ['130–152.2 720']],
  ['half as large', { placed: '/Matrix[.5 0 0 .5 0 0]' }, ['50–61.1 350']],
])('white digits in a form %s, and black ones after it', async (_, around, expected) => {
  expect(await stretches(`/X Do ${DIGITS}`, { form: `1 g ${DIGITS}`, ...around })).toEqual(expected);
});

test('a form is as white as the page, and where the page has it', async () => {
  const form = DIGITS;
  expect(await stretches('q 1 g 1 0 0 1 30 20 cm /X Do Q', { form })).toEqual(['130–152.2 720']);
  expect(await stretches(`q 1 0 0 1 30 20 cm /X Do Q 1 g ${DIGITS}`, { form })).toEqual(HERE);
});

const BOX = '90 690 50 30 re';
const PIXEL = '/W 1 /H 1 /CS /G /BPC 8 ID a EI';
const MASK = '/W 1 /H 1 /IM true /BPC 1';

test.each<[string, string]>([
  ['filled', `${BOX} f`],
  ['filled by odds and evens', `${BOX} f*`],
  ['filled and outlined', `${BOX} B`],
  ['filled by odds and evens and outlined', `${BOX} B*`],
  ['closed, filled and outlined', `90 690 m 140 690 l 140 720 l 90 720 l b`],
  ['the same by odds and evens', `90 690 m 140 690 l 140 720 l 90 720 l b*`],
  ['that ends on their line', '90 680 50 20 re f'],
  ['that begins on their line', '90 700 50 20 re f'],
  ['that is moved', `q 2 0 0 2 -90 -690 cm ${BOX} f Q`],
  ['that is a pixel', `q 50 0 0 30 90 690 cm BI ${PIXEL} Q`],
  ['that is a pixel turned round', `q -50 0 0 -30 140 720 cm BI ${PIXEL} Q`],
  ['that is a pixel cut out', `q 50 0 0 30 90 690 cm BI ${MASK} /D [1 0] ID \x00 EI Q`],
  ['that is a whole pixel of the colour', `q 50 0 0 30 90 690 cm BI ${MASK} ID \x00 EI Q`],
])('white digits on a dark box %s are seen', async (_, box) => {
  expect(await stretches(`${box} ${white('100 700 Td (2001) Tj')}`)).toEqual([]);
});

test.each<[string, string]>([
  ['only outlined', `0 G ${BOX} S`],
  ['that is no more than a way', `${BOX} n`],
  ['that is white', `1 g ${BOX} f`],
  ['that is cut out of white', `1 g q 50 0 0 30 90 690 cm BI ${MASK} ID \x00 EI Q`],
  ['left of their middle', '90 690 21 30 re f'],
  ['right of their middle', '112 690 21 30 re f'],
  ['below them', '90 660 50 39 re f'],
  ['above them', '90 701 50 39 re f'],
  ['that is a pixel left of their middle', `q 21 0 0 30 90 690 cm BI ${PIXEL} Q`],
  ['that is a pixel below them', `q 50 0 0 9 90 690 cm BI ${PIXEL} Q`],
  ['drawn over them', `${white('100 700 Td (2001) Tj')} 0 g ${BOX} f`],
])('white digits on a box %s are not seen', async (_, box) => {
  const digits = box.includes('Tj') ? '' : white('100 700 Td (2001) Tj');
  expect(await stretches(`${box} ${digits}`)).toEqual(HERE);
});
