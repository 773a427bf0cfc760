/** What scanning a worksheet part finds: offsets only, values are read on demand. */

/** An element: from its `<` to after its end, and its content. `content` is empty for `<x/>`. */
export interface Span {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

export interface ScannedFormula extends Span {
  readonly kind: string | undefined;
  /** Of shared formulas: which group. */
  readonly group: string | undefined;
  /** Of shared masters and array formulas: the range. */
  readonly range: string | undefined;
}

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** Its place is only told by its neighbours: it has no `r`. */
  readonly implied: boolean;
  readonly start: number;
  /** After the opening tag. */
  readonly openEnd: number;
  readonly end: number;
  readonly type: string | undefined;
  readonly formula: ScannedFormula | undefined;
  readonly value: Span | undefined;
  readonly inline: Span | undefined;
}

export interface ScannedRow {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly contentEnd: number;
  readonly end: number;
  /** Read each time: take them once. */
  readonly cells: readonly ScannedCell[];
}
