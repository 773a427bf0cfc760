/** What is found out about files, while they are given. */
import { useEffect, useState } from 'react';
import { Fault } from '../report/result';

/**
 * @param find a function that stays the same
 * @returns undefined while it is being found out; what is a mistake of ours goes on to the boundary
 */
export function useFound<T>(
  files: readonly File[],
  find: (files: readonly File[]) => Promise<T>,
): T | Fault | undefined {
  const [found, setFound] = useState<T | Fault>();
  const [mistake, setMistake] = useState<unknown>();
  useEffect(() => {
    let stale = false;
    setFound(undefined);
    find(files)
      .catch((cause: unknown) => {
        if (cause instanceof Fault) return cause;
        throw cause;
      })
      .then((made) => !stale && setFound(made))
      .catch((cause: unknown) => !stale && setMistake(cause));
    return () => void (stale = true);
  }, [files, find]);
  if (mistake !== undefined) throw mistake;
  return found;
}
