import { eachCell, unrepairable } from '../each-cell';
import type { Examples, Rule } from '../rule';

/** A negative amount of money (a refund) is left to the clerk; a negative count cannot be. */
export const negative = {
  id: 'value.negative',
  severity: 'error',
  source: 'meaning',
  judge: eachCell((value, cell) =>
    value.kind === 'known' && cell.decimals === 0 && !cell.signed && value.value < 0
      ? unrepairable(cell, value.value)
      : undefined,
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.fees.amount': -0.5 } },
  fails: { cells: { 'proactive.licences.decisions': -3 } },
};
