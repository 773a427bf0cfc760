/** Who signs a report, and that no word of section 六 goes but what is printed under it instead. */
import { balanced, reportOf } from '../real-reports';
import { signedBy } from '../../src/document/signature';
import { signOffDate } from '../../src/document/sign-off-date';

const AGENCY = '某县水务局';
const signed = (other: string | undefined, date = '', agency = AGENCY) =>
  signedBy({
    ...reportOf(balanced, { agency, narrative: other === undefined ? {} : { other } }),
    profile: date ? { date } : {},
  });
const FEES = '本年没有收取信息处理费。';
const DATE = '2026年1月20日';

describe('nothing signed in the words', () => {
  test('a date is asked for on the first sheet: it is printed under the unit', () => {
    expect(signed(FEES, '2026-01-20')).toEqual({
      other: FEES,
      signature: { agency: AGENCY, date: DATE },
      inText: false,
    });
    expect(signed(undefined, DATE)).toEqual({
      other: '',
      signature: { agency: AGENCY, date: DATE },
      inText: false,
    });
  });

  test('without a date nobody signs', () => {
    expect(signed(FEES)).toEqual({ other: FEES, inText: false });
    expect(signed(undefined)).toEqual({ other: '', inText: false });
    expect(signedBy(reportOf(balanced, { agency: AGENCY, narrative: { other: FEES } }))).toEqual({
      other: FEES,
      inText: false,
    });
  });

  test('the whole title where the unit belongs: its name alone signs', () => {
    const { signature } = signed(FEES, DATE, '某县水务局2025年政府信息公开工作年度报告');
    expect(signature).toEqual({ agency: AGENCY, date: DATE });
  });
});

describe('signed at the end of the words', () => {
  test.each<[string, string, string, { agency: string; date: string }]>([
    ['unit and date on lines of their own', `${AGENCY}\n${DATE}`, '', { agency: AGENCY, date: DATE }],
    ['blank lines between', `\n\n${AGENCY}\n\n${DATE}\n`, '', { agency: AGENCY, date: DATE }],
    [
      'pushed to the right by spaces, with some after',
      `　　　　${AGENCY}　\n　　　　${DATE}　`,
      '',
      { agency: AGENCY, date: DATE },
    ],
    ['the unit spaced out', `某 县 水 务 局\n${DATE}`, '', { agency: '某 县 水 务 局', date: DATE }],
    ['a shorter name', `水务局\n${DATE}`, '', { agency: '水务局', date: DATE }],
    ['a longer name', `某市某县水务局\n${DATE}`, '', { agency: '某市某县水务局', date: DATE }],
    ['both on one line', `${AGENCY}　　${DATE}`, '', { agency: AGENCY, date: DATE }],
    ['the date alone', DATE, '', { agency: AGENCY, date: DATE }],
    ['the date in another way', `${AGENCY}\n2026-01-20`, '', { agency: AGENCY, date: DATE }],
    [
      'the date in Chinese digits, which stays',
      `${AGENCY}\n二〇二六年一月二十日`,
      '',
      { agency: AGENCY, date: '二〇二六年一月二十日' },
    ],
    ['another date than the first sheet has', DATE, '2026年1月25日', { agency: AGENCY, date: DATE }],
    ['the unit alone, the date on the first sheet', AGENCY, DATE, { agency: AGENCY, date: DATE }],
    ['a shorter name, the date on the first sheet', '水务局', DATE, { agency: '水务局', date: DATE }],
  ])('%s', (_, end, date, signature) => {
    expect(signed(`${FEES}\n${end}`, date)).toEqual({ other: FEES, signature, inText: false });
  });

  test('what stands above stays, every paragraph of it', () => {
    expect(signed(`一、收费情况。\n${FEES}\n${AGENCY}\n${DATE}`).other).toBe(`一、收费情况。\n${FEES}`);
    expect(signed(`一、收费情况。\n${FEES}\n${DATE}`).other).toBe(`一、收费情况。\n${FEES}`);
    expect(signed(`一、收费情况。\n${FEES}\n${AGENCY}`, DATE).other).toBe(`一、收费情况。\n${FEES}`);
  });

  test('within the last paragraph it stays there, and is not printed again', () => {
    const other = `${FEES}\n特此报告。${AGENCY}${DATE}`;
    expect(signed(other, DATE)).toEqual({ other, inText: true });
  });
});

describe('words that only look like a signature stay', () => {
  test.each([
    ['a sentence that ends with a day', '数据统计截至2025年12月31日'],
    ['a sentence about the unit', `本报告由${AGENCY}编制。`],
    ['a sentence of a list that ends with the unit', `解释单位：${AGENCY}`],
    ['two units', `某县财政局、${AGENCY}`],
    ['another unit', '某县财政局'],
    ['spaces', '  '],
  ])('%s', (_, last) => {
    const other = `${FEES}\n${last}`;
    expect(signed(other, DATE)).toEqual({ other, signature: { agency: AGENCY, date: DATE }, inText: false });
    expect(signed(other)).toEqual({ other, inText: false });
  });

  test('a day of another sentence, under which the date alone stands', () => {
    expect(signed(`${FEES}\n某县财政局\n${DATE}`)).toEqual({
      other: `${FEES}\n某县财政局`,
      signature: { agency: AGENCY, date: DATE },
      inText: false,
    });
  });

  test('where the unit is not known, no line is its name', () => {
    expect(signed(`${FEES}\n${AGENCY}`, DATE, '')).toEqual({
      other: `${FEES}\n${AGENCY}`,
      signature: { agency: '', date: DATE },
      inText: false,
    });
    expect(signed(`${FEES}${DATE}`, '', '')).toEqual({ other: `${FEES}${DATE}`, inText: false });
  });
});

test.each([
  ['2026年1月20日', '2026年1月20日'],
  ['2026年01月05日', '2026年1月5日'],
  ['2026-01-05', '2026年1月5日'],
  ['2026/1/5', '2026年1月5日'],
  ['2026.1.5', '2026年1月5日'],
  [' ２０２６年 １ 月 ５ 日 ', '2026年1月5日'],
  ['2026年12月31日', '2026年12月31日'],
  ['2024年2月29日', '2024年2月29日'],
  ['2025年2月29日', '2025年2月29日'],
  ['2025-2-29', '2025-2-29'],
  ['2025-12-31', '2025年12月31日'],
  ['2025 年 12 月 31 日', '2025年12月31日'],
  ['2025-13-1', '2025-13-1'],
  ['2025-0-1', '2025-0-1'],
  ['2025-1-0', '2025-1-0'],
  ['2025-4-31', '2025-4-31'],
  ['二〇二六年一月五日', '二〇二六年一月五日'],
  [' 2026年1月 ', '2026年1月'],
  ['约2026-1-5', '约2026-1-5'],
  ['2026-1-5前', '2026-1-5前'],
  ['', ''],
])('the date %j is printed %j', (written, printed) => {
  expect(signOffDate(written)).toBe(printed);
});
