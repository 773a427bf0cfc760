/** Works of tabs that are gone. */
import { claim } from './claim';
import { dropWork, type KeptWork } from './keep';

export interface Others {
  readonly left: KeptWork | undefined;
  readonly elsewhere: KeptWork | undefined;
}

/**
 * Drops those that are in files, so that visits do not fill the storage.
 * @param works newest first
 * @returns the newest with changes that are in no file, and the newest that another tab works on
 * @throws KeepFailure
 */
export async function newestUnsaved(works: readonly KeptWork[]): Promise<Others> {
  let left: KeptWork | undefined;
  let elsewhere: KeptWork | undefined;
  for (const work of works) {
    const free = await claim(work.id);
    free?.release();
    if (!free) {
      if (work.dirty) elsewhere ??= work;
      continue;
    }
    if (work.dirty) left ??= work;
    else await dropWork(work.id);
  }
  return { left, elsewhere };
}
