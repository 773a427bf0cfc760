/** Builds a page in the frame of the browser page, quickly, into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../site/build';

export const realPage = './src/web/main.tsx';
/** The host alone, called from outside. */
export const hostPage = './test/web/host-page.ts';

/** Returns the folder; the caller removes it. @param mode `production` is minified, and takes longer. */
export function buildWeb(page: string, mode: 'development' | 'production' = 'development'): string {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', mode, '--no-devtool', '--config-name', 'web'];
  const run = [webpack, ...options, '--env', `page=${page}`, '--env', `out=${folder}`];
  execFileSync(process.execPath, run, { cwd: root, stdio: 'pipe' });
  return folder;
}
