/** In which order problems are listed, and how they are counted. */
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { checkReport } from '../../src/app/check-report';
import { counted } from '../../src/app/counted';
import { entriesOf, listing, problemsIn } from '../../src/app/problems';
import { en } from '../../src/language/en';
import { zhCN } from '../../src/language/zh-CN';
import { BLANK, known } from '../../src/report/cell-value';
import { fromJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';

const sample = fromJson(mistaken);
const problemsOf = (report: Report) => checkReport(report).problems;
const changed = (cells: readonly (readonly [string, number | null])[]) => ({
  ...sample,
  cells: new Map([
    ...sample.cells,
    ...cells.map(([cell, value]) => [cell, value === null ? BLANK : known(Number(value))] as const),
  ]),
});

test('what must be mended comes before what is only to be looked at, whatever section it is of', () => {
  expect(listing(problemsOf(sample)).map(([{ findings }]) => findings[0].rule)).toEqual([
    'value.blank',
    'requests.row-total',
    'value.not-a-number',
    'narrative.figure',
    'narrative.proofreading',
    'narrative.processing-fee',
  ]);
});

test('within a section too; many blanks are one entry after its errors', () => {
  const blanks = ['rules.issued', 'rules.repealed', 'licences.decisions', 'penalties.decisions'].map(
    (row) => [`proactive.${row}`, null] as const,
  );
  const here = problemsIn(
    problemsOf(
      changed([...blanks, ['proactive.fees.amount', 0.123456], ['proactive.normativeDocuments.issued', 3.5]]),
    ),
    'proactive',
  );
  expect(entriesOf(here).map(([first, ...more]) => [first.severity, more.length])).toEqual([
    ['error', 0],
    ['error', 0],
    ['error', 4],
    ['hint', 0],
  ]);
});

test('what is not filled in is counted apart, in both languages', () => {
  const problems = problemsOf({ ...sample, narrative: { ...sample.narrative, problems: '' } });
  expect(counted(problems, zhCN)).toBe('还有 1 格没填，还有 1 处文字没写，2 处错误，3 处提醒：');
  expect(counted(problems, en)).toBe(
    '1 cell still to be filled in, 1 text still to be written, 2 errors, 3 warnings:',
  );
});
