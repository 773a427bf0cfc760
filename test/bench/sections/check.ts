import type { Row } from '../section';
import { timeEach } from '../timing';
import { corrupt, randomFrom, randomReport } from '../../random-report';
import { check } from '../../../src/rules/check';

export const title = 'Check one report';

const reports = (wrong: number) =>
  Array.from({ length: 300 }, (_, seed) => {
    const random = randomFrom(seed);
    return corrupt(random, randomReport(random), wrong).report;
  });

export async function run(): Promise<Row[]> {
  return [0, 3].map((wrong) => ({
    what: `all rules, ${wrong} wrong cells`,
    ours: timeEach(reports(wrong), 10, (report) => check(report)),
    goal: 0.05,
    peers: [],
  }));
}
