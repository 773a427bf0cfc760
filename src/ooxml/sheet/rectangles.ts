/** Many cells as few rectangles. */
import type { Rectangle } from './reference';

/** Joins single cells to rectangles: first along rows, then rows of the same width downwards. */
export function blocks(cells: readonly Rectangle[]): Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.top - b.top || a.left - b.left);
  const strips = join(
    sorted,
    (a, b) => a.top === b.top && a.right + 1 === b.left,
    (a, b) => ({ ...a, right: b.right }),
  );
  const byColumn = [...strips].sort((a, b) => a.left - b.left || a.top - b.top);
  const joined = join(
    byColumn,
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
    (a, b) => ({ ...a, bottom: b.bottom }),
  );
  return joined.sort((a, b) => a.top - b.top || a.left - b.left);
}

function join(
  sorted: readonly Rectangle[],
  touches: (a: Rectangle, b: Rectangle) => boolean,
  merge: (a: Rectangle, b: Rectangle) => Rectangle,
): Rectangle[] {
  const joined: Rectangle[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last && touches(last, next)) joined[joined.length - 1] = merge(last, next);
    else joined.push(next);
  }
  return joined;
}
