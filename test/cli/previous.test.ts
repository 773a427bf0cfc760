/** Last year's report on the command line: given, or kept in the workbook. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { emptyReport } from '../../src/app/empty-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { writeReport } from '../../src/app/write-report';
import { run } from '../../src/cli/run';
import { toJson } from '../../src/report/json';
import { keptWrites } from '../../src/workbook/kept';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-previous-'));

async function cli(...words: string[]) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const code = await run(words, { out: say, err: say, today: new Date('2026-11-22') });
  return { code, said: said.join('\n') };
}
const check = (...words: string[]) => cli('check', ...words);

const AGENCY = '某县自然资源局';
const now = reportOf(balanced, { agency: AGENCY, year: 2025, narrative: wordsInOrder(147) });
const HANDED_OVER = {
  'requests.carriedOut.naturalPerson': 7,
  'requests.carriedOut.enterprise': 1,
  'requests.carriedOut.total': 8,
};

const saved = (name: string, content: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const thisYear = saved('now.json', toJson(now));
const lastYear = (figures: Record<string, number> = HANDED_OVER, agency = AGENCY, year = 2024) =>
  saved(`${agency}-${year}.json`, toJson(reportOf(figures, { agency, year })));

test('says what it was held against, and nothing where there was nothing', async () => {
  const { said } = await check(thisYear, '--previous', lastYear());
  expect(said).toContain(`与上一年度报告核对（${AGENCY} 2024 年度）`);
  expect((await check(thisYear)).said).not.toContain('上一年度报告核对');
  const split = ['--previous', lastYear(HANDED_OVER, '某县国土资源局'), '--previous-unit', 'split'];
  expect((await check(thisYear, ...split)).said).toContain('数字不核对（某县国土资源局 2024 年度）');
});

test('of several files the one that is refused is named', async () => {
  const wrong = lastYear({}, AGENCY, 2023);
  const merged = ['--previous', lastYear(), '--previous', wrong, '--previous-unit', 'merged'];
  const { code, said } = await check(thisYear, ...merged);
  expect(code).toBe(2);
  expect(said).toBe(`上一年度报告 ${wrong}：这是 2023 年度的报告，要的是 2024 年度的，没有采用。请换一份。`);
});

test('what last year carried over is held against what is carried in', async () => {
  expect((await check(thisYear, '--previous', lastYear())).said).not.toContain('上年结转填');
  const { code, said } = await check(
    thisYear,
    '--previous',
    lastYear({ ...HANDED_OVER, 'requests.carriedOut.total': 9 }),
  );
  expect(code).toBe(1);
  expect(said).toContain('上年结转填 8，上一年度报告的结转下年度继续办理为 9');
});

test.each([
  ['of the same year', () => lastYear({}, AGENCY, 2025), '要的是 2024 年度的'],
  ['of the year before the last', () => lastYear({}, AGENCY, 2023), '这是 2023 年度的报告'],
  ['empty', () => saved('empty.json', toJson(emptyReport('2021', 2024, AGENCY))), '没有读到一个数字'],
  ['of another unit', () => lastYear(HANDED_OVER, '某县国土资源局'), '“某县国土资源局”'],
  ['without a unit', () => lastYear(HANDED_OVER, ''), '没有读到机关名称'],
])('a report %s is refused', async (_, path, sentence) => {
  const { code, said } = await check(thisYear, '--previous', path());
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(said).not.toContain('检查 ');
});

test('of another unit nothing is refused once it is said how the two stand', async () => {
  const renamed = lastYear({ ...HANDED_OVER, 'requests.carriedOut.total': 9 }, '某县国土资源局');
  expect((await check(thisYear, '--previous', renamed, '--previous-unit', 'renamed')).said).toContain('为 9');
  expect((await check(thisYear, '--previous', renamed, '--previous-unit', 'split')).said).not.toContain(
    '为 9',
  );
  expect(await check(thisYear, '--previous', renamed, '--previous-unit', 'sold')).toMatchObject({ code: 2 });
});

test('units that were merged are added up; several reports need that said', async () => {
  const [a, b] = [
    lastYear({ 'requests.carriedOut.naturalPerson': 7, 'requests.carriedOut.total': 7 }, '某县国土资源局'),
    lastYear({ 'requests.carriedOut.enterprise': 2, 'requests.carriedOut.total': 2 }, '某县林业局'),
  ];
  const both = [thisYear, '--previous', a, '--previous', b];
  expect(await check(...both)).toMatchObject({ code: 2 });
  const { said } = await check(...both, '--previous-unit', 'merged');
  expect(said).toContain('“商业企业”一列：上年结转填 1，上一年度报告的结转下年度继续办理为 2');
  expect(said).not.toContain('“自然人”一列：上年结转');
});

test('without --previous, the report that the workbook keeps', async () => {
  const host = await makeWorkbook(now);
  const report = reportOf({ ...HANDED_OVER, 'requests.carriedOut.total': 9 }, { agency: AGENCY, year: 2024 });
  await host.write(keptWrites({ dismissed: [], previous: { report } }));
  const path = join(folder, 'kept.xlsx');
  writeFileSync(path, host.bytes());
  expect((await check(path)).said).toContain('继续办理为 9');
  expect((await check(path, '--previous', lastYear())).said).not.toContain('继续办理为 9');
});

test('what could not be read of it is said', async () => {
  const path = join(folder, 'last.html');
  const { html } = await writeReport(reportOf(HANDED_OVER, { agency: AGENCY, year: 2024 }));
  writeFileSync(path, html.replace('（七）总计', '其中'));
  const { said } = await check(thisYear, '--previous', path);
  expect(said).toContain(`上一年度报告 ${path}：`);
  expect(said).toContain('（七）总计');
});

test('a report is held against it before it is written, and its charts stand beside it', async () => {
  const written = (name: string) => join(folder, name, `${AGENCY}2025年政府信息公开工作年度报告.html`);
  const page = (name: string) => readFileSync(written(name), 'utf8');
  const report = (name: string, ...words: string[]) =>
    cli('report', thisYear, '-o', join(folder, name), '--charts', ...words);
  const wrong = lastYear({ ...HANDED_OVER, 'requests.carriedOut.total': 9 });
  const refused = await report('wrong', '--previous', wrong);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('没有生成报告') as string });
  expect(existsSync(written('wrong'))).toBe(false);
  expect(await report('beside', '--previous', lastYear())).toMatchObject({ code: 0 });
  expect(page('beside')).toContain('（□2024年 ■2025年）');
  expect(await report('alone')).toMatchObject({ code: 0 });
  expect(page('alone')).not.toContain('2024年');
  const renamed = ['--previous', lastYear(HANDED_OVER, '某县国土资源局')];
  expect(await report('unsaid', ...renamed)).toMatchObject({ code: 2 });
  expect(await report('split', ...renamed, '--previous-unit', 'split')).toMatchObject({ code: 0 });
  expect(page('split')).not.toContain('2024年');
});
