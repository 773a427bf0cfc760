/** Local requirements on the command line: from a file for once, and kept in a workbook that is made with them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, folder, given } from './commands';

function file(content: unknown, at = folder()): string {
  const path = join(at, '本地要求.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const rulesIn = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .flatMap((line) =>
      (JSON.parse(line) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule),
    );

test('check --requirements hints at what is not kept: 0; of all sources', async () => {
  const asked = file({ overviewLength: 20, expected: { proactive: ['政策解读'] } });
  const run = await cli('check', given(), given(), '--json', '--requirements', asked);
  expect(run.code).toBe(0);
  const each = ['narrative.length', 'narrative.expected'];
  expect(rulesIn(run.out)).toEqual([...each, ...each]);
  expect((await cli('check', given(), '--requirements', asked)).out).toContain('上级要求不超过 20 字');
});

test('report --requirements is not held up by them, and prints the fee with the decimals asked', async () => {
  const at = folder();
  const source = given({ 'proactive.fees.amount': 12.5 });
  const asked = file({ overviewLength: 20, feeDecimals: 4 });
  expect((await cli('report', source, '-o', at, '--requirements', asked)).code).toBe(0);
  const page = readFileSync(join(at, '某县自然资源局2025年政府信息公开工作年度报告.html'), 'utf8');
  expect(page).toContain('>12.5000<');
});

test('template --requirements keeps them in the workbook, and export writes them out again', async () => {
  const at = folder();
  const settings = { source: '某市', overviewLength: 900, deadline: '1月20日', pendingCarriedOver: true };
  const [book, out] = [join(at, 'book.xlsx'), join(at, 'report.json')];
  expect((await cli('template', '-o', book, '--requirements', file(settings))).code).toBe(0);
  await cli('export', book, '-o', out);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ settings });
});

test('a bad file is refused in one plain sentence, and nothing is checked or written: 2', async () => {
  const at = folder();
  const bad = file({ overviewLength: 20, deadline: '一月' });
  const refused =
    '本地要求文件里“deadline”的内容不对，应为月和日，如 1月20日，整份没有采用。请向发文件的单位核对，改正后再试。';
  const runs = [
    await cli('check', given(), '--requirements', bad),
    await cli('report', given(), '-o', join(at, 'new'), '--requirements', bad),
    await cli('template', '-o', join(at, 'new.xlsx'), '--requirements', bad),
  ];
  expect(runs).toEqual(runs.map(() => ({ code: 2, out: '', err: refused, lines: [] })));
  expect([existsSync(join(at, 'new')), existsSync(join(at, 'new.xlsx'))]).toEqual([false, false]);
  expect((await cli('check', given(), '--requirements', join(at, 'none.json'))).err).toContain('找不到文件');
});

test('sample writes an example that is taken as it is', async () => {
  const at = folder();
  await cli('sample', '-o', at);
  const asked = join(at, '本地要求-示例.json');
  expect((await cli('check', given(), '--requirements', asked)).err).toBe('');
});
