/** What we write is read back as what it was. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bytesOf, differences, distinctReport, page } from './page';
import { codes } from './page';
import { EDITION_IDS } from '../../src/format/edition';
import { writeReport } from '../../src/app/write-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { importReport, type DocumentKind } from '../../src/import/import-report';
import type { Report } from '../../src/report/report';

const docx = async (report: Report): Promise<Uint8Array> => (await writeReport(report)).docx;
const html = async (report: Report): Promise<Uint8Array> => bytesOf(await page(report));

const forms: [DocumentKind, (report: Report) => Promise<Uint8Array>][] = [
  ['docx', docx],
  ['html', html],
];

describe.each(forms)('%s', (kind, write) => {
  test.each(EDITION_IDS)('of %s: figures, words, unit, year, contact and date', async (edition) => {
    const report = distinctReport(edition);
    const read = await importReport(kind, await write(report));
    expect(differences(read.value, report)).toEqual([]);
    expect({ ...read.value, cells: report.cells }).toEqual(report);
    expect(codes(read)).toEqual([]);
  });

  test.each([
    // Title and signature in two lines, in three and two, in four and two.
    '国家税务总局海南省洋浦经济开发区税务局',
    '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府',
    '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府政务公开工作领导小组办公室',
  ])('a long name is whole in title and signature: %s', async (agency) => {
    const report = { ...distinctReport(), agency };
    const read = await importReport(kind, await write(report));
    expect({ ...read.value, cells: report.cells }).toEqual(report);
    expect(read.published.title).toBe(`${agency}2024年政府信息公开工作年度报告`);
    expect(read.published.signature?.agency).toBe(agency);
  });

  test('all that an office writes beside it: whom to ask, number, addressee, notes under the tables', async () => {
    const report: Report = {
      ...distinctReport(),
      profile: {
        office: '局办公室',
        address: '某县河滨路8号',
        postcode: '215000',
        telephone: '0512-65550000',
        fax: '0512-65550001',
        email: 'bgs@example.gov.cn',
        website: '某县人民政府网站',
        date: '2025年1月20日',
        documentNumber: '某财〔2025〕3号',
        addressee: '县政府办公室：',
        proactiveNote: '注：规章由县政府统计。',
        requestsNote: '注：“其他”含社区。\n社区2个。',
        reviewNote: '说明：截至12月31日。',
      },
    };
    const read = await importReport(kind, await write(report));
    expect({ ...read.value, cells: report.cells }).toEqual(report);
    expect(codes(read)).toEqual([]);
  });

  test('blanks stay blanks, and what is not a number stays what was written', async () => {
    const report = distinctReport();
    const cells = new Map(report.cells);
    cells.set('review.reconsideration.upheld', { kind: 'blank' });
    cells.set('requests.granted.total', { kind: 'unreadable', written: '若干' });
    cells.set('proactive.fees.amount', { kind: 'known', value: 7730.2801 });
    const given = { ...report, cells };
    const { value } = await importReport(kind, await write(given));
    expect(differences(value, given)).toEqual([]);
  });

  test('every figure knows where it was read', async () => {
    const report = distinctReport();
    const { sources, document } = await importReport(kind, await write(report));
    expect(sources.size).toBe(report.cells.size);
    const { block, text } = sources.get('requests.carriedOut.total')!;
    expect(text).toBe('1185');
    expect(document.blocks[block]?.kind).toBe('table');
  });
});

test('a workbook is read by its labels alone, when our names in it are not looked at', async () => {
  const report = distinctReport();
  const workbook = (await makeWorkbook(report, { totals: 'typed' })).bytes();
  const read = await importReport('xlsx', workbook);
  expect(differences(read.value, report)).toEqual([]);
  expect(read.sources.get('requests.received.total')).toMatchObject({ text: '1017' });
});

test('formulas that were never reckoned are blank, and said to be', async () => {
  const parts = unzipSync((await makeWorkbook(distinctReport(), { totals: 'typed' })).bytes());
  const name = 'xl/worksheets/sheet4.xml';
  const sheet = strFromU8(parts[name]!);
  // The totals of table 三, as a program writes them that does not reckon.
  const bare = sheet.replace(/(<c r="J\d+" s="\d+">)<v>\d+<\/v>/g, '$1<f>SUM(D$2:I$2)</f>');
  const { value, messages } = await importReport('xlsx', zipSync({ ...parts, [name]: strToU8(bare) }));
  expect(messages).toContainEqual({ code: 'import-uncalculated', values: { count: 25 } });
  expect(value.cells.get('requests.received.total')).toEqual({ kind: 'blank' });
  expect(value.cells.get('requests.received.naturalPerson')).toEqual({ kind: 'known', value: 1011 });
});

test('what binary fractions leave behind the fifteenth digit is no digit', async () => {
  const parts = unzipSync((await makeWorkbook(distinctReport(), { totals: 'typed' })).bytes());
  const name = 'xl/worksheets/sheet4.xml';
  const sheet = strFromU8(parts[name]!).replace('<v>1011</v>', '<v>1011.3000000000001</v>');
  const { value } = await importReport('xlsx', zipSync({ ...parts, [name]: strToU8(sheet) }));
  expect(value.cells.get('requests.received.naturalPerson')).toEqual({ kind: 'known', value: 1011.3 });
});

test('a hidden sheet is not read, and that is said where a table of the report is in it', async () => {
  const parts = unzipSync((await makeWorkbook(distinctReport(), { totals: 'typed' })).bytes());
  const name = 'xl/workbook.xml';
  const sheets = strFromU8(parts[name]!).match(/<sheet [^>]*>/g)!;
  const [, , , requests = ''] = sheets;
  const hidden = strFromU8(parts[name]!).replace(
    requests,
    requests.replace('<sheet ', '<sheet state="hidden" '),
  );
  const { value, messages } = await importReport('xlsx', zipSync({ ...parts, [name]: strToU8(hidden) }));
  expect([...value.cells.keys()].filter((id) => id.startsWith('requests.'))).toEqual([]);
  expect(messages).toContainEqual({ code: 'import-left-out', values: { what: 'sheets' } });
  expect(messages).toContainEqual({ code: 'import-table-missing', values: { table: 'requests' } });
});
