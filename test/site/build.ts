/** Builds a page in the pane's frame, as `npm run build` does, into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** For the benchmark: React, FluentProvider and one Button in the same frame. */
export const minimalPane = './test/site/minimal-pane.tsx';

/** Returns the folder; the caller removes it. @param entry in place of the pane; then there is no export page */
export function buildSite(entry?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--config-name', 'taskpane'];
  const other = entry === undefined ? [] : ['--env', `entry=${entry}`];
  const run = [webpack, ...options, ...other, '--env', `out=${folder}`];
  execFileSync(process.execPath, run, { cwd: root, stdio: 'pipe' });
  return folder;
}
