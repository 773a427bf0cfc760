/** A number in the words held against the figures: as it is, rounded, at most, at least, in 元 and 万元. */
import { edition2021 } from '../../src/format/editions';
import type { EditionId } from '../../src/format/edition';
import { BLANK, known } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { readingsOf, readingsTried, sumOf } from '../../src/words/figures';
import type { Mention } from '../../src/words/mentions';
import { quantities } from '../../src/words/quantities';
import { readAnew } from '../../src/words/read';
import { balanced, reportOf } from '../real-reports';

const report = reportOf(balanced);

/** Whether a number, as it is written, is the quantity. */
const agrees = (quantity: string, written: string, of: Report = report) => {
  const [sentence] = readAnew(`共${written}。`).sentences;
  const mention: Mention = { quantity, number: sentence!.numbers[0]!, sentence: sentence! };
  return readingsTried(mention, of) === undefined;
};

test.each([
  ['received', '147件', true],
  ['received', '155件', true],
  ['received', '146件', false],
  ['receivedAndCarriedIn', '147件', false],
  ['licences', '1263件', true],
  ['licences', '0.126万件', true],
  ['licences', '0.13万件', true],
  ['licences', '0.127万件', false],
  ['fees', '961716元', true],
  ['fees', '961715元', false],
  ['fees', '96.17万元', true],
  ['fees', '96.18万元', false],
  ['fees', '96.1716元', false],
  ['withdrawn', '15件', true],
  ['withdrawn', '0件', true],
  ['withdrawn', '16件', false],
  ['feeNotices', '0件', true],
  ['feeNotices', '3件', true],
])('%s is %s: %s', (quantity, written, is) => {
  expect(agrees(quantity, written)).toBe(is);
});

test('a notice of fees went to at least those who did not pay', () => {
  const cells = new Map([...report.cells, ['requests.otherFeeUnpaid.total', known(4)] as const]);
  expect([3, 4, 5].map((count) => agrees('feeNotices', `${count}件`, { ...report, cells }))).toEqual([
    false,
    true,
    true,
  ]);
});

test('nothing is said of a figure that is not known, nor of a quantity that there is not', () => {
  const cells = new Map([...report.cells, ['requests.carriedIn.total', BLANK] as const]);
  expect(readingsOf('received', { ...report, cells })).toBeUndefined();
  expect(agrees('received', '1件', { ...report, cells })).toBe(true);
  expect(readingsOf('weather', report)).toBeUndefined();
  expect(agrees('weather', '1件')).toBe(true);
  expect(sumOf(['requests.received.total', 'requests.carriedIn.total'], { ...report, cells })).toBeNaN();
  expect(sumOf([], report)).toBe(0);
});

const cellsOf = (quantity: string, edition: EditionId) =>
  readingsOf(quantity, reportOf({}, { edition }))?.map(({ cells }) => cells);

test('readings are those of the edition', () => {
  expect(cellsOf('rules.issued', '2021')).toEqual([['proactive.rules.issued']]);
  expect(cellsOf('rules.issued', '2019')).toEqual([
    ['proactive.rules.newlyMade'],
    ['proactive.rules.newlyDisclosed'],
  ]);
  expect(cellsOf('rules.repealed', '2019')).toBeUndefined();
  expect(cellsOf('otherOutcomes', '2019')).toEqual([['requests.otherOutcome.total']]);
  expect(cellsOf('otherBeside', '2019')).toEqual([['requests.otherOutcome.total']]);
  expect(cellsOf('otherOutcomes', '2021')).toEqual([
    edition2021.outcomeRows.filter((row) => row.startsWith('other')).map((row) => `requests.${row}.total`),
  ]);
});

const request = (...rows: readonly string[]) => rows.map((row) => `requests.${row}.total`);
const reviewed = (result: string, ...blocks: readonly string[]) =>
  blocks.map((block) => `review.${block}.${result}`);
const BLOCKS = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];

test.each<[string, string, readonly (readonly string[])[]]>([
  ['dealtWith', 'equals', [request('received'), request('received', 'carriedIn'), request('handled')]],
  ['carriedIn', 'equals', [request('carriedIn')]],
  ['carriedOut', 'equals', [request('carriedOut')]],
  ['handled', 'equals', [request('handled')]],
  ['granted', 'equals', [request('granted')]],
  ['partlyGranted', 'equals', [request('partlyGranted')]],
  ['grantedOrPartly', 'equals', [request('granted', 'partlyGranted')]],
  ['disclosed', 'equals', [request('granted'), request('granted', 'partlyGranted')]],
  ['withdrawn', 'at-most', [request('otherOutcome')]],
  ['feeNotices', 'at-least', [request('otherFeeUnpaid')]],
  ['refusedThirdParty', 'equals', [request('refusedThirdParty')]],
  ['reviews.total', 'equals', [reviewed('total', ...BLOCKS)]],
  ['litigation.pending', 'equals', [reviewed('pending', ...BLOCKS.slice(1))]],
  ['reconsideration.upheld', 'equals', [reviewed('upheld', 'reconsideration')]],
  ['reconsideration.withdrawn', 'at-most', [reviewed('otherResult', 'reconsideration')]],
  ['penalties', 'equals', [['proactive.penalties.decisions']]],
  ['compulsion', 'equals', [['proactive.compulsion.decisions']]],
  ['licences', 'equals', [['proactive.licences.decisions']]],
  ['fees', 'equals', [['proactive.fees.amount']]],
  [
    'enterprise',
    'equals',
    [['requests.received.enterprise'], ['requests.received.enterprise', 'requests.carriedIn.enterprise']],
  ],
  ...['researchInstitution', 'socialOrganization', 'legalService', 'naturalPerson'].map(
    (column): [string, string, string[][]] => [
      column,
      'equals',
      [[`requests.received.${column}`], [`requests.received.${column}`, `requests.carriedIn.${column}`]],
    ],
  ),
])('%s is read (%s) as %j', (quantity, relation, readings) => {
  expect(quantities[quantity]?.relation).toBe(relation);
  expect(cellsOf(quantity, '2021')).toEqual(readings);
});

test.each([
  ['refused', 8],
  ['unavailable', 3],
  ['declined', 5],
])('%s has %i rows', (quantity, count) => {
  const [rows] = cellsOf(quantity, '2021') ?? [];
  expect(rows).toHaveLength(count);
  for (const row of rows ?? []) expect(row).toMatch(new RegExp(`^requests\\.${quantity}[A-Z]\\w+\\.total$`));
});

test('organizations are all applicants but persons, not counted twice by the total', () => {
  const [thisYear] = cellsOf('organizations', '2021') ?? [];
  expect(thisYear?.map((cell) => cell.split('.')[2])).toEqual([
    'enterprise',
    'researchInstitution',
    'socialOrganization',
    'legalService',
    'otherOrganization',
  ]);
});
