// How test files are made modules for node with what they import of the project in them; packages stay outside.
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param change of the text of a file, before anything else */
const inItsPlace = (change) => ({
  name: 'in its place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(tsx?|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const changed = change(text)
        // A file finds its neighbours on the disk where it stands, not where its bundle does.
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return changed === text ? undefined : { contents: changed, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});

/** Options of esbuild. */
export const forNode = (change = (text) => text) => ({
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  outExtension: { '.js': '.mjs' },
  plugins: [inItsPlace(change)],
  logLevel: 'warning',
});
