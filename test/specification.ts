/**
 * The house's specification and real reports lie beside the project, not in it. Tests that use
 * them run where they are and say so where they are not; everything else runs anywhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { where } from './where';

const folder = join(import.meta.dirname, '../../shared');

export const specification = (path: string): string => join(folder, path);

export const specified = existsSync(join(folder, 'spec'));

export const whereSpecified = where(specified, '../shared is not here');
