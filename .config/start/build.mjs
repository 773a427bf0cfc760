import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'assets', '.config', 'webpack.config.js', 'package-lock.json'];
const PAGE = 'dist/site/index.html';

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/** The page is written last of all. */
export function buildIfStale() {
  if (existsSync(PAGE) && statSync(PAGE).mtimeMs >= Math.max(...SOURCES.map(newest))) return;
  console.log('正在生成网页（约一分钟，以后只在改动后重做）… Building the page (about a minute, once) …');
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'web'], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
