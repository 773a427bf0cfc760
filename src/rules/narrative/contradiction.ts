import type { Examples, Rule } from '../rule';
import { eachText, span } from '../words';
import { isNonEmpty } from '../../report/non-empty';
import { contradictionsIn } from '../../words/contradictions';

/** What is said without a number is so: 未收到申请, 全部办结, 均获维持, 无复议诉讼. */
export const contradiction = {
  id: 'narrative.contradiction',
  severity: 'warning',
  source: 'practice',
  judge: eachText(({ part, read }, { report }) =>
    contradictionsIn(read, part, report).map(({ value, most, sums, ...at }) => ({
      at: [span(part, at)],
      actual: most,
      expected: value,
      readings: sums.flatMap((sum) =>
        isNonEmpty(sum.cells) ? [{ cells: sum.cells, value: sum.value }] : [],
      ),
    })),
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { overview: { onRequest: '全年未发生被纠错后仍不履行的情况。申请均依法答复。' } } },
  fails: { narrative: { overview: { onRequest: '全年未收到政府信息公开申请。' } } },
};
