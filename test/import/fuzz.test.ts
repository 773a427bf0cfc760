/** A sample of the fuzzer of the importers; the bench runs 100,000 cases. */
import { join } from 'node:path';
import { fuzz, WAYS } from './fuzz';
import { mapsBeside } from '../../src/cli/character-maps';
import { useCharacterMaps } from '../../src/import/pdf/character-maps';

/** Few files with a spoilt document are read: one in forty. */
const CASES = 80;

beforeAll(() => useCharacterMaps(mapsBeside(join(import.meta.dirname, '../../src/cli/main.ts'))));

test.each(WAYS.map((way) => [way.name, way] as const))(
  '%s',
  async (_, way) => {
    const wrong: string[] = [];
    let taken = 0;
    for await (const each of fuzz(way, CASES)) {
      if (!each.refused) taken++;
      if (each.wrong !== '') wrong.push(`${each.seed}: ${each.wrong}`);
    }
    expect(wrong).toEqual([]);
    // Not all of them are beyond reading: else nothing but refusing is tried.
    expect(taken > 0).toBe(way.sealed !== true);
  },
  60_000,
);
