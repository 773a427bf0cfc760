/** What the benchmark is made of: each module here or in `sections/` that exports `title` and `run` is a section. */

export interface Timing {
  readonly median: number;
  /** 95th percentile. */
  readonly p95: number;
}

/** One measured thing. */
export interface Line extends Timing {
  /** Lines of one group got the same input; the first of them is ours. */
  readonly group?: string;
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'KB' | 'requests' | '×';
  /** The 95th percentile aimed at. */
  readonly goal?: number;
  /** What was done, or how many answers were right. */
  readonly note: string;
}

/** A whole group at once, in milliseconds. */
export interface Comparison {
  readonly what: string;
  readonly ours: Timing;
  readonly peers: readonly { readonly name: string; readonly timing: Timing }[];
  readonly note: string;
}

export type Row = Line | Comparison;

export interface Section {
  readonly title: string;
  readonly run: () => Promise<Row[]>;
}

export function linesOf(row: Row): Line[] {
  if (!('what' in row)) return [row];
  const { what: group, ours, peers, note } = row;
  return [
    { group, name: 'ours', unit: 'ms', ...ours, note },
    ...peers.map(({ name, timing }): Line => ({ group, name, unit: 'ms', ...timing, note: '' })),
  ];
}
