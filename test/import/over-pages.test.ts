/** Tables that pages break, as a PDF or a page made from one has them: a row in two, a head once more. */
import { cell, cells, officePage, officeReport, proactive, requests, requestsHeader, review, table, type Office, type OfficeCell, type Row } from './office-page'; // prettier-ignore
import { differences, readPage } from './page';

const rows = requests('2021');
const blanks = (count: number): OfficeCell[] => cells(...Array<string>(count).fill(''));
const rowOf = (label: string, of: readonly Row[] = rows): number =>
  of.findIndex((row) => row.some(({ text }) => text.startsWith(label)));

/** 三、本年度办理结果 begins in this row. */
const OUTCOMES = rowOf('（一）');

/** A page ends within the row of this label: its first half there with the figures, or the second on the next page. */
function cutWithin(label: string, letters: number, figures: 'above' | 'below'): string {
  const at = rowOf(label);
  const row = rows[at]!;
  const [whole, ...own] = row.slice(-8) as [OfficeCell, ...OfficeCell[]];
  const half = (text: string, has: boolean): Row => [{ ...whole, text }, ...(has ? own : blanks(7))];
  const group = [cell(''), ...row.slice(0, -8).map((each) => ({ ...each, rowSpan: 1 }))];
  const above = rows
    .slice(0, at)
    .map((each) =>
      each.map((one) => ({ ...one, rowSpan: one.rowSpan === 22 ? at - OUTCOMES : one.rowSpan })),
    );
  const rest = rows.slice(at + 1);
  const lead = [cell('', 1, rest.length), ...group.slice(1).map(() => cell('', 1, 3))];
  return (
    table([...above, [...group, ...half(whole.text.slice(0, letters), figures === 'above')]]) +
    table([[...lead, ...half(whole.text.slice(letters), figures === 'below')], ...rest])
  );
}

const LONG = '1.申请人无正当理由';
/** Three letters of it are no label. */
const SHORT = '1.本机关不掌握';
const at = rowOf(LONG);
const two = proactive('2021');
const documents = rowOf('行政规范性文件', two);
const short = two.map((row, i): Row => (i === documents ? [cell('行政规范'), ...row.slice(1)] : row));

const broken: [string, Partial<Office>][] = [
  ['a row in two, its figures above', { three: cutWithin(LONG, 6, 'above') }],
  ['a row in two, its figures below', { three: cutWithin(LONG, 6, 'below') }],
  ['a row of table 二 in two', { two: table(short.slice(0, documents + 1)) + table([[cell('性文件'), ...blanks(3)], ...two.slice(documents + 1)]) }],
  ['a row in two after its number', { three: cutWithin(LONG, 2, 'below') }],
  ['a row in two of whose halves none tells, its figures above', { three: cutWithin(SHORT, 4, 'above') }],
  ['the same, its figures below', { three: cutWithin(SHORT, 4, 'below') }],
  ['the head once more in the body', { three: table([...rows.slice(0, at), ...requestsHeader, ...rows.slice(at)]) }],
  ['table 三 in three', { three: [rows.slice(0, 10), rows.slice(10, 18), rows.slice(18)].map((each) => table(each)).join('') }],
  ['table 四 from its figures on', { four: table(review().slice(0, 3)) + table(review().slice(3)) }],
  ['the head of table 四 once more', { four: table(review().slice(0, 3)) + table(review()) }],
]; // prettier-ignore

test.each(broken)('%s', async (_, own) => {
  const read = await readPage(officePage(own));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(read.messages).toEqual([]);
});

test('what the next page begins with is no rest where both have figures', async () => {
  const row = rows[at]!;
  const next: Row = [cell(''), cell('处理'), ...row.slice(-7)];
  const three = table(rows.slice(0, at + 1)) + table([next, ...rows.slice(at + 1)]);
  const read = await readPage(officePage({ three }));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(read.messages.map(({ code }) => code)).toEqual(['import-row-unread']);
});
