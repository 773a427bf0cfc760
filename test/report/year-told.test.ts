/** Which year a published report is of, by its title, its period, its date and its words. */
import { signedYear } from '../../src/report/signed-year';
import { isYearOf, yearTold } from '../../src/report/year-told';

test.each([
  ['2026年1月20日', 2025],
  ['2026年6月30日', 2025],
  ['2026年01月5日', 2025],
  // Too late for a report, or no date.
  ['2026年7月1日', 0],
  ['2026年12月31日', 0],
  ['2026年0月20日', 0],
  ['于2026年1月20日', 0],
  ['2026-01-20', 0],
  ['', 0],
])('a date under it, %j, tells of %i', (date, year) => {
  expect(signedYear(date)).toBe(year);
});

const NOTHING = { title: 0, period: 0, date: '', words: '' };
const SIGNED = '2026年1月20日';
const SPEAKS = '2025年认真落实。2025年收到申请。2025年主动公开。';

test.each([
  [{}, 0],
  [{ period: 2024, date: SIGNED, words: SPEAKS }, 2024],
  [{ date: '2025年1月20日', words: SPEAKS }, 2024],
  [{ words: SPEAKS }, 2025],
  [{ title: 2024 }, 2024],
  // One other says nothing, nor do two that do not agree, nor those of which one agrees with the title.
  [{ title: 2024, period: 2025 }, 2024],
  [{ title: 2024, date: SIGNED }, 2024],
  [{ title: 2024, period: 2023, date: SIGNED }, 2024],
  [{ title: 2024, period: 2023, date: SIGNED, words: SPEAKS }, 2024],
  [{ title: 2024, period: 2025, date: '2025年1月20日', words: SPEAKS }, 2024],
  [{ title: 2025, period: 2025, date: SIGNED }, 2025],
])('%j: the year is %i, which nothing disputes', (told, year) => {
  expect(yearTold({ ...NOTHING, ...told })).toEqual({ year, disputed: false });
});

test.each([
  { period: 2025, date: SIGNED },
  { period: 2025, words: SPEAKS },
  { date: SIGNED, words: SPEAKS },
  { period: 2025, date: SIGNED, words: SPEAKS },
])('a title of 2024 is disputed by %j', (told) => {
  expect(yearTold({ ...NOTHING, ...told, title: 2024 })).toEqual({ year: 2025, disputed: true });
});

test.each([
  // Three times, and twice as often as any other.
  ['2025 年，２０２５年，2025年', true],
  ['2025 年，2025年，2025\u3000年', true],
  ['2025年，2025年', false],
  ['2024年，2025年，2025年，2025年', true],
  ['2024年，2024年，2025年，2025年，2025年', false],
  ['2024年，2024年，2025年，2025年，2025年，2025年', true],
  ['2024年，2023年，2025年，2025年，2025年', true],
  ['2025件，2025件，2025件', false],
  ['', false],
])('the words %j are of 2025: %s', (words, isSo) => {
  expect(isYearOf({ date: '', words }, 2025)).toBe(isSo);
});

test('the date says so too', () => {
  expect(isYearOf({ date: SIGNED, words: '' }, 2025)).toBe(true);
  expect(isYearOf({ date: SIGNED, words: '' }, 2026)).toBe(false);
});
