/**
 * The benchmark: `npx tsx test/bench/bench.ts [section…]`, a section being a module of this
 * folder. All sides of a group get the same input; ratios are of medians, to ours.
 */
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linesOf, type Line, type Section } from './section';

function machine(): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const model = processors[0]?.model.trim();
  return `${model}, ${processors.length} cores, ${memory}, Node ${process.version}, ${process.platform}`;
}

const amount = (value: number): string =>
  value < 10 && !Number.isInteger(value) ? value.toFixed(3) : value.toFixed(0);

const ratio = (row: Line, ours: Line): string => {
  if (row === ours || row.unit !== ours.unit) return '';
  const times = row.median / ours.median;
  return `× ${times < 10 ? times.toFixed(2) : Math.round(times)}`;
};

const goal = ({ goal, p95 }: Line): string =>
  goal === undefined ? '' : `≤ ${goal} ${p95 <= goal ? 'met' : 'missed'}`;

function print({ title }: Section, rows: readonly Line[]): void {
  console.log(`\n## ${title}\n`);
  console.log('| | median | 95 % | unit | goal (95 %) | to ours | |\n|---|--:|--:|---|---|--:|---|');
  for (const row of rows) {
    const ours = rows.find(({ group }) => group === row.group)!;
    const name = row.group === undefined ? row.name : `${row.group}: ${row.name}`;
    const cells = [
      name,
      amount(row.median),
      amount(row.p95),
      row.unit,
      goal(row),
      ratio(row, ours),
      row.note,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

const isSection = (module: object): module is Section => 'title' in module && 'run' in module;

async function sections(): Promise<Map<string, Section>> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).sort();
  const found = new Map<string, Section>();
  for (const file of files) {
    const name = basename(file, '.ts');
    if (!file.endsWith('.ts') || name === 'bench') continue;
    const module: object = await import(pathToFileURL(join(import.meta.dirname, file)).href);
    if (isSection(module)) found.set(name, module);
  }
  return found;
}

async function main(wanted: readonly string[]): Promise<void> {
  const all = await sections();
  const unknown = wanted.filter((name) => !all.has(name));
  if (unknown.length > 0)
    throw new Error(`No such section: ${unknown.join(', ')}. There are: ${[...all.keys()].join(', ')}.`);
  console.log(`# Benchmark\n\n${machine()}`);
  for (const [name, section] of all)
    if (wanted.length === 0 || wanted.includes(name)) print(section, (await section.run()).flatMap(linesOf));
}

await main(process.argv.slice(2));
