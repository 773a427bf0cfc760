import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'assets', '.config', 'webpack.config.js', 'package-lock.json'];

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/** The page is written last of all. */
export function buildIfStale(site) {
  const page = join(site, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...SOURCES.map(newest))) return;
  console.log('正在生成网页（约一分钟，以后只在改动后重做）… Building the page (about a minute, once) …');
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  const options = ['--mode', 'production', '--config-name', 'web', '--env', `out=${site}`];
  const run = spawnSync(process.execPath, [webpack, ...options], { stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
