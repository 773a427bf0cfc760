import type { Slip } from '../../../src/words/proof/slip';

/** Where each slip stands, what it is, and what mends it. */
export const shown = (text: string, slips: readonly Slip[]) =>
  slips.map(
    ({ start, end, to }) => `${start} ${text.slice(start, end)}${to === undefined ? '' : ` → ${to}`}`,
  );
