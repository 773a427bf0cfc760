/** The built pane: `dist/site` where it is newer than every source, otherwise a build of its own. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, root } from '../site/build';

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );

export const builtPane = (): string => freshSite(['taskpane.html']) ?? buildSite();

/** `dist/site` where these pages of it are newer than every source. */
export function freshSite(pages: readonly string[]): string | undefined {
  const site = join(root, 'dist/site');
  const sources = Math.max(newest(join(root, 'src')), statSync(join(root, 'webpack.config.js')).mtimeMs);
  const isFresh = (page: string) =>
    existsSync(join(site, page)) && statSync(join(site, page)).mtimeMs > sources;
  return pages.every(isFresh) ? site : undefined;
}
