import type { Examples, Found, Rule } from '../rule';
import { eachText, rewritten, span, type PartRead } from '../words';
import { wrongDifferences, wrongGrowth, wrongGrowthSince, type DifferenceFound } from '../../words/growth';
import type { NumberInText } from '../../words/numbers';
import { wrongPercentages } from '../../words/percentages';
import { wrongShares } from '../../words/shares';

/**
 * A percentage is its part of the whole that is stated or in the tables, or its growth, to within half a tenth; by how
 * much a figure has changed is what it differs by from last year's report.
 */
export const percentage = {
  id: 'narrative.percentage',
  severity: 'warning',
  source: 'practice',
  judge: eachText((text, { report, previous }) => {
    const stated = [...wrongPercentages(text.read), ...wrongGrowth(text.read)].map((found) =>
      told(text, found),
    );
    const judged = new Set(stated.map(({ actual, at }) => `${at[0].start} ${actual}`));
    const shares = [
      ...wrongShares(text.read, text.part, report),
      ...(previous ? wrongGrowthSince(text.read, text.part, report, previous) : []),
    ].map((found) => told(text, found));
    const differences = previous ? wrongDifferences(text.read, text.part, report, previous) : [];
    return [
      ...stated,
      ...shares.filter(({ actual, at }) => !judged.has(`${at[0].start} ${actual}`)),
      ...differences.map((found) => toldDifference(text, found)),
    ];
  }),
} as const satisfies Rule;

/** Where it went the other way, the words are the clerk's to mend. */
function toldDifference(text: PartRead, { number, of, expected, isSameWay }: DifferenceFound): Found {
  const at = ({ start, unitEnd }: NumberInText) => span(text.part, { start, end: unitEnd });
  return {
    at: [at(number), at(of)],
    kind: expected > 0 ? 'more' : expected < 0 ? 'fewer' : 'same',
    actual: number.value,
    expected: Math.abs(expected),
    suspects: isSameWay ? [rewritten(text, number, String(Math.abs(expected)))] : [],
  };
}

interface WrongPercentage {
  readonly percentage: NumberInText;
  readonly part: NumberInText | undefined;
  readonly whole?: NumberInText;
  readonly expected: number;
}

function told(text: PartRead, { percentage, part, whole, expected }: WrongPercentage) {
  const at = ({ start, unitEnd }: NumberInText) => span(text.part, { start, end: unitEnd });
  return {
    at: [at(percentage), ...(part ? [at(part)] : []), ...(whole ? [at(whole)] : [])] as const,
    actual: percentage.value,
    expected,
    suspects: [rewritten(text, percentage, String(expected))],
  };
}

export const examples: Examples = {
  passes: { narrative: { overview: '主动公开信息120条，其中财政类30条，占25%；规划类20条，占16.67%。' } },
  fails: { narrative: { overview: '主动公开信息120条，其中财政类30条，占35%；规划类20条，占16.67%。' } },
};
