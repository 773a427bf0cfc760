import { eachCell, repairable } from '../each-cell';
import type { Examples, Rule } from '../rule';

/** A number stored as text is used by the other rules, and said. */
export const numberAsText = {
  id: 'value.number-as-text',
  severity: 'warning',
  source: 'practice',
  judge: eachCell((value, cell) =>
    value.kind === 'known' && value.written !== undefined
      ? repairable(cell, value.written, value.value, 'read-as-number')
      : undefined,
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.licences.decisions': 60 } },
  fails: { cells: { 'proactive.licences.decisions': '６０' } },
};
