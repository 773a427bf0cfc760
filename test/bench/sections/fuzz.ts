/** Damaged files: none is thrown over, none takes long, nothing is changed or lost without a word. */
import { acts, fuzz } from '../../hosts/xlsx/fuzz';
import type { Line } from '../section';

export const title = 'Damaged files (100,000 cases)';

const SHARE = {
  'reading bytes': 0.4,
  'reading XML': 0.3,
  opening: 0.1,
  marking: 0.1,
  inserting: 0.1,
} as const;
const CASES = Number(process.env['FUZZ_CASES'] ?? 100_000);

async function line(act: (typeof acts)[number]): Promise<Line> {
  const times: number[] = [];
  const wrong: string[] = [];
  let refused = 0;
  let started = performance.now();
  for await (const each of fuzz(act, Math.round(CASES * SHARE[act]))) {
    times.push(performance.now() - started);
    if (each.refused !== undefined) refused++;
    if (each.wrong !== undefined) wrong.push(`${each.seed}: ${each.wrong}`);
    started = performance.now();
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  const bad = wrong.length === 0 ? 'none wrong' : `${wrong.length} WRONG, ${wrong.slice(0, 3).join('; ')}`;
  return {
    name: act,
    unit: 'ms',
    median: at(0.5),
    p95: at(1),
    goal: 2_000,
    note: `${times.length} cases, the slowest beside the median; ${refused} refused, ${bad}`,
  };
}

export async function run(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const act of acts) lines.push(await line(act));
  return lines;
}
