/** From a checkout, where nothing is bundled: the tables of Chinese characters as their package has them. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CharacterMaps } from '../import/pdf/character-maps';

const PACKAGE = '../../node_modules/pdfjs-dist/cmaps';

/** @param script the one that was started, `src/cli/main.ts` */
export const mapsBeside =
  (script: string): CharacterMaps =>
  async (name) => {
    if (!/^[\w-]+$/.test(name)) throw new RangeError(`no table is called ${name}`);
    return new Uint8Array(await readFile(join(dirname(script), PACKAGE, `${name}.bcmap`)));
  };
