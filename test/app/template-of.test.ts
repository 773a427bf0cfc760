import { sampleReport } from '../workbook/sample-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { templateOf } from '../../src/app/template-of';
import { templateEn } from '../../src/language/template/en';
import { templateZhCN } from '../../src/language/template/zh-CN';
import type { PlannedCell, WorkbookPlan } from '../../src/workbook/plan';
import { readReport } from '../../src/workbook/read';

const chinese = templateOf(sampleReport);
const english = templateOf(sampleReport, { language: 'en' });

/** Guidance is ours; all else is the official form. */
const GUIDANCE: readonly PlannedCell['style'][] = ['guide', 'fieldLabel'];
const HEADS = [templateEn, templateZhCN].flatMap(({ cover }) => [cover.howTo, cover.settings.title]);
const isForm = ({ style, value }: PlannedCell) =>
  !GUIDANCE.includes(style) && !HEADS.some((head) => head === value);

const printed = ({ sheets }: WorkbookPlan, wanted: (cell: PlannedCell) => boolean) =>
  sheets.map(({ name, cells }) => ({ name, cells: cells.filter(wanted) }));

test('in English the form is the same, word for word, and the guidance is English', () => {
  expect(printed(english, isForm)).toEqual(printed(chinese, isForm));
  expect(english.names).toEqual(chinese.names);
  const guides = printed(english, ({ style }) => style === 'guide').flatMap(({ cells }) => cells);
  expect(guides.length).toBeGreaterThan(10);
  expect(guides.filter(({ value }) => !/[a-z]{3}/.test(String(value)))).toEqual([]);
});

test('a workbook with English guidance is read like any other', async () => {
  const [read, other] = await Promise.all(
    (['en', undefined] as const).map(async (language) =>
      readReport(await makeWorkbook(sampleReport, language && { language })),
    ),
  );
  expect(read!.messages).toEqual([]);
  expect(read!.value).toEqual(other!.value);
});
