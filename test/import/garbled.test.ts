/** Pages as they are really published: what is read is right, and what is not read is said. */
import { codes, differences, distinctReport, page, readPage, unread } from './page';

const report = distinctReport();
let html: string;
beforeAll(async () => {
  html = await page(report);
});

type Garble = (html: string) => string;

/** @throws where the page does not have it: the example would test nothing */
const replaced =
  (from: string | RegExp, to: string): Garble =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new RangeError(String(from));
    return changed;
  };

/** The row with that label. */
const rowWith = (label: string): RegExp => new RegExp(`<tr(?:(?!<tr)[^])*?>${label}<(?:(?!<tr)[^])*?</tr>`);

const unchanged: [string, Garble][] = [
  ['labels with letters wrong', replaced('本年<wbr />废止<wbr />件数', '本年止件数')],
  ['a letter mistaken for another', replaced('现行<wbr />有效<wbr />件数', '先行有效件数')],
  ['a label with letters lost', replaced('2.其他法律行政法规禁止公开', '2.其他法律行政止公开')],
  ['a label of the other edition', replaced('>行政规范性文件<', '>规范性文件<')],
  ['more in the brackets', replaced('（单位：万元）', '（单位：万元，保留4位小数）')],
  ['without what stands in brackets', replaced('（区分处理的，只计这一情形，不计其他情形）', '')],
  ['other numbering', replaced('1.属于国家秘密', '1、属于国家秘密')],
  ['full-width numbering', replaced('1.属于国家秘密', '１．属于国家秘密')],
  ['straight quotes', replaced('“三安全一稳定”', '&quot;三安全一稳定&quot;')],
  ['narrow brackets', replaced('（一）予以公开', '(一)予以公开')],
  ['labels over two lines', replaced('>商业<wbr />企业<', '>商业<br/>企业<')],
  ['a blank in a label', replaced('>规章<', '>规 章<')],
  ['a label in pieces', replaced('>一、本年新收', '><span>一</span><span>、本年</span>新收')],
  ['a figure in pieces', replaced(/>1001</, '><span>1</span><span>00</span><span>1</span><')],
  ['figures wrapped in paragraphs', replaced(/>1012</, '><p>&nbsp;1012<o:p>&nbsp;</o:p></p><')],
  ['full-width digits', replaced(/>1013</, '>１０１３<')],
  ['separators of thousands', replaced(/>1014</, '>1,014<')],
  ['an empty row', replaced('<tr', '<tr><td>&nbsp;</td><td></td><td></td><td></td></tr><tr')],
  ['the vertical label not merged', replaced(/ rowspan="22"/, '')],
  ['a heading with a word too many', replaced('政府信息公开行政复议', '政府信息公开行政法复议')],
  ['a heading in other words', replaced('存在的主要问题及改进情况', '存在的主要问题及改进措施')],
];

test.each(unchanged)('%s: every figure is read, nothing is said', async (_, garble) => {
  const read = await readPage(garble(html));
  expect(differences(read.value, report)).toEqual([]);
  expect(codes(read)).toEqual([]);
  expect(read.value.narrative).toEqual(report.narrative);
});

const told: [string, Garble, string[], string[]][] = [
  ['a row left out', replaced(rowWith('规章'), ''), ['import-row-missing'], ['proactive.rules']],
  [
    'a row that nobody knows',
    replaced('>8.属于行政查询事项<', '>8.属于其他可以不说的<'),
    ['import-row-missing', 'import-row-unread'],
    ['requests.refusedAdministrativeInquiry'],
  ],
  [
    'a row without a label',
    replaced('>3.补正后申请内容仍不明确<', '><'),
    ['import-row-missing', 'import-row-unread'],
    ['requests.unavailableUnclear'],
  ],
  ['a table as a picture', replaced(/<table[^]*?<\/table>/, '<img src="1.png"/>'), ['import-table-missing'], [
    'proactive.rules', 'proactive.normativeDocuments', 'proactive.licences', 'proactive.penalties',
    'proactive.compulsion', 'proactive.fees',
  ]], // prettier-ignore
];

test.each(told)('%s: is said, and only that is not read', async (_, garble, said, rows) => {
  const read = await readPage(garble(html));
  expect(codes(read)).toEqual(said);
  expect(differences(read.value, report)).toEqual(rows.flatMap((row) => unread(row, report)));
});

test('a table that is a picture is called by its name', async () => {
  const read = await readPage(replaced(/<table[^]*?<\/table>/, '<img src="1.png"/>')(html));
  expect(read.messages).toEqual([{ code: 'import-table-missing', values: { table: 'proactive' } }]);
});

const cellOf = (figure: number): RegExp => new RegExp(`<td[^>]*>${figure}</td>`);

test('a row that lost the cells before its label keeps its figures in their order', async () => {
  const read = await readPage(replaced(/<t[dh][^>]*>（三）不予公开<\/t[dh]>/, '')(html));
  expect(differences(read.value, report)).toEqual([]);
});

test('a row that lost a figure is not read: which one it lost cannot be told', async () => {
  const first = 1000 + 10 + 1;
  const read = await readPage(replaced(cellOf(first + 3), '')(html));
  expect(differences(read.value, report)).toEqual(unread('requests.received', report));
  expect(codes(read)).toEqual(Array(6).fill('import-cell-unread'));
  expect(read.messages[0]!.values).toMatchObject({ table: 'requests', text: '1011' });
});

test('two figures in one cell are neither', async () => {
  const read = await readPage(replaced('>1011<', '>1011 7<')(html));
  expect(differences(read.value, report)).toEqual(['requests.received.naturalPerson: 1011 7, 1011']);
});

test('two merged figures are not read, the others of the row are', async () => {
  const merged = replaced(/<td([^>]*)>1012<\/td>\s*<td[^>]*>1013<\/td>/, '<td$1 colspan="2">1012</td>')(html);
  const read = await readPage(merged);
  expect(differences(read.value, report)).toEqual([
    'requests.received.enterprise: null, 1012',
    'requests.received.researchInstitution: null, 1013',
  ]);
  expect(codes(read)).toEqual(['import-cell-unread']);
});

test('columns in another order are read by their names', async () => {
  const swapped = html
    .replace('>科研<wbr />机构<', '>社会公益组织 <')
    .replace('>社会<wbr />公益<wbr />组织<', '>科研机构<');
  const read = await readPage(swapped);
  expect(differences(read.value, report)).toHaveLength(2 * 25);
  expect(read.value.cells.get('requests.received.socialOrganization')).toEqual({
    kind: 'known',
    value: 1013,
  });
});

test('（六） in one row keeps its figures under 3.其他', async () => {
  const undivided = html
    .replace(rowWith('1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'), '')
    .replace(rowWith('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'), '')
    .replace('>3.其他<', ' colspan="2">（六）其他处理<');
  const { value, messages } = await readPage(undivided);
  expect(messages.map(({ code }) => code)).toEqual(['import-outcome-undivided']);
  expect(value.cells.get('requests.otherFeeUnpaid.total')).toEqual({ kind: 'known', value: 0 });
  expect(differences(value, report).filter((each) => !/NotSupplemented|FeeUnpaid/.test(each))).toEqual([]);
});

test('a table that goes on in another one is one table', async () => {
  const parts = html.replace(/(<tr(?:(?!<tr)[^])*?>7\.属于行政执法案卷<)/, '</table><p></p><table>$1');
  const read = await readPage(parts);
  expect(differences(read.value, report)).toEqual([]);
});

test('a table whose rows have no known header is not read by guess', async () => {
  const headless = html.replace(
    /<tr[^>]*>\s*<t[dh][^>]*>（本列数据[^]*?(<tr(?:(?!<tr)[^])*?>一、本年新收)/,
    '$1',
  );
  const read = await readPage(headless);
  expect([...read.value.cells.keys()].filter((id) => id.startsWith('requests.'))).toEqual([]);
  expect(new Set(codes(read))).toEqual(new Set(['import-cell-unread']));
});
