/** What the benchmark is made of: each module beside this one that exports `title` and `run` is a section. */

export interface Row {
  /** Rows of one group got the same input; the first of them is ours. */
  readonly group?: string;
  readonly name: string;
  readonly median: number;
  /** 95th percentile. */
  readonly p95: number;
  readonly unit: 'ms' | 'MB';
  /** The 95th percentile aimed at. */
  readonly goal?: number;
  /** What was done, or how many answers were right. */
  readonly note: string;
}

export interface Section {
  readonly title: string;
  readonly run: () => Promise<Row[]>;
}
