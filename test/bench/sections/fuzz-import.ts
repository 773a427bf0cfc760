/** Published files that were damaged: each is read or refused in a sentence, none half, none takes long. */
import { join } from 'node:path';
import { mapsBeside } from '../../../src/cli/character-maps';
import { isStray } from '../../../src/cli/stray';
import { useCharacterMaps } from '../../../src/import/pdf/character-maps';
import { fuzz, WAYS } from '../../import/fuzz';
import type { Line } from '../section';
import { timingOf } from '../timing';

export const title = 'Damaged published files (100,000 cases)';

const CASES = Number(process.env['FUZZ_CASES'] ?? 100_000);
/** Another one tries other cases. */
const FIRST = Number(process.env['FUZZ_FIRST'] ?? 1);
const NAMED = 3;

export async function run(): Promise<Line[]> {
  useCharacterMaps(mapsBeside(join(import.meta.dirname, '../../../src/cli/main.ts')));
  process.on('unhandledRejection', (cause) => {
    if (!isStray(cause)) throw cause;
  });
  const lines: Line[] = [];
  for (const way of WAYS) lines.push(await line(way));
  return lines;
}

async function line(way: (typeof WAYS)[number]): Promise<Line> {
  const times: number[] = [];
  const wrong: string[] = [];
  let refused = 0;
  for await (const each of fuzz(way, Math.round((CASES * way.share) / 100), FIRST)) {
    times.push(each.milliseconds);
    if (each.refused) refused++;
    if (each.wrong !== '') wrong.push(`${each.seed}: ${each.wrong}`);
  }
  const bad =
    wrong.length === 0 ? 'none wrong' : `${wrong.length} WRONG, ${wrong.slice(0, NAMED).join('; ')}`;
  const slowest = Math.round(Math.max(0, ...times));
  const note = `${times.length} cases, ${refused} refused, ${bad}; the slowest took ${slowest} ms`;
  return { name: way.name, unit: 'ms', ...timingOf(times), note };
}
