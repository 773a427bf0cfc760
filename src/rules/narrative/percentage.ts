import { BOTH, type Examples, type Rule } from '../rule';
import { eachText, rewritten, span } from '../words';
import { wrongPercentages } from '../../words/percentages';

/** A percentage is its part of the stated whole, to within half a tenth. */
export const percentage = {
  id: 'narrative.percentage',
  severity: 'warning',
  source: 'practice',
  editions: BOTH,
  judge: eachText((text) =>
    wrongPercentages(text.read).map(({ percentage: found, part, whole, expected }) => {
      const at = ({ start, unitEnd }: typeof found) => span(text.part, { start, end: unitEnd });
      const suspects = [rewritten(text, found, String(expected))];
      return { at: [at(found), at(part), at(whole)], actual: found.value, expected, suspects };
    }),
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { overview: '主动公开信息120条，其中财政类30条，占25%；规划类20条，占16.67%。' } },
  fails: { narrative: { overview: '主动公开信息120条，其中财政类30条，占35%；规划类20条，占16.67%。' } },
};
