/** A PDF whose Chinese font is not in the file: read by Adobe's tables, refused where there are none; what nobody sees in it. */
import { join } from 'node:path';
import { codes, differences, distinctReport } from './page';
import { pdfOf, rawPdf, TOLD } from './pdf';
import { EDITION_IDS } from '../../src/format/edition';
import { mapsBeside } from '../../src/cli/character-maps';
import { importReport } from '../../src/import/import-report';
import { useCharacterMaps } from '../../src/import/pdf/character-maps';

const MAPS = mapsBeside(join(import.meta.dirname, '../../src/cli/main.ts'));

/** As it is before pdf.js is loaded. */
const { push } = Array.prototype;

test('without the tables nothing is guessed', async () => {
  useCharacterMaps(() => Promise.reject(new Error('there are none')));
  await expect(importReport('pdf', pdfOf(distinctReport()))).rejects.toMatchObject({
    code: 'pdf-fonts-missing',
  });
});

test.each(EDITION_IDS)('of %s: every figure, unit and year', async (edition) => {
  useCharacterMaps(MAPS);
  const report = distinctReport(edition);
  const read = await importReport('pdf', pdfOf(report));
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual([]);
  expect(read.value).toMatchObject({ edition, year: report.year, agency: report.agency });
  expect(read.value.narrative.problems).toBe(report.narrative.problems);
});

test('the lists of the program stay as they were', async () => {
  useCharacterMaps(MAPS);
  await importReport('pdf', pdfOf(distinctReport()));
  expect(Array.prototype.push).toBe(push);
  expect(Object.keys(Array.prototype)).toEqual([]);
});

test('of text in a font that nothing can be made of none is lost without a word', async () => {
  useCharacterMaps(MAPS);
  const unknown = pdfOf(distinctReport(), 'NoSuchCodes-H');
  await expect(importReport('pdf', unknown)).rejects.toMatchObject({ code: 'pdf-fonts-missing' });
});

const byState = (content: string): string => content.replaceAll('/F1 8 Tf', '/G1 gs');

test('a font that is set with other things at once is read, or said to be missing', async () => {
  useCharacterMaps(MAPS);
  const report = distinctReport();
  const { value } = await importReport('pdf', pdfOf(report, undefined, byState));
  expect(differences(value, report)).toEqual([]);
  await expect(importReport('pdf', pdfOf(report, 'NoSuchCodes-H', byState))).rejects.toMatchObject({
    code: 'pdf-fonts-missing',
  });
});

test.each(['../../../package', 'UniGB UCS2', ''])('no table is called %j', async (name) => {
  await expect(MAPS(name)).rejects.toThrow('no table is called');
});

const report = distinctReport();
/** 1011, the first figure of table 三: its place, and how it is shown. */
const FIGURE = /^BT \/F1 8 Tf (\S+) (\S+) Td <0031003000310031> Tj ET$/m;

type Drawn = (shown: string, x: number, y: number) => string;

const drawn = async (figure: Drawn) => {
  const redrawn = (content: string): string =>
    content.replace(FIGURE, (shown: string, x: string, y: string) => figure(shown, Number(x), Number(y)));
  return importReport('pdf', pdfOf(report, TOLD, redrawn));
};

const box = (x: number, y: number): string => `${x - 2} ${y - 3} 30 13 re f`;

test.each<[string, Drawn]>([
  ['in white', (shown) => `1 1 1 rg ${shown} 0 g`],
  ['in white, of grey', (shown) => `q 1 g ${shown} Q`],
  ['in white, of ink', (shown) => `0 0 0 0 k ${shown} 0 g`],
  ['in white on a white box', (shown, x, y) => `1 g ${box(x, y)} ${shown} 0 g`],
  ['in white beside a dark box', (shown, x, y) => `q 0.1 g ${box(x, y + 400)} Q 1 g ${shown} 0 g`],
  ['in white over a dark box', (shown, x, y) => `q 0.1 g ${box(x, y - 60)} Q 1 g ${shown} 0 g`],
  ['in white left of a dark box', (shown, x, y) => `q 0.1 g ${box(x + 60, y)} Q 1 g ${shown} 0 g`],
  ['in white right of a dark box', (shown, x, y) => `q 0.1 g ${box(x - 60, y)} Q 1 g ${shown} 0 g`],
  ['invisible', (shown) => `q 3 Tr ${shown} Q`],
  ['in white, letter by letter', (_, x, y) => `q 1 g BT /F1 8 Tf 1 0 0 1 ${x} ${y} Tm [<00310030> -20 <00310031>] TJ ET Q`],
  ['in white, of another size', (_, x, y) => `q 1 g 2 0 0 2 ${x} ${y} cm BT /F1 4 Tf 0 0 Td <0031003000310031> Tj ET Q`],
])('a figure %s', async (_, figure) => {
  const read = await drawn(figure);
  expect(differences(read.value, report)).toEqual(['requests.received.naturalPerson: null, 1011']);
  expect(read.messages).toEqual([{ code: 'import-white-figures', values: { count: 1 } }]);
}); // prettier-ignore

test.each<[string, Drawn]>([
  ['on a dark box', (shown, x, y) => `q 0.1 0.2 0.5 rg ${box(x, y)} 1 g ${shown} Q`],
  ['on a dark box that is moved', (shown, x, y) => `q 1 0 0 1 ${x} ${y} cm 0.2 g -2 -3 30 13 re f Q q 1 g ${shown} Q`],
  ['on a shade', (shown) => `q /S1 sh 1 g ${shown} Q`],
  ['in black after white', (shown) => `1 g 0 g ${shown}`],
  ['in black where white is over', (shown) => `q 1 g Q ${shown}`],
])('a figure %s is seen', async (_, figure) => {
  const read = await drawn(figure);
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual([]);
}); // prettier-ignore

test.each([0, 0.3, 1.5])('a figure that is set twice, %d points beside itself, is bold', async (beside) => {
  const read = await drawn((shown, x) => `${shown} ${shown.replace(String(x), String(x + beside))}`);
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual([]);
});

test('a white digit beside a figure is none of its digits', async () => {
  const read = await drawn((shown, x, y) => `${shown} 1 g BT /F1 8 Tf ${x + 26} ${y} Td <0037> Tj ET 0 g`);
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual(['import-white-figures']);
});

test('of a figure that is white in part nobody can tell what it is', async () => {
  const read = await drawn((_, x, y) => `BT /F1 8 Tf ${x} ${y} Td <00310030> Tj 1 g <00310031> Tj 0 g ET`);
  expect(differences(read.value, report)).toEqual(['requests.received.naturalPerson: 1 0 1 1, 1011']);
  expect(codes(read)).toEqual(['import-white-figures']);
});

const PICTURE = 'q 90 0 0 30 400 20 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q';

test.each<[string, (content: string) => string]>([
  ['before everything else', (content) => `${PICTURE}\n${content}`],
  ['after it', (content) => `${content}\n${PICTURE}`],
])('a picture on each page, %s, takes no table away', async (_, redrawn) => {
  const read = await importReport('pdf', pdfOf(report, TOLD, redrawn));
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual([]);
});

test.each([
  ['', 'BT /F1 9 Tf 99 99 Td (2001) Tj /F9 9 Tf (2002) Tj ET'],
  ['after a picture', `${PICTURE} BT /F1 9 Tf 99 99 Td (2001) Tj /F9 9 Tf (2002) Tj ET`],
])('text in a font that the file does not have is not guessed %s', async (_, content) => {
  const unknown = rawPdf([{ content: Buffer.from(content, 'latin1') }]);
  await expect(importReport('pdf', unknown)).rejects.toMatchObject({ code: 'pdf-fonts-missing' });
});

test('text that was recognised in a picture is read, and said to be that', async () => {
  const read = await importReport(
    'pdf',
    pdfOf(report, TOLD, (content) => `3 Tr ${content}`),
  );
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual(['import-recognised']);
});
