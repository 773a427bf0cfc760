/** What the sentence of a rule may be made of. */
import type { Severity, Suspect } from '../report/finding';

export interface Said {
  /** The figure to look at first and where it stands: `自然人 × 予以公开〔三 依申请公开 D8〕`. */
  readonly label: string;
  /** The line or block that figure stands in, and its column, by their official labels. */
  readonly row: string;
  readonly column: string;
  readonly actual: string;
  /** Empty where it cannot be said. */
  readonly expected: string;
  /** actual − expected; 0 where either is not a number. */
  readonly difference: number;
  readonly severity: Severity;
  readonly suspects: readonly Suspect[];
  /** What the figure could be, where its explanations say so: `，应改为 3`; else empty. */
  readonly couldBe: string;
  /** The part of the words to look at and where it stands: `一、总体情况〔一 总体情况 B5〕`. */
  readonly part: string;
  /** Which sort of thing it found, where the rule finds several. */
  readonly kind: string;
  /** The sums that a number in the words was held against: `本年新收 0；本年新收＋上年结转 1`. */
  readonly readings: string;
  /** The words that were found there, the first of them where there are several. */
  readonly quoted: string;
  /** The section it stands in, and in how many places. */
  readonly section: string;
  readonly places: number;
}

/** The sentences of one rule. */
export interface RuleWords {
  /** What it asks of a report, for the published list. */
  readonly asks: string;
  /** What it found. */
  readonly says: (it: Said) => string;
}
