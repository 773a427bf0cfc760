/** What was done is said, and goes by itself; what went wrong stays until the clerk has read it. */
import { useEffect } from 'react';

/** Milliseconds: time to read a sentence twice. */
const STAYS = 10_000;

/** @param shown what is told now; undefined where it is to stay */
export function usePassing(shown: object | undefined, clear: () => void): void {
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(clear, STAYS);
    return () => clearTimeout(timer);
    // Whoever tells something new starts the time anew; how it is cleared does not.
  }, [shown]);
}
