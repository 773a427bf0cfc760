/** Places on a page, in points, from its top left corner as it is looked at. */

/** a b c d e f, as PDF has them (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[];

export const multiplied = (outer: Matrix, inner: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

export const moved = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A horizontal line at `at` from `from` to `to`, or a vertical one. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly height: number;
  /** Read from top to bottom or from bottom to top. */
  readonly turned?: true;
}
