import { readNumberIn } from './number-in-text';
import { eachCell, unrepairable, repairable } from '../each-cell';
import type { Examples, Rule } from '../rule';

/** No words, marks of none, units or notes where a number belongs. */
export const notANumber = {
  id: 'value.not-a-number',
  severity: 'error',
  source: 'practice',
  judge: eachCell((value, cell) => {
    if (value.kind !== 'unreadable') return undefined;
    const read = readNumberIn(value.written, cell);
    return read
      ? repairable(cell, value.written, read.value, read.reason)
      : unrepairable(cell, value.written);
  }),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.licences.decisions': 22 } },
  fails: { cells: { 'proactive.licences.decisions': '22（其中修订16件）' } },
};
