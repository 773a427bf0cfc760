// Test files with what they import of the project as modules for node: loading some seven hundred
// sources one by one, each through a loader, takes longer than most of the tests. What several files
// import is one module for all of them; packages stay outside.
import { build } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
/** Within the project, so that packages are found from there. */
const folder = join(root, 'node_modules/.cache/quick-tests');

/** A file finds its neighbours on the disk where it stands, not where its bundle does. */
const inItsPlace = {
  name: 'in its place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(tsx?|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('.tsx') ? 'tsx' : 'ts' };
    });
  },
};

/** Where the bundle of a test file is. */
export const bundleOf = (path) => join(folder, relative(root, path).replace(/\.tsx?$/, '.mjs'));

/** @param paths of test files */
export async function bundle(paths) {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: paths,
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'shared/[hash]',
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [inItsPlace],
    logLevel: 'warning',
  });
}
