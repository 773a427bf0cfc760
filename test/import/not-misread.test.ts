/** Shapes in which a figure could be taken for another one: it is read as what it is, or said to be unread. */
import {
  cell,
  officePage,
  officeReport,
  proactive,
  requests,
  review,
  table,
  type Office,
  type Row,
} from './office-page';
import { differences, readPage, unread } from './page';
import { toJson } from '../../src/report/json';

const rows = requests('2021');
const changed = (of: readonly Row[], texts: Readonly<Record<string, string>>): Row[] =>
  of.map((row) => row.map((each) => ({ ...each, text: texts[each.text] ?? each.text })));
const inFigures =
  (change: (figure: string) => string) =>
  (text: string): string =>
    /^\d{4}$/.test(text) ? change(text) : text;

const unseen: [string, (figure: string) => string][] = [
  ['set without a size', (figure) => `<span style="font-size:0pt">9</span>${figure}`],
  ['set as not visible', (figure) => `<span style="color:red; visibility: hidden">9</span>${figure}`],
  ['hidden by Word', (figure) => `${figure}<span style="mso-hide:all">9</span>`],
  ['set small, and seen', (figure) => `<span style="font-size:0.8em">${figure}</span>`],
  ['in a block that is shown later', (figure) => `<div style="visibility:hidden"><b>${figure}</b></div>`],
  ['in a table of one cell', (figure) => `<table><tr><td>${figure}</td></tr></table>`],
];

test.each(unseen)('digits %s', async (_, written) => {
  const read = await readPage(officePage({ three: table(rows, inFigures(written)) }));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(read.messages).toEqual([]);
});

const raised: [string, string][] = [
  ['Word raises', 'mso-text-raise:4.0pt'],
  ['stand higher than their line', 'position:relative; top:-4px'],
];

test.each(raised)('the number of a note that %s is no digit', async (_, style) => {
  const three = table(rows, (text) => (text === '2001' ? `2001<span style="${style}">1</span>` : text));
  const read = await readPage(officePage({ three }));
  expect(differences(read.value, officeReport('2021'))).toEqual([
    'requests.received.naturalPerson: 2001 1, 2001',
  ]);
});

const withCell = (after: string): Row[] =>
  rows.map((row) => row.flatMap((each) => (each.text === after ? [each, cell('7')] : [each])));
const without = (text: string, of: readonly Row[]): Row[] =>
  of.map((row) => row.filter((each) => each.text !== text));
const fee = '本年收费金额（单位：万元）';

const told: [string, Partial<Office>, string[], number][] = [
  ['a cell too many in a row', { three: table(withCell('2031')) }, unread('requests.refusedStateSecret', officeReport('2021')), 8],
  ['an empty cell too many in table 二', { two: table(proactive('2021').map((row, i) => (i === 2 ? [...row.slice(0, 2), cell(''), ...row.slice(2)] : row))) }, unread('proactive.rules', officeReport('2021')), 3],
  ['a name of a column lost in table 二', { two: table(without('本年制发件数', proactive('2021'))) }, [...unread('proactive.rules', officeReport('2021')), ...unread('proactive.normativeDocuments', officeReport('2021'))], 6],
  ['the name that holds five columns lost', { three: table(without('法人或其他组织', rows)) }, Object.keys(toJson(officeReport('2021')).cells).filter((id) => id.startsWith('requests.')).map((id) => `${id}: null, ${toJson(officeReport('2021')).cells[id]}`), 175],
  ['the fee in 元', { two: table(changed(proactive('2021'), { [fee]: '本年收费金额（单位：元）' })) }, ['proactive.fees.amount: null, 1010'], 1],
  ['the fee in 元, as its row says', { two: table(changed(proactive('2021'), { 行政事业性收费: '行政事业性收费（元）' })) }, ['proactive.fees.amount: null, 1010'], 1],
  ['the fee in 亿元', { two: table(changed(proactive('2021'), { [fee]: '本年收费金额（亿元）' })) }, ['proactive.fees.amount: null, 1010'], 1],
]; // prettier-ignore

test.each(told)('%s', async (_, own, missing, count) => {
  const read = await readPage(officePage(own));
  expect(differences(read.value, officeReport('2021'))).toEqual(missing);
  expect(read.messages.map(({ code }) => code)).toEqual(Array<string>(count).fill('import-cell-unread'));
});

test.each([
  ['2001', '2.001', 'requests.received.naturalPerson'],
  ['2001', '1.002.001件', 'requests.received.naturalPerson'],
  ['1010', '2.030', 'proactive.fees.amount'],
  ['1010', '1.000.010', 'proactive.fees.amount'],
])('a point that may part thousands: for %s %s is no figure', async (figure, written, id) => {
  const change = (text: string): string => (text === figure ? written : text);
  const { value } = await readPage(
    officePage({ two: table(proactive('2021'), change), three: table(rows, change) }),
  );
  expect(value.cells.get(id)).toEqual({ kind: 'unreadable', written });
});

test.each([
  ['0.030', 0.03],
  ['12.345', 12.345],
  ['7730.280', 7730.28],
])('of money %s is %s', async (written, amount) => {
  const two = table(proactive('2021'), (text) => (text === '1010' ? written : text));
  const read = await readPage(officePage({ two }));
  expect(read.value.cells.get('proactive.fees.amount')).toEqual({ kind: 'known', value: amount });
});

test('names of columns run together in table 二: what stands under the rest may be theirs or not', async () => {
  const two = proactive('2019').map((row, i) =>
    i === 5 ? [row[0]!, cell(`${row[1]!.text}${row[2]!.text}`), row[3]!] : row,
  );
  const report = officeReport('2019');
  const read = await readPage(officePage({ two: table(two) }, '2019'));
  expect(differences(read.value, report)).toEqual(
    ['proactive.licences', 'proactive.otherManagementServices'].flatMap((row) => unread(row, report)),
  );
});

test('a name lost in table 四: what stands under the others may be theirs or not', async () => {
  const read = await readPage(
    officePage({ four: table(review().map((row, i) => (i === 2 ? row.slice(1) : row))) }),
  );
  expect([...read.value.cells.keys()].filter((id) => id.startsWith('review.'))).toEqual([]);
  expect(read.messages.filter(({ code }) => code === 'import-cell-unread')).toHaveLength(15);
});

test('an empty cell too many among the figures of table 四: none of them is told by its place', async () => {
  const [top, middle, bottom, figures] = review();
  const longer = [...figures!.slice(0, 4), cell(''), ...figures!.slice(4)];
  const read = await readPage(officePage({ four: table([top!, middle!, bottom!, longer]) }));
  expect([...read.value.cells.keys()].filter((id) => id.startsWith('review.'))).toEqual([]);
  expect(read.messages.filter(({ code }) => code === 'import-cell-unread')).toHaveLength(15);
});

test('in the words the number of a note, or what is struck, is no digit either', async () => {
  const overview = '<p>公开37<sup>1</sup>件，解读<s>4</s>5件。H<sup>2</sup>O</p>';
  const { value } = await readPage(officePage({ overview }));
  expect(value.narrative.overview).toBe('公开37 1件，解读4 5件。H2O');
});
