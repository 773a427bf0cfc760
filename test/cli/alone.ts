/** A file of `heavy.ts`, checked in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Heavy } from './heavy';

const root = join(import.meta.dirname, '../..');

export interface Alone {
  readonly outcome: Heavy['outcome'] | string;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly bytes: number;
}

export async function checkAlone({ make, ending = 'xlsx' }: Heavy): Promise<Alone> {
  const folder = mkdtempSync(join(tmpdir(), 'heavy-'));
  try {
    const bytes = await make();
    const path = join(folder, `a.${ending}`);
    writeFileSync(path, bytes);
    const script = join(root, 'test/cli/check-alone.ts');
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script, path], {
      cwd: root,
      encoding: 'utf8',
    });
    const { code, said, ...taken } = JSON.parse(printed) as Omit<Alone, 'outcome'> & {
      code: number;
      said: string;
    };
    return { ...taken, outcome: outcomeOf(code, said), bytes: bytes.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomeOf(code: number, said: string): string {
  if (code !== 2) return 'checked';
  if (said.includes('过大')) return 'too-large';
  return /没有年报模板|没有找到年报的三张表|没有网页正文/.test(said) ? 'no-report' : said;
}
