/** A slip of the pen: where it stands, and what to write instead where that can be said. */
import type { Stretch } from '../numbers';

export type SlipKind =
  | 'doubled'
  | 'misspelt'
  | 'radical'
  | 'ordinal'
  | 'half-width'
  | 'unbalanced'
  | 'no-unit'
  | 'no-number'
  | 'no-end'
  | 'broken';

export interface Slip extends Stretch {
  readonly kind: SlipKind;
  /** What mends it, in place of what stands from `start` to `end`. */
  readonly to?: string;
}
