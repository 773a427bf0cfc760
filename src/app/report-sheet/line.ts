/** A row of the sheet before it is known which. Heights and widths are in points. */
import type { StyleName } from '../../workbook/sheet';

export interface Line {
  readonly height: number;
  readonly cells: readonly LineCell[];
  /** The first of a page. */
  readonly startsPage?: true;
  /** Room for a chart of the lines right above. */
  readonly chart?: LineChart;
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

/** Columns are the sheet's. */
export interface LineChart {
  readonly title: string;
  /** How many lines above are drawn. */
  readonly lines: number;
  readonly labels: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
}

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);
