import type { Examples, Rule } from '../rule';
import { eachTextAround, span } from '../words';
import { otherAgencies } from '../../words/agency';

/** No other body's name where this one's belongs. */
export const agency = {
  id: 'structure.agency',
  severity: 'warning',
  source: 'practice',
  judge: eachTextAround(({ part, read }, { report }) =>
    otherAgencies(read, report.agency, part).map(({ actual, ...at }) => ({
      at: [span(part, at)],
      actual,
      expected: report.agency,
    })),
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { agency: '某市教育局', narrative: { overview: '我局主动公开信息120条。' } },
  fails: { agency: '某市教育局', narrative: { overview: '我委主动公开信息120条。' } },
};
