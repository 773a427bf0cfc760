/**
 * The house's specification and real reports lie beside the project, not in it. Tests that use
 * them run where they are and say so where they are not; everything else runs anywhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../shared');

export const specification = (path: string): string => join(folder, path);

export const specified = existsSync(join(folder, 'spec'));

/** A `describe` that is skipped, with the reason printed, where the specification is absent. */
export const whereSpecified = (name: string, tests: () => void): void => {
  if (specified) describe(name, tests);
  else describe.skip(`${name} – skipped: ../shared is not here`, tests);
};
