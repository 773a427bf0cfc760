/** A finding carries ids, locations and numbers, never a sentence: those are made at the edge. */
import { isBlock, isCell, isSpan, type Location } from './location';
import type { NonEmpty } from './non-empty';
import type { Span } from './text';
import type { PlainValue } from './cell-value';
import type { CellId } from '../format/edition';

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
  'template-text',
  'last-year',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** A figure gets another value. */
export interface Change {
  readonly cell: CellId;
  readonly from: PlainValue;
  readonly to: number;
}

/** A stretch of the words gets other words; `from` is what stands there. */
export interface TextEdit extends Span {
  readonly from: string;
  readonly to: string;
}

/** One thing to do that would mend what was found, or a part of it. */
export type Fix = Change | TextEdit;

export const isChange = (fix: Fix): fix is Change => 'cell' in fix;

/** Fixes that mend a finding only together. */
export interface Suspect<F extends Fix = Fix> {
  readonly changes: readonly F[];
  readonly reason: Reason;
}

export type CellSuspect = Suspect<Change>;

/** A sum of figures that a number in the words was held against. */
export interface Reading {
  readonly cells: NonEmpty<CellId>;
  readonly value: number;
}

export interface Finding<Rule extends string = string> {
  /** Id of the rule, as in the published list. */
  readonly rule: Rule;
  readonly severity: Severity;
  /** All places involved, the one to look at first: for a sum the total. */
  readonly at: NonEmpty<Location>;
  /** Which sort, where a rule finds things of several (a doubled word, an unbalanced bracket). */
  readonly kind?: string;
  /** What is there: the value of a cell, the left side of an equation, or a number in the words. */
  readonly actual: PlainValue;
  /** What should be there; null where that cannot be said. */
  readonly expected: PlainValue;
  /** actual − expected; null where either is not a number. */
  readonly difference: number | null;
  /** Of a number in the words: every reading that was tried. */
  readonly readings?: readonly Reading[];
  /** Every smallest explanation, the likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many explanations there are, only where more exist than `suspects` lists. */
  readonly suspectCount?: number;
}

export const cellsOf = ({ at }: Pick<Finding, 'at'>): CellId[] => at.filter(isCell).map(({ cell }) => cell);

export const spansOf = ({ at }: Pick<Finding, 'at'>): Span[] => at.filter(isSpan);

/** Numbers of the blocks of a published document, each once. */
export const blocksOf = ({ at }: Pick<Finding, 'at'>): number[] => [
  ...new Set(at.filter(isBlock).map(({ block }) => block)),
];

/** The cell to look at first; undefined for a finding that is about no figure. */
export const firstCellOf = ({ at }: Pick<Finding, 'at'>): CellId | undefined => at.find(isCell)?.cell;
