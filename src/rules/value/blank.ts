import { eachCell, unrepairable } from '../each-cell';
import type { Examples, Rule } from '../rule';

/** A blank is not 0. A live total that waits for its parts is nothing to fill in. */
export const blank = {
  id: 'value.blank',
  severity: 'error',
  source: 'practice',
  judge: eachCell((value, cell) =>
    value.kind === 'blank' && !value.derived ? unrepairable(cell, null) : undefined,
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.compulsion.decisions': 0 } },
  fails: { cells: { 'proactive.compulsion.decisions': null } },
};
