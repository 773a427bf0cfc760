/** Workbooks of others that are bounded while they are read, and words that no report has. */
import { rawXlsx } from '../hosts/xlsx/raw-workbook';
import { openSource } from '../../src/app/open-source';
import { importLimits } from '../../src/import/limits';
import { Fault } from '../../src/report/result';

const sheet = (rows: string, after = ''): Uint8Array =>
  rawXlsx({ sheets: { 表: `<sheetData>${rows}</sheetData>${after}` } });

const rows = (count: number, cells: string, step = 1): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i * step + 1}">${cells}</row>`).join('');

const TWO = '<c><v>1</v></c><c><v>2</v></c>';
const PARAGRAPH = '<c t="inlineStr"><is><t>本年工作平稳。</t></is></c>';

const merges = (count: number, area: (i: number) => string): string =>
  `<mergeCells>${Array.from({ length: count }, (_, i) => `<mergeCell ref="${area(i)}"/>`).join('')}</mergeCells>`;

/** In UTF-8; what is no more than a byte each, as these bytes. */
const page = (unit: string, count: number, before = ''): Uint8Array =>
  Buffer.from(`<html><body>${before}${unit.repeat(count)}`, /^[\x00-\xff]*$/.test(unit) ? 'latin1' : 'utf8');

const words = (length: number): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      edition: '2021',
      year: 2025,
      agency: '某县',
      cells: {},
      narrative: { other: '平'.repeat(length) },
    }),
  );

const refusal = async (name: string, bytes: Uint8Array): Promise<string> =>
  openSource(name, bytes).then(
    () => 'read',
    (cause: unknown) =>
      cause instanceof Fault ? `${cause.code} ${cause.values['what'] ?? ''}`.trim() : String(cause),
  );

test.each<[string, string, Uint8Array, string]>([
  [
    'merged areas beside a table',
    'a.xlsx',
    sheet(
      rows(20, TWO),
      merges(150_000, (i) => `D${(i % 20) + 1}:E${(i % 7) + 20}`),
    ),
    'file-too-large cells',
  ],
  [
    'merged areas over each other',
    'a.xlsx',
    sheet(
      rows(200, TWO),
      merges(300, () => 'A1:ALK140'),
    ),
    'file-too-large cells',
  ],
  ['rows far apart', 'a.xlsx', sheet(rows(40_000, TWO, 9)), 'file-too-large cells'],
  [
    'paragraph after paragraph',
    'a.xlsx',
    sheet(rows(importLimits.blocks + 1, PARAGRAPH)),
    'file-too-large blocks',
  ],
  [
    'a few of each',
    'a.xlsx',
    sheet(
      rows(20, TWO) + rows(0, PARAGRAPH),
      merges(20, () => 'D1:E20'),
    ),
    'workbook-not-ours',
  ],
  ['a page of elements', 'a.html', page('<p>', importLimits.elements), 'file-too-large elements'],
  ['of comments', 'a.html', page('<!---->', importLimits.elements), 'file-too-large elements'],
  ['of words', 'a.html', page('a ', importLimits.words), 'file-too-large words'],
  [
    'of attributes',
    'a.html',
    page('<p a b c d>', importLimits.attributes / 4 + 1),
    'file-too-large attributes',
  ],
  [
    'of style sheets',
    'a.html',
    page('<p class="c">', 3_400, `<style>${'.a .b .c{color:red}'.repeat(1_000)}</style>`),
    'file-too-large styles',
  ],
  ['of text', 'a.html', page('本', importLimits.characters), 'file-too-large characters'],
  ['of text in GBK', 'a.html', page('\xb1\xbe', importLimits.characters), 'file-too-large characters'],
  ['of bytes that are no text', 'a.html', page('\xff', importLimits.characters), 'file-too-large characters'],
  ['more words than any report has', 'a.json', words(200_001), 'report-too-long'],
  ['many words', 'a.json', words(200_000), 'read'],
])('%s', async (_, name, bytes, expected) => {
  expect(await refusal(name, bytes)).toBe(expected);
});
