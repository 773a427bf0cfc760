import { checkReport } from '../../src/app/check-report';
import { emptyReport } from '../../src/app/empty-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { isUnfilled, countUnfilled } from '../../src/app/unfilled';
import { BLANK, fromPlain, type PlainValue } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { readReport } from '../../src/workbook/read';
import { sampleReport } from '../workbook/sample-report';

const problemsOf = (report: Report) => checkReport(report).problems;
const withCell = (cell: string, value: PlainValue): Report => ({
  ...sampleReport,
  cells: new Map([...sampleReport.cells, [cell, value === null ? BLANK : fromPlain(value)] as const]),
});

test('a template with nothing in it has nothing wrong, only cells and words to fill in', async () => {
  const { value } = await readReport(await makeWorkbook(emptyReport('2021', 2026, '某县财政局')));
  const problems = problemsOf(value);
  expect(problems.filter((problem) => !isUnfilled(problem))).toEqual([]);
  expect(countUnfilled(problems)).toEqual({ figures: 166, parts: 4 });
});

test.each([
  ['a blank whose figure follows from the others', 'requests.granted.naturalPerson', null, true],
  ['a blank that nothing is known of', 'proactive.compulsion.decisions', null, true],
  ['a word instead of a figure', 'proactive.compulsion.decisions', '无', false],
  ['a wrong figure', 'requests.granted.naturalPerson', 999, false],
])('%s', (_, cell, value, unfilled) => {
  const report = withCell(cell, value);
  const before = problemsOf(sampleReport).length;
  const problems = problemsOf(report);
  expect(problems).toHaveLength(before + 1);
  expect(problems.filter(isUnfilled)).toHaveLength(unfilled ? 1 : 0);
});
