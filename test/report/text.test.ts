import { narrativeOf, textsAround, textsAsPublished, textsOf, type TextPart } from '../../src/report/text';
import type { Published } from '../../src/report/published';
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

test.each<[string, [TextPart, string][], Narrative]>([
  ['nothing', [], {}],
  [
    'all as one text, which an aspect beside it does not divide',
    [
      ['overview', '甲'],
      ['overview.platform', '乙'],
      ['problems', '丙'],
      ['other', '丁'],
    ],
    { overview: '甲', problems: '丙', other: '丁' },
  ],
  [
    'by aspect, without those that are empty',
    [
      ['overview.proactive', '甲'],
      ['overview.platform', ''],
      ['problems', ''],
      ['title', '某局年报'],
    ],
    { overview: { proactive: '甲' } },
  ],
])('the words of a report from its texts: %s', (_, texts, narrative) => {
  expect(narrativeOf(new Map(texts))).toStrictEqual(narrative);
});

const printed = (parts: Partial<Published>): Published => ({
  ...{ title: '', preamble: '', headings: [], repeated: [], tables: [], labels: [] },
  ...parts,
});

test.each<[string, Published | undefined, [TextPart, string][]]>([
  ['not published', undefined, []],
  ['nothing', printed({}), []],
  ['a title, which is no sentence', printed({ title: '某局年报' }), []],
  ['no name and no date', printed({ signature: { agency: '', date: '' } }), []],
  ['a date', printed({ signature: { agency: '', date: '2026年1月20日' } }), [['signature', '2026年1月20日']]],
  ['a name', printed({ signature: { agency: '某局', date: '' } }), [['signature', '某局']]],
  [
    'what comes before, a name and a date',
    printed({ preamble: '按照条例编制。', signature: { agency: '某局', date: '2026年1月20日' } }),
    [
      ['preamble', '按照条例编制。'],
      ['signature', '某局\n2026年1月20日'],
    ],
  ],
])('the texts around the sections: %s', (_, published, texts) => {
  expect([...textsAround(published)]).toEqual(texts);
  expect([...textsAsPublished({ other: '丙' }, published)]).toEqual([...texts, ['other', '丙']]);
});
