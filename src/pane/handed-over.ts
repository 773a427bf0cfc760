/** What is said of a file handed over for download: whether it arrives cannot be found out (`save.ts`). */
import type { Working } from './words';

/** Where the host may let none arrive, with the way to have it all the same. */
export function handedOver({ session, words }: Working, name: string): string {
  const { started, elsewhere } = words.pane.report;
  return session.browser()?.needed ? elsewhere(name) : started(name);
}
