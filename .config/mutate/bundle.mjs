// The tests of a room, each file with all it imports of the project as one module, which can be loaded
// afresh for every mutant in no time.
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forNode } from '../test-bundles.mjs';

/** Cases a law tries: most mutants fall at the first few, and one that lives meets all laws of the room. */
export const CASES = 20;

const withFewerCases = (text) => text.replace(/numRuns: ([\d_]+)/g, `numRuns: Math.min($1, ${CASES})`);

/**
 * Bundles test files, paths below the working directory, into a folder; the name of a bundle is that
 * of its file, with `.mjs`.
 */
export const bundle = (files, folder) =>
  build({
    ...forNode(withFewerCases),
    entryPoints: files.map((file) => join(process.cwd(), file)),
    outdir: folder,
    outbase: process.cwd(),
    alias: { '@jest/globals': fileURLToPath(new URL('jest-globals.mjs', import.meta.url)) },
  });

export const bundleOf = (file, folder) => join(folder, file.replace(/\.tsx?$/, '.mjs'));
