import type { Examples, Found, Rule } from '../rule';
import { eachText, rewritten, span, type PartRead } from '../words';
import type { Report } from '../../report/report';
import { readingsTried } from '../../words/figures';
import { mentionsIn, type Mention } from '../../words/mentions';

/** A number in the words is the figure it speaks of, under any accepted reading. */
export const figure = {
  id: 'narrative.figure',
  severity: 'warning',
  source: 'practice',
  judge: eachText((text, { report }) =>
    mentionsIn(text.read, text.part, report.year).flatMap((mention) => mismatch(text, mention, report)),
  ),
} as const satisfies Rule;

function mismatch(text: PartRead, mention: Mention, report: Report): Found[] {
  const readings = readingsTried(mention, report);
  if (!readings) return [];
  const { number } = mention;
  const values = [...new Set(readings.map(({ value }) => value))];
  const [only, another] = values;
  return [
    {
      at: [span(text.part, { start: number.start, end: number.unitEnd })],
      actual: number.value,
      expected: another === undefined ? (only ?? null) : null,
      readings,
      suspects: isMoney(mention) ? [] : values.map((value) => rewritten(text, number, String(value))),
    },
  ];
}

/** An amount may be printed in 元 or 万元, rounded or not: it is the clerk's to write. */
const isMoney = ({ number }: Mention): boolean => number.unit === '元';

export const examples: Examples = {
  passes: { narrative: { overview: { onRequest: '全年收到政府信息公开申请155件，其中自然人申请118件。' } } },
  fails: { narrative: { overview: { onRequest: '全年收到政府信息公开申请156件，其中自然人申请118件。' } } },
};
