// Test files with what they import of the project as modules for node: loading some seven hundred
// sources one by one, each through a loader, takes longer than most of the tests. What several files
// import is one module for all of them.
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { forNode } from '../test-bundles.mjs';

const root = join(import.meta.dirname, '../..');
/** Within the project, so that packages are found from there. */
const folder = join(root, 'node_modules/.cache/quick-tests');

/** Where the bundle of a test file is. */
export const bundleOf = (path) => join(folder, relative(root, path).replace(/\.tsx?$/, '.mjs'));

/** @param paths of test files */
export async function bundle(paths) {
  await rm(folder, { recursive: true, force: true });
  await build({
    ...forNode(),
    entryPoints: paths,
    outdir: folder,
    outbase: root,
    splitting: true,
    chunkNames: 'shared/[hash]',
    sourcemap: 'linked',
    sourcesContent: false,
  });
}
