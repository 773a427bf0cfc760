/**
 * The benchmark: `npx tsx test/bench/bench.ts [section…]`. Every file in `sections/` is a section;
 * all sides of a row get the same input, made by `test/random-report.ts`.
 */
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row, Section } from './section';

const folder = join(import.meta.dirname, 'sections');

const milliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(3) : ms.toFixed(0));

function machine(): string {
  const [first, ...others] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${first?.model.trim()}, ${others.length + 1} cores, ${memory}, Node ${process.version}, ${process.platform}`;
}

function cellsOf({ what, ours, goal, peers, note }: Row): string[] {
  const met = goal === undefined ? '' : `≤ ${goal} ${ours.p95 <= goal ? '✓' : '✗'}`;
  const others = peers.map(({ name, timing }) => {
    const ratio = timing.median / ours.median;
    return `${name} ${milliseconds(timing.median)} (×${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)})`;
  });
  return [what, milliseconds(ours.median), milliseconds(ours.p95), met, others.join(', '), note ?? ''];
}

const HEADER = ['', 'median ms', '95 % ms', 'goal 95 %', 'peers, median ms (× ours)', 'note'];

function print({ title }: Section, rows: readonly Row[]): void {
  console.log(`\n## ${title}\n`);
  console.log(`| ${HEADER.join(' | ')} |`);
  console.log(`|${HEADER.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(`| ${cellsOf(row).join(' | ')} |`);
}

const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

console.log(`# Benchmark\n\n${machine()}`);
for (const name of names) {
  const section = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Section;
  print(section, await section.run());
}
