/** The command line as the tests run it: in folders of their own, on a day of November 2026. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { toJson } from '../../src/report/json';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';

/** A new one. */
export const folder = () => mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
export const november = new Date('2026-11-22');

export async function cli(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: november,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), lines: out };
}

/** Writes a report as JSON; figures given replace those of the balanced one. */
export function given(changes: Record<string, unknown> = {}, name = 'report.json', at = folder()): string {
  const report = toJson(
    reportOf(balanced, {
      agency: '某县自然资源局',
      year: 2025,
      narrative: wordsInOrder(147),
    }),
  );
  const path = join(at, name);
  writeFileSync(path, JSON.stringify({ ...report, cells: { ...report.cells, ...changes } }));
  return path;
}
