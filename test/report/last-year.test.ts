/** Last year's report as evidence, and as it is kept in the workbook. */
import { balanced, reportOf } from '../real-reports';
import { comparable, isYearBefore, lastYearFromJson, lastYearToJson } from '../../src/report/last-year';

const report = reportOf(balanced, { year: 2023, narrative: { other: '没有收取信息处理费。' } });

test.each([
  [2023, 2024, true],
  [2022, 2024, false],
  [2024, 2024, false],
  [2025, 2024, false],
  [0, 2024, true],
  [2023, 0, true],
])('a report of %i beside one of %i: %s', (last, year, before) => {
  expect(isYearBefore(last, year)).toBe(before);
  expect(comparable({ report: { ...report, year: last } }, year) !== undefined).toBe(before);
});

test.each(['same', 'renamed', 'merged'] as const)('of a unit that is %s all can be compared', (answer) => {
  expect(comparable({ report, unit: { answer, reason: '' } }, 2024)).toBe(report);
});

test('of a unit that was split off only the words can be', () => {
  expect(comparable({ report, unit: { answer: 'split', reason: '机构改革' } }, 2024)).toEqual({
    ...report,
    cells: new Map(),
  });
});

test('it comes back as it was kept, with what was said of the unit', () => {
  const said = { report, unit: { answer: 'merged', reason: '' } } as const;
  expect(lastYearFromJson(lastYearToJson(said))).toStrictEqual(said);
  expect(lastYearFromJson(lastYearToJson({ report }))).toStrictEqual({ report });
});

test('an answer that nobody gives is none', () => {
  const json = { ...lastYearToJson({ report }), unit: { answer: 'moved', reason: '搬迁' } };
  expect(lastYearFromJson(json)).toStrictEqual({ report });
});
