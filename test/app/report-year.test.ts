import { reportYear } from '../../src/app/report-year';

test.each([
  ['2027-01-12', 2026],
  ['2026-11-22', 2026],
  ['2026-06-30', 2025],
])('on %s the report of %d is being written', (day, year) => expect(reportYear(new Date(day))).toBe(year));
