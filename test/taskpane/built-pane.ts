/** What is built of the product: `dist` where it is newer than every source, otherwise a build of its own. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, root } from '../site/build';

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );

export const builtPane = (): string => freshSite(['taskpane.html']) ?? buildSite();

const SOURCES = ['src', 'assets', '.config'];
const SETTINGS = ['webpack.config.js', 'package-lock.json'];

const changed = (): number =>
  Math.max(
    ...SOURCES.map((folder) => newest(join(root, folder))),
    ...SETTINGS.map((file) => statSync(join(root, file)).mtimeMs),
  );

/** @param path below `dist` @returns it, where it is newer than every source */
export function freshFile(path: string): string | undefined {
  const file = join(root, 'dist', path);
  return existsSync(file) && statSync(file).mtimeMs > changed() ? file : undefined;
}

/** `dist/site` where these pages of it are newer than every source. */
export const freshSite = (pages: readonly string[]): string | undefined =>
  pages.every((page) => freshFile(join('site', page))) ? join(root, 'dist/site') : undefined;
