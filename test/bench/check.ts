import type { Row } from './section';
import { timeEach } from './timing';
import { randomWords } from './words';
import { corrupt, randomFrom, randomReport } from '../random-report';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';

export const title = '检查一份报告 / check one report';

const CASES = 300;
const CHARACTERS = 3_000;

const reports = (wrong: number): Report[] =>
  Array.from({ length: CASES }, (_, seed) => {
    const random = randomFrom(seed);
    return corrupt(random, randomReport(random), wrong).report;
  });

/** None has the words of another: each text is read anew, in one piece as it comes out of a workbook. */
const withWords = (): Report[] =>
  reports(3).map((report, seed) => ({
    ...report,
    narrative: structuredClone(randomWords(randomFrom(seed), CHARACTERS)),
  }));

export async function run(): Promise<Row[]> {
  return [
    line('0 wrong cells', reports(0), 0.05, 'all rules'),
    line('3 wrong cells', reports(3), 0.05, 'all rules'),
    line('3 wrong cells, 3,000 characters of words', withWords(), 1, 'all rules, every text read anew'),
  ];
}

function line(group: string, cases: readonly Report[], goal: number, note: string): Row {
  timeEach(cases, 2, (report) => check(report));
  const timing = timeEach(cases, 10, (report) => check(report));
  return { group, name: 'ours', ...timing, goal, note };
}
