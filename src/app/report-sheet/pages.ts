/** Where pages begin: no table that fits on a page is broken, and no heading stands at the foot of one. */
import { heightOf, type Line } from './line';

/** Points of an A4 page between the margins, less what other fonts and printers may need. */
const PAGE = 720;

/** @param runs lines that belong together. @returns for each page but the first, the row it begins with. */
export function pageStarts(runs: readonly (readonly Line[])[]): number[] {
  const starts: number[] = [];
  let row = 0;
  let filled = 0;
  for (const run of runs) {
    const height = heightOf(run);
    if (filled > 0 && (run[0]?.startsPage || filled + height > PAGE)) {
      starts.push(row);
      filled = 0;
    }
    filled = (filled + height) % PAGE;
    row += run.length;
  }
  return starts;
}
