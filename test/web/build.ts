/** Builds a page in the frame of the browser page, quickly, into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../site/build';
import { freshSite } from '../taskpane/built-pane';

export const realPage = './src/web/main.tsx';
/** The host alone, called from outside. */
export const hostPage = './test/web/host-page.ts';

/** Returns the folder; the caller removes it. @param mode `production` is minified, and takes longer. */
export function buildWeb(page: string, mode: Mode = 'development'): string {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  buildInto(folder, page, mode);
  return folder;
}

type Mode = 'development' | 'production';

function buildInto(folder: string, page: string, mode: Mode): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', mode, '--no-devtool', '--config-name', 'web'];
  const run = [webpack, ...options, '--env', `page=${page}`, '--env', `out=${folder}`];
  execFileSync(process.execPath, run, { cwd: root, stdio: 'pipe' });
}

const BUILT = join(root, 'dist/test');
const SOURCES = [
  'src',
  'assets',
  'test/web',
  'webpack.config.js',
  '.config/licences.mjs',
  'package-lock.json',
];

/** The page as its sources are now: the built site's where it is fresh, otherwise built once for all files of tests. */
export function builtWeb(page: string): string {
  return (page === realPage ? freshSite(['index.html']) : undefined) ?? builtForTests(page);
}

function builtForTests(page: string): string {
  const name = basename(page).replace(/\W/g, '-');
  const folder = join(BUILT, `${name}-${digestOfSources()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(BUILT, { recursive: true });
  const before = readdirSync(BUILT).filter((each) => each.startsWith(`${name}-`));
  for (const each of before) rmSync(join(BUILT, each), { recursive: true, force: true });
  const fresh = mkdtempSync(join(BUILT, 'new-'));
  buildInto(fresh, page, 'development');
  settle(fresh, folder);
  return folder;
}

/** Another worker may have been quicker. */
function settle(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    rmSync(fresh, { recursive: true });
  }
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const path of filesOf(join(root, source))) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];
