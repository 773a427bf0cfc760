/**
 * Files under 25 MB that are large for what they say, or made to be: what `check` is asked for each is
 * whether it decides within the time and the memory promised.
 */
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { makeWorkbook } from '../../src/app/make-workbook';
import { sampleReport } from '../workbook/sample-report';
import { rawXlsx, type RawWorkbook } from '../hosts/xlsx/raw-workbook';
import { columnName } from '../../src/ooxml/sheet/reference';

export const MOST_MEGABYTES = 300;
export const MOST_MILLISECONDS = 2_000;

export interface Heavy {
  readonly name: string;
  /** Of the file's name; `xlsx` unless told. */
  readonly ending?: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** What is said of it: that it is too large, that no report is in it, or it is checked. */
  readonly outcome: 'too-large' | 'no-report' | 'checked';
}

const times = (count: number, write: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join('');

type Content = (row: number, column: number) => string;

const cells = (rows: number, columns: number, content: Content, from = 1): string =>
  times(rows, (i) => {
    const row = from + i;
    const own = times(columns, (column) => `<c r="${columnName(column)}${row}"${content(row, column)}</c>`);
    return `<row r="${row}">${own}</row>`;
  });

const number: Content = (row, column) => `><v>${(row * 7919 + column * 104_729) % 100_000}</v>`;
const formula: Content = (row) => `><f>SUM(A${row}:B${row})</f><v>${row}</v>`;
const array: Content = (row) => `><f t="array" ref="A${row}:A${row}">SUM(B1:B9)</f><v>1</v>`;
const inline: Content = (row, column) => ` t="inlineStr"><is><t>第${row}行${column}</t></is>`;
const shared: Content = () => ` t="s"><v>0</v>`;

const LONG = '本年收到信息公开申请12件。'.repeat(2_500);

const one = (data: string, after = '', more: Partial<RawWorkbook> = {}): Uint8Array =>
  rawXlsx({ sheets: { 台账: `<sheetData>${data}</sheetData>${after}` }, ...more });

/** Not packed: what packs too well is refused before it is read. */
const stored = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { level: 0 });

/** Our workbook with more in a part. */
async function ours(part: RegExp, before: string, more: string): Promise<Uint8Array> {
  const parts = unzipSync((await makeWorkbook(sampleReport, { totals: 'live' })).bytes());
  for (const path of Object.keys(parts).filter((each) => part.test(each)))
    parts[path] = strToU8(strFromU8(parts[path]!).replace(before, () => more + before));
  return zipSync(parts);
}

const inSheet = (sheets: string, rows: string) =>
  ours(new RegExp(`sheet[${sheets}]\\.xml$`), '</sheetData>', rows);

const merges = (count: number, area: (i: number) => string): string =>
  `<mergeCells>${times(count, (i) => `<mergeCell ref="${area(i)}"/>`)}</mergeCells>`;

export const heavyFiles: readonly Heavy[] = [
  { name: 'a ledger of 400,000 numbers', outcome: 'too-large', make: () => one(cells(16_000, 25, number)) },
  { name: 'of 400,000 formulas', outcome: 'too-large', make: () => one(cells(16_000, 25, formula)) },
  { name: 'of 90,000 array formulas', outcome: 'too-large', make: () => one(cells(90_000, 1, array)) },
  { name: 'of 200,000 texts', outcome: 'too-large', make: () => one(cells(8_000, 25, inline)) },
  { name: 'of 400,000 rows', outcome: 'too-large', make: () => one(cells(390_000, 1, number)) },
  {
    name: 'of a million empty rows',
    outcome: 'no-report',
    make: () => one(times(1_000_000, (i) => `<row r="${i + 1}" ht="15"/>`)),
  },
  {
    name: 'of empty cells on ten sheets',
    outcome: 'too-large',
    make: () => {
      const sheet = `<sheetData>${times(25, () => `<row>${'<c/>'.repeat(16_000)}</row>`)}</sheetData>`;
      return stored(
        rawXlsx({ sheets: Object.fromEntries([...'甲乙丙丁戊己庚辛壬癸'].map((s) => [s, sheet])) }),
      );
    },
  },
  {
    name: 'of 400,000 shared texts',
    outcome: 'too-large',
    make: () =>
      one(
        cells(16_000, 25, (row, column) => ` t="s"><v>${(row - 1) * 25 + column}</v>`),
        '',
        { strings: times(400_000, (i) => `<si><t>第${i}号${(i * 7919) % 99_991}</t></si>`) },
      ),
  },
  {
    name: 'of one text in 60,000 cells',
    outcome: 'too-large',
    make: () => one(cells(60_000, 1, shared), '', { strings: `<si><t>${LONG}</t></si>` }),
  },
  {
    name: 'of a text of 30 MB',
    outcome: 'too-large',
    make: () =>
      one(cells(1, 1, shared), '', {
        strings: `<si><t>${times(3_000_000, (i) => String((i * 2_654_435_761) % 4_294_967_296).padStart(10, '0'))}</t></si>`,
      }),
  },
  {
    name: 'of 100,000 paragraphs',
    outcome: 'too-large',
    make: () => one(cells(100_000, 1, inline)),
  },
  {
    name: 'of 100,000 merged areas',
    outcome: 'too-large',
    make: () =>
      one(
        cells(20_000, 2, number),
        merges(100_000, (i) => `C${(i % 20_000) + 1}:D${(i % 20_000) + 1}`),
      ),
  },
  {
    name: 'of merged areas over each other',
    outcome: 'too-large',
    make: () =>
      one(
        cells(200, 2, number),
        merges(20_000, () => 'A1:ALK200'),
      ),
  },
  {
    name: 'of a table with rows far apart',
    outcome: 'too-large',
    make: () => one(times(60_000, (i) => cells(1, 3, number, i * 9 + 1))),
  },
  {
    name: 'of 190,000 names',
    outcome: 'no-report',
    make: () =>
      rawXlsx({
        sheets: { 台账: '<sheetData/>' },
        names: times(190_000, (i) => `<definedName name="n${i}">台账!$A$${i + 1}</definedName>`),
      }),
  },
  {
    name: 'ours with 400,000 numbers under 三',
    outcome: 'checked',
    make: () => inSheet('4', cells(15_900, 25, number, 300)),
  },
  {
    name: 'with 400,000 formulas under 三',
    outcome: 'checked',
    make: () => inSheet('4', cells(15_900, 25, formula, 300)),
  },
  {
    name: 'with numbers on every sheet',
    outcome: 'too-large',
    make: () => inSheet('1-7', cells(11_000, 25, number, 300)),
  },
  {
    name: 'with 400,000 texts under 五',
    outcome: 'too-large',
    make: () => inSheet('6', cells(15_900, 25, inline, 300)),
  },
  {
    name: 'with a million rows under 三',
    outcome: 'checked',
    make: () =>
      inSheet(
        '4',
        times(1_000_000, (i) => `<row r="${i + 300}" ht="15"/>`),
      ),
  },
  {
    name: 'with 390,000 more shared texts',
    outcome: 'checked',
    make: () =>
      ours(
        /sharedStrings\.xml$/,
        '</sst>',
        times(390_000, (i) => `<si><t>第${i}号</t></si>`),
      ),
  },
  {
    name: 'with 190,000 names',
    outcome: 'checked',
    make: () =>
      ours(
        /workbook\.xml$/,
        '</definedNames>',
        times(190_000, (i) => `<definedName name="n${i}">'台账'!$A$${i + 1}</definedName>`),
      ),
  },
];
