import { checkReport } from '../../src/app/check-report';
import { emptyReport } from '../../src/app/empty-report';
import { marksOf } from '../../src/app/mark-workbook';
import { templateOf } from '../../src/app/template-of';
import { zhCN } from '../../src/language/zh-CN';
import type { CellId } from '../../src/format/edition';
import { BLANK } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { newXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';
import { sampleReport } from '../workbook/sample-report';

async function marked(report: Report) {
  const host = newXlsx();
  await host.insert(templateOf(report));
  const { value, standings } = await readReport(host);
  return marksOf(checkReport(value).problems, { report: value, standings }, zhCN);
}

const without = (...cells: CellId[]): Report => ({
  ...sampleReport,
  cells: new Map([...sampleReport.cells, ...cells.map((cell) => [cell, BLANK] as const)]),
});

test('a template that is not filled in yet has no marks: the cells to fill in show by themselves', async () => {
  expect(await marked(emptyReport('2021', 2026, '某县某局'))).toEqual([]);
});

test('a figure that was forgotten among others is marked', async () => {
  const marks = await marked(without('proactive.compulsion.decisions' as CellId));
  expect(marks).toMatchObject([{ place: { area: 'nb_proactive' }, look: 'doubtful' }]);
});

test('a paragraph whose numbers do not add up is marked, though none of them is known to be the wrong one', async () => {
  const overview = { proactive: '通过网站公开信息120条，其中财政类30条，规划类20条，其他类60条。' };
  const marks = await marked({ ...sampleReport, narrative: { ...sampleReport.narrative, overview } });
  const inWords = marks.filter(({ place }) => place.area === 'nb_overview_proactive');
  expect(inWords.map(({ look }) => look)).toEqual([expect.stringMatching(/wrong|doubtful/)]);
});
