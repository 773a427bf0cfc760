import fc from 'fast-check';

/**
 * How often a law is tried: `count` times in the whole run, and where fewer than fast-check's own
 * hundred are asked for everywhere (`.config/quick/setup.mjs`), as much fewer.
 */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil((count * (fc.readConfigureGlobal().numRuns ?? 100)) / 100),
});
