/** Why a set of changes is likely, and the order of alternatives by it. */
import type { Numbering } from './evidence';
import { isFactorOfTen, isOneDigit, isTransposed, slipOf } from './slips';
import type { CellId, Edition } from '../format/edition';
import { REASONS, type Change, type Reason } from '../report/finding';
import { equationsOf } from '../rules/equations';

/** Changes of cells that mend a problem only together. */
export interface CellSuspect {
  readonly changes: readonly Change[];
  readonly reason: Reason;
}

export const suspectOf = (edition: Edition, changes: readonly Change[]): CellSuspect => ({
  changes,
  reason: reasonFor(edition, changes),
});

/** The reason that holds for all the changes together: that of the least telling one. */
function reasonFor(edition: Edition, changes: readonly Change[]): Reason {
  const slip = slipOf(edition, changes);
  if (slip) return slip;
  return changes
    .map((change) => reasonForOne(edition, change, changes))
    .reduce((a, b) => (rank(a) > rank(b) ? a : b));
}

const rank = (reason: Reason): number => REASONS.indexOf(reason);

function reasonForOne(edition: Edition, { cell, from, to }: Change, all: readonly Change[]): Reason {
  if (typeof from !== 'number') return 'blank';
  if (isTransposed(from, to)) return 'transposed-digits';
  if (isFactorOfTen(from, to)) return 'factor-of-ten';
  if (isTotalAlone(edition, cell, all)) return 'total-not-updated';
  return to === -from || isOneDigit(from, to) ? 'one-digit' : 'other';
}

/** A total whose parts all stand: it was left as it was, or added up wrong. */
function isTotalAlone(edition: Edition, cell: CellId, all: readonly Change[]): boolean {
  const definitions = equationsOf(edition).filter((equation) => equation.total === cell);
  const stands = (part: CellId): boolean => all.every((change) => change.cell !== part);
  return definitions.length > 0 && definitions.every(({ right }) => right.every(stands));
}

/**
 * The likelier first: by reason; then a figure that was written is likelier mistyped than one that
 * was left at 0; then the smaller changes; then the order of the tables.
 */
export const byLikelihood = (a: CellSuspect, b: CellSuspect, numbering: Numbering): number =>
  rank(a.reason) - rank(b.reason) ||
  fromZero(a) - fromZero(b) ||
  magnitude(a) - magnitude(b) ||
  byPlace(a, b, numbering);

const fromZero = ({ changes }: CellSuspect): number => changes.filter(({ from }) => from === 0).length;

const magnitude = ({ changes }: CellSuspect): number =>
  changes.reduce((sum, { from, to }) => sum + Math.abs(to - (typeof from === 'number' ? from : 0)), 0);

/** Suspects of one problem change as many cells each. */
const byPlace = (a: CellSuspect, b: CellSuspect, { numberOf }: Numbering): number =>
  a.changes.reduce((order, { cell }, i) => order || numberOf(cell) - numberOf(b.changes[i]!.cell), 0);
