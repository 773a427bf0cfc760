/** A row of the sheet before it is known which. Heights and widths are in points. */
import type { StyleName } from '../../workbook/sheet';

export interface Line {
  readonly height: number;
  readonly cells: readonly LineCell[];
}

/** Both columns belong to it; it covers the rows below it too where `rows` is more than 1. */
export interface LineCell {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly style: StyleName;
  /** Left out for an empty cell. */
  readonly value?: string | number;
}

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);
