import { sumOf } from '../known-sum';
import { REGULATION, type Examples, type Rule } from '../rule';
import type { CellId } from '../../format/edition';

/** A sum that may not be negative; `about` is the figure the clerk is sent to. */
export interface SignedSum {
  readonly about: CellId;
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

/** Last year's stock, worked out backwards: 现行有效 − 制发 + 废止. */
export const impliedStocks: readonly SignedSum[] = ['rules', 'normativeDocuments'].map((row) => ({
  about: `proactive.${row}.inForce`,
  plus: [`proactive.${row}.inForce`, `proactive.${row}.repealed`],
  minus: [`proactive.${row}.issued`],
}));

/** What was in force a year before cannot have been less than nothing. */
export const impliedStock = {
  id: 'proactive.implied-stock',
  severity: 'error',
  source: 'meaning',
  citation: REGULATION.proactive,
  notIn: ['2019'],
  judge: ({ report }, { found }) => {
    for (const { about, plus, minus } of impliedStocks) {
      const up = sumOf(plus, report);
      const down = sumOf(minus, report);
      const actual = up.sum - down.sum;
      if (up.unknown.length + down.unknown.length > 0 || actual >= 0) continue;
      const others = [...plus, ...minus].filter((cell) => cell !== about);
      found({ at: [{ cell: about }, ...others.map((cell) => ({ cell }))], actual, expected: 0 });
    }
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.normativeDocuments.issued': 15 } },
  fails: { cells: { 'proactive.normativeDocuments.issued': 16 } },
};
