/** Lengths, days, citations and 无: one table each. */
import { edition2019, edition2021 } from '../../src/format/editions';
import { wrongBasis } from '../../src/words/basis';
import { compareDays, isBeforeItsEnd, isLate, readDate } from '../../src/words/deadline';
import { saysNothing } from '../../src/words/duties';
import { charactersIn, placeAfter } from '../../src/words/length';

test.each([
  ['', 0],
  ['甲乙，丙。', 5],
  [' 甲 乙\n\u3000丙\t', 3],
  ['𠮷田', 2],
])('%j has %i characters', (text, count) => {
  expect(charactersIn(text)).toBe(count);
});

test.each([
  [0, 0],
  [1, 2],
  [2, 4],
  [3, 6],
  [9, 6],
])('so many characters of a text with blanks and a rare one, %i, are before place %i', (count, place) => {
  expect(placeAfter('甲 乙\n𠮷', count)).toBe(place);
});

test.each([
  ['2026年1月20日', [2026, 1, 20]],
  [' 2026 年 1 月 20 日 ', [2026, 1, 20]],
  ['２０２６年１月２０日', [2026, 1, 20]],
  ['2026-01-20', [2026, 1, 20]],
  ['2026/1/20', [2026, 1, 20]],
  ['2026.1.20', [2026, 1, 20]],
  ['2026年12月31日', [2026, 12, 31]],
  ['26年1月20日', undefined],
  ['2026年0月20日', undefined],
  ['2026年1月0日', undefined],
  ['0000年1月20日', undefined],
  ['于2026年1月20日', undefined],
  ['2026年1月20日前', undefined],
  ['2026年1月', undefined],
  ['', undefined],
])('%j is the date %j', (written, date) => {
  expect(readDate(written)).toEqual(date && { year: date[0], month: date[1], day: date[2] });
});

test.each([
  [2026, 1, 31, false],
  [2026, 2, 1, true],
  [2026, 1, 1, false],
  [2025, 12, 31, false],
  [2027, 1, 1, true],
])('%i-%i-%i is late for the 31st of January after 2025: %s', (year, month, day, late) => {
  expect(isLate({ year, month, day }, 2025, { month: 1, day: 31 })).toBe(late);
});

test('days are compared by month, then by day', () => {
  expect(compareDays({ month: 1, day: 31 }, { month: 3, day: 1 })).toBeLessThan(0);
  expect(compareDays({ month: 3, day: 2 }, { month: 3, day: 1 })).toBeGreaterThan(0);
  expect(compareDays({ month: 3, day: 1 }, { month: 3, day: 1 })).toBe(0);
});

test.each([
  [2024, true],
  [2025, true],
  [2026, false],
])('a report on 2025 dated in %i is dated before its end: %s', (year, before) => {
  expect(isBeforeItsEnd({ year, month: 12, day: 31 }, 2025)).toBe(before);
});

test.each([
  ['按照国办公开办函〔2021〕30号、国办公开办函〔2019〕61号、国办公开办函〔2020〕1号编制。', []],
  ['按照国办公开办函 〔2021〕30号编制。', []],
  ['按照国办公开办函〔 2021 〕 30 号编制。', []],
  ['按照国办公开办函[2021]30号编制。', ['国办公开办函[2021]30号']],
  ['按照国办公开办函(2021)30号编制。', ['国办公开办函(2021)30号']],
  ['按照国办公开办函【2021】第30号编制。', ['国办公开办函【2021】第30号']],
  ['按照国办公开办函2021 30 号编制。', ['国办公开办函2021 30 号']],
  ['按照国办公开办涵〔2021〕30号编制。', ['国办公开办涵〔2021〕30号']],
  ['按照国办公开办函〔2021〕300号编制。', ['国办公开办函〔2021〕300号']],
  ['按照国办函〔2020〕109号收费。', []],
])('cited in the format of 2021: %s', (text, wrong) => {
  const found = wrongBasis(text, edition2021);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wrong);
  expect(found.map(({ actual, expected }) => [actual, expected])).toEqual(
    wrong.map((actual) => [actual, '国办公开办函〔2021〕30号']),
  );
});

test('in the format of 2019 its own notice is cited', () => {
  expect(wrongBasis('国办公开办函〔2019〕60号', edition2019)).toEqual([]);
  expect(wrongBasis('国办公开办函〔2021〕30号', edition2019)).toHaveLength(1);
});

test.each([
  ['无', true],
  ['  （无）。 ', true],
  ['暂无问题', true],
  ['不存在问题。', true],
  ['没有', true],
  ['', true],
  ['无纸化办公推进较慢。', false],
  ['问题：无', false],
  ['1.无', false],
])('五 says nothing: %j – %s', (text, nothing) => {
  expect(saysNothing(text)).toBe(nothing);
});
