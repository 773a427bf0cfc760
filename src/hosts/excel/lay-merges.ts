/// <reference types="office-js" />
/** Merged cells; those of one row that stand one below the other need one request together. */
import { rangeAddress } from '../../ooxml/sheet/reference';
import type { Rectangle } from '../../ooxml/sheet/reference';

export function layMerges(sheet: Excel.Worksheet, merges: readonly Rectangle[]): void {
  for (const { area, across } of stacks(merges)) sheet.getRange(rangeAddress(area)).merge(across);
}

interface Stack {
  readonly area: Rectangle;
  /** Whether every row is merged by itself. */
  readonly across: boolean;
}

function stacks(merges: readonly Rectangle[]): readonly Stack[] {
  const found: Stack[] = [];
  for (const area of [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = found.at(-1);
    const across = area.top === area.bottom;
    if (last && across && last.across && follows(last.area, area)) {
      found[found.length - 1] = { area: { ...last.area, bottom: area.bottom }, across };
    } else found.push({ area, across });
  }
  return found;
}

const follows = (above: Rectangle, { top, left, right }: Rectangle): boolean =>
  above.left === left && above.right === right && above.bottom + 1 === top;
