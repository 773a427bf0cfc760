/** Who signs, and when: taken from the end of the last section, and nothing of its words with it. */
import { withoutSignature } from '../../src/import/recognise/signature';

const AGENCY = '某县水务局';
const WORDS = '没有收取信息处理费。';
const DATE = '2025年1月20日';

test.each<[string, string[], string, string[]]>([
  ['name and date', [WORDS, AGENCY, DATE], AGENCY, [WORDS]],
  ['spread over its line', [WORDS, '某 县 水 务 局', '2025 年 1 月 20 日'], '某 县 水 务 局', [WORDS]],
  ['in two lines', [WORDS, '某县', '水务局', DATE], AGENCY, [WORDS]],
  ['in three lines', [WORDS, '某县', '水务', '局', DATE], AGENCY, [WORDS]],
  ['in four lines', [WORDS, '某', '县', '水务', '局', DATE], '县水务局', [WORDS, '某']],
  ['a shorter name', [WORDS, '水务局', DATE], '水务局', [WORDS]],
  ['a longer name', [WORDS, '中共某县水务局党组', DATE], '中共某县水务局党组', [WORDS]],
  ['another body', [WORDS, '某县财政局', DATE], '某县财政局', [WORDS, '某县财政局']],
  ['a sentence', [WORDS, DATE], '', [WORDS]],
  ['a sentence of it', ['特此报告，某县水务局。', DATE], '', ['特此报告，某县水务局。']],
  ['nothing but the date', [DATE], '', []],
])('%s', (_, lines, agency, left) => {
  expect(withoutSignature(lines, AGENCY)).toMatchObject({ lines: left, signature: { agency } });
});

test.each(['2025年1月20日', '2025年12月1日', '二〇二五年一月二十日', '二零二五年十二月三十一日', '二○二五年一月三日', '二O二五年一月三日'])(
  '%s is the date of a report',
  (date) => expect(withoutSignature([WORDS, AGENCY, date], AGENCY).lines).toEqual([WORDS]),
); // prettier-ignore

test.each([
  '2025年1月',
  '2025年1月20日印发',
  '日期：2025年1月20日',
  '25年1月20日',
  '2025年100月20日',
  '2025年1月200日',
  '二五年一月二十日',
  '二〇二五年一月',
  '',
])('%j is none, and all is left as it is', (date) => {
  expect(withoutSignature([WORDS, AGENCY, date], AGENCY)).toEqual({ lines: [WORDS, AGENCY, date] });
});

test('nothing stands in it, and nothing is taken', () => {
  expect(withoutSignature([], AGENCY)).toEqual({ lines: [] });
});

test.each([
  ['某县水务局', '某县水务局'],
  ['某市政务服务中心', '某市政务服务中心'],
  ['水务', ''],
  ['特此报告', ''],
])('where no title names the body, %s signs as %j', (line, agency) => {
  const read = withoutSignature([WORDS, line, DATE], '');
  expect(read.signature?.agency).toBe(agency);
  expect(read.lines).toEqual(agency === '' ? [WORDS, line] : [WORDS]);
});
