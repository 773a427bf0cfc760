import { textsOf, type TextPart } from '../../src/report/text';
import type { Narrative } from '../../src/report/report';

test.each<[string, Narrative, [TextPart, string][]]>([
  ['nothing', {}, []],
  [
    'sections, in their order',
    { other: '丙', problems: '乙', overview: '甲' },
    [
      ['overview', '甲'],
      ['problems', '乙'],
      ['other', '丙'],
    ],
  ],
  [
    'section 一 by aspect, in the order of the report',
    { overview: { evaluation: '乙', proactive: '甲' } },
    [
      ['overview.proactive', '甲'],
      ['overview.evaluation', '乙'],
    ],
  ],
  [
    'an empty text is a text',
    { overview: '', problems: '' },
    [
      ['overview', ''],
      ['problems', ''],
    ],
  ],
])('the texts of a report: %s', (_, narrative, texts) => {
  expect([...textsOf(narrative)]).toEqual(texts);
});
