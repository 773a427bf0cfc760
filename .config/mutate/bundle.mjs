// The tests of a room, each file with all it imports of the project as one module, which can be loaded
// afresh for every mutant in no time; packages stay outside.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Cases a law tries: most mutants fall at the first few, and one that lives meets all laws of the room. */
export const CASES = 20;

const inItsPlace = {
  name: 'in its place',
  setup({ onLoad }) {
    onLoad({ filter: /\/test\/.*\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        // A file finds its neighbours on the disk where it stood, not where the bundle stands.
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replace(/numRuns: ([\d_]+)/g, `numRuns: Math.min($1, ${CASES})`),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/**
 * Bundles test files, paths below the working directory, into a folder; the name of a bundle is that
 * of its file, with `.mjs`.
 */
export const bundle = (files, folder) =>
  build({
    entryPoints: files.map((file) => join(process.cwd(), file)),
    outdir: folder,
    outbase: process.cwd(),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    plugins: [inItsPlace],
    alias: { '@jest/globals': fileURLToPath(new URL('jest-globals.mjs', import.meta.url)) },
    logLevel: 'warning',
  });

export const bundleOf = (file, folder) => join(folder, file.replace(/\.tsx?$/, '.mjs'));
