/** `compare`: this year's report beside last year's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, folder, given } from './commands';
import { balanced, reportOf } from '../real-reports';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openSource } from '../../src/app/open-source';
import { toJson } from '../../src/report/json';
import { keptWrites } from '../../src/workbook/kept';

const AGENCY = '某县自然资源局';
const report = (figures: Record<string, number> = {}, year = 2024, agency = AGENCY) =>
  reportOf({ ...balanced, 'proactive.licences.decisions': 1300, ...figures }, { agency, year });

function lastYear(...of: Parameters<typeof report>): string {
  const path = join(folder(), 'last.json');
  writeFileSync(path, JSON.stringify(toJson(report(...of))));
  return path;
}

test('says figures, change, what changed most and what was not compared', async () => {
  const { code, out } = await cli(
    'compare',
    given({ 'requests.granted.total': null }),
    '--previous',
    lastYear(),
  );
  expect(code).toBe(1);
  expect(out).toContain('变化最大的\n  行政许可 × 本年处理决定数量：1300 → 1263（-37，-2.8%）');
  expect(out).toContain('总计 × 予以公开：48 → 空白（空白或不是数字）');
});

test('as JSON: one line', async () => {
  const { code, lines } = await cli('compare', given(), '--previous', lastYear(), '--json');
  expect(code).toBe(0);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    agency: AGENCY,
    years: { last: 2024, now: 2025 },
    editions: { last: '2021', now: '2021' },
    mostChanged: ['proactive.licences.decisions'],
    notCompared: [],
    only: { last: [], now: [] },
  });
  expect(JSON.parse(lines[0]!).figures).toContainEqual({
    cell: 'proactive.licences.decisions',
    last: 1300,
    now: 1263,
    difference: -37,
  });
});

test.each(['html', 'docx', 'xlsx'])('also as a file: .%s', async (ending) => {
  const path = join(folder(), `对比.${ending}`);
  expect((await cli('compare', given(), '--previous', lastYear(), '-o', path)).out).toContain(
    `已写出：${path}`,
  );
  expect(readFileSync(path).length).toBeGreaterThan(2000);
});

test('without --previous, with the report that the workbook keeps', async () => {
  const host = await makeWorkbook((await openSource('now.json', readFileSync(given()))).report);
  const path = join(folder(), 'kept.xlsx');
  const kept = async (unit?: { answer: 'split'; reason: string }) => {
    await host.write(keptWrites({ dismissed: [], previous: { report: report(), ...(unit && { unit }) } }));
    writeFileSync(path, host.bytes());
    return cli('compare', path);
  };
  expect((await kept()).out).toContain('1300 → 1263');
  expect(await kept({ answer: 'split', reason: '' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('不能对比'),
  });
});

test.each([
  ['no report of last year', () => [], '没有上一年度报告'],
  ['another year', () => ['--previous', lastYear({}, 2023)], '要的是 2024 年度的'],
  ['another unit', () => ['--previous', lastYear({}, 2024, '某县国土资源局')], '“某县国土资源局”'],
  ['an answer that is none', () => ['--previous', lastYear(), '--previous-unit', 'sold'], '没有“sold”'],
  ['a form that is none', () => ['--previous', lastYear(), '-o', 'a.pdf'], '不能写成“a.pdf”'],
] as const)('%s is refused', async (_, words, sentence) => {
  const { code, out, err } = await cli('compare', given(), ...words());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
});
