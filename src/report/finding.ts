/** A finding carries ids, cells and numbers, never a sentence: those are made at the edge. */
import type { CellId } from '../format/edition';
import type { PlainValue } from './cell-value';

/** error blocks "finished" · warning wants a look · hint. */
export type Severity = 'error' | 'warning' | 'hint';

/** Why an explanation is likely, most telling first. */
export const REASONS = [
  'transposed-digits',
  'factor-of-ten',
  'row-slip',
  'column-slip',
  'total-not-updated',
  'one-digit',
  'blank',
  'read-as-number',
  'unit-converted',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** One change that would mend what was found. */
export interface Change {
  readonly cell: CellId;
  readonly from: PlainValue;
  readonly to: number;
}

/** Changes that mend a finding only together. */
export interface Suspect {
  readonly changes: readonly Change[];
  readonly reason: Reason;
}

export interface Finding {
  /** Id of the rule, as in the published list. */
  readonly rule: string;
  readonly severity: Severity;
  /** All cells involved; for a sum the total comes first. */
  readonly cells: readonly CellId[];
  /** What is there: the value of a cell, or the left side of an equation. */
  readonly actual: PlainValue;
  /** What should be there; null where that cannot be said. */
  readonly expected: PlainValue;
  /** actual − expected; null where either is not a number. */
  readonly difference: number | null;
  /** Every smallest explanation, the likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many explanations there are, only where more exist than `suspects` lists. */
  readonly suspectCount?: number;
}
