/** What a part of the benchmark consists of. Each file in `sections/` is one. */

/** Milliseconds of one run. */
export interface Timing {
  readonly median: number;
  /** 95th percentile. */
  readonly p95: number;
}

export interface Row {
  /** What is done, to what. */
  readonly what: string;
  readonly ours: Timing;
  /** The 95th percentile aimed at, in milliseconds. */
  readonly goal?: number;
  /** The same input given to others; `median` is compared. */
  readonly peers: readonly { readonly name: string; readonly timing: Timing }[];
  /** A fact worth knowing beside the times, such as how many answers were right. */
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  readonly run: () => Promise<Row[]>;
}
