/** A folder of reports, checked as they were published. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { writeReport } from '../../src/app/write-report';
import { run } from '../../src/cli/run';
import { toJson } from '../../src/report/json';

async function cli(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const said = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await run(words, { ...said, today: new Date('2026-11-22') });
  return { code, out, err };
}

const folder = () => mkdtempSync(join(tmpdir(), 'nianbao-folder-'));
const report = (agency: string) => reportOf(balanced, { agency, year: 2025, narrative: wordsInOrder(147) });

test('every report in it and in the folders in it, one line each; what is none is said', async () => {
  const at = folder();
  mkdirSync(join(at, '街道'));
  writeFileSync(join(at, 'a.html'), (await writeReport(report('某县水务局'))).html);
  writeFileSync(join(at, '街道', 'b.json'), JSON.stringify(toJson(report('某县某街道办事处'))));
  writeFileSync(join(at, '通知.html'), '<p>关于做好年报工作的通知</p>');
  for (const name of ['~$年报.docx', '.hidden.json', 'notes.txt']) writeFileSync(join(at, name), 'x');
  const { code, out, err } = await cli('check', at, '--json');
  expect(out.map((line) => (JSON.parse(line) as { agency: string }).agency)).toEqual([
    '某县水务局',
    '某县某街道办事处',
  ]);
  expect(err).toEqual([expect.stringMatching(/通知\.html：这不是政府信息公开工作年度报告/)]);
  expect(code).toBe(2);
});

test('a folder without any is said, and --marked is for one file', async () => {
  const at = folder();
  expect(await cli('check', at)).toMatchObject({ code: 2, out: [], err: [expect.stringContaining(at)] });
  for (const name of ['a.json', 'b.json'])
    writeFileSync(join(at, name), JSON.stringify(toJson(report('某县水务局'))));
  expect((await cli('check', at, '--marked', join(at, 'marked.xlsx'))).err.join()).toContain('--marked');
});
