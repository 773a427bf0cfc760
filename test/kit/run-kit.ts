import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../site/build';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'kit-'));

/** `npm run kit -- …` without npm. */
export function runKit(...options: string[]): { status: number | null; out: string; err: string } {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const run = [tsx, join(root, '.config/kit/kit.ts'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: root, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
