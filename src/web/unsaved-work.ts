/** Works of tabs that are gone. */
import { claim } from './claim';
import { dropWork, type KeptWork } from './keep';

/**
 * Drops those that are in files, so that visits do not fill the storage.
 * @param works newest first
 * @returns the newest with changes that are in no file
 * @throws KeepFailure
 */
export async function newestUnsaved(works: readonly KeptWork[]): Promise<KeptWork | undefined> {
  let left: KeptWork | undefined;
  for (const work of works) {
    const free = await claim(work.id);
    free?.release();
    if (!free) continue;
    if (work.dirty) left ??= work;
    else await dropWork(work.id);
  }
  return left;
}
