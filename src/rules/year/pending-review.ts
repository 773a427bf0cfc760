import { REGULATION, type Examples, type Rule } from '../rule';
import { reviewBlocks } from '../../format/review-table';
import { valueOf } from '../../report/report';

/** A warning: cases that were pending a year ago are in this year's total where a body counts those carried over, as most do; by its settings, some do not. */
export const pendingReview = {
  id: 'year.pending-review',
  severity: 'warning',
  source: 'practice',
  citation: REGULATION.review,
  judge: ({ report, previous }, { found }) => {
    if (!previous || report.settings?.pendingCarriedOver === false) return;
    for (const { key } of reviewBlocks) {
      const cell = `review.${key}.total`;
      const [now, last] = [valueOf(report, cell), valueOf(previous, `review.${key}.pending`)];
      if (now.kind !== 'known' || last.kind !== 'known' || now.value >= last.value) continue;
      found({ at: [{ cell }], actual: now.value, expected: last.value });
    }
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { previous: { 'review.reconsideration.pending': 5 } },
  fails: { previous: { 'review.reconsideration.pending': 6 } },
};
