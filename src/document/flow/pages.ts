/** How strips fill pages. */
import type { Strip } from './strips';

export interface Filled {
  readonly pages: number;
  /** How far down the last page reaches. */
  readonly filled: number;
  /** What is left blank at the foot of the page before the last run, because the run did not fit. */
  readonly blank: number;
}

/** @param height of a page */
export function fillPages(strips: readonly Strip[], height: number): Filled {
  return runHeights(strips).reduce<Filled>(
    ({ pages, filled }, run) => {
      const fits = filled + run <= height;
      const start = fits ? filled : 0;
      const more = Math.max(0, Math.ceil((start + run) / height) - 1);
      return {
        pages: pages + (fits || filled === 0 ? 0 : 1) + more,
        filled: start + run - more * height,
        blank: fits ? 0 : height - filled,
      };
    },
    { pages: 1, filled: 0, blank: 0 },
  );
}

/** Strips that are kept together, as one. */
function runHeights(strips: readonly Strip[]): number[] {
  const heights: number[] = [];
  let open = 0;
  for (const { height, glued } of strips) {
    open += height;
    if (glued) continue;
    heights.push(open);
    open = 0;
  }
  return open > 0 ? [...heights, open] : heights;
}
