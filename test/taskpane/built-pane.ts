/** The built pane: `dist/site` where it is newer than every source, otherwise a build of its own. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, root } from '../site/build';

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs),
  );

export function builtPane(): string {
  const built = join(root, 'dist/site');
  const page = join(built, 'taskpane.html');
  const fresh =
    existsSync(page) &&
    statSync(page).mtimeMs >
      Math.max(newest(join(root, 'src')), statSync(join(root, 'webpack.config.js')).mtimeMs);
  return fresh ? built : buildSite();
}
