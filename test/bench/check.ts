import type { Row } from './section';
import { timeEach } from './timing';
import { corrupt, randomFrom, randomReport } from '../random-report';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';

export const title = '检查一份报告 / check one report';

const reports = (wrong: number): Report[] =>
  Array.from({ length: 300 }, (_, seed) => {
    const random = randomFrom(seed);
    return corrupt(random, randomReport(random), wrong).report;
  });

export async function run(): Promise<Row[]> {
  return [0, 3].map((wrong) => {
    const cases = reports(wrong);
    timeEach(cases, 2, (report) => check(report));
    const timing = timeEach(cases, 10, (report) => check(report));
    return { group: `${wrong} wrong cells`, name: 'ours', ...timing, goal: 0.05, note: 'all rules' };
  });
}
