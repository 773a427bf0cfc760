import { eachCell, unrepairable } from '../each-cell';
import type { Examples, Rule } from '../rule';

/** Counts are whole numbers; only amounts of money have decimals. */
export const notAnInteger = {
  id: 'value.not-an-integer',
  severity: 'error',
  source: 'meaning',
  judge: eachCell((value, cell) =>
    value.kind === 'known' && cell.decimals === 0 && !Number.isInteger(value.value)
      ? unrepairable(cell, value.value)
      : undefined,
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.fees.amount': 1.5 } },
  fails: { cells: { 'proactive.licences.decisions': 1263.5 } },
};
