/** Which aspects section 一 does not speak of: by what it says, by its headings, by its own texts. */
import type { Aspect } from '../../src/format/sections';
import type { TextPart } from '../../src/report/text';
import { missingAspects } from '../../src/words/aspects';

const ASPECTS = ['proactive', 'onRequest', 'management', 'platform', 'supervision'] as const;
/** Of one text, those it does speak of. */
const told = (text: string, ofGovernment = true) => {
  const missing = missingAspects(new Map([['overview', text]]), ofGovernment);
  return [...ASPECTS, 'evaluation' as const].filter((key) => !missing.includes(key));
};

test.each<[string, readonly Aspect[]]>([
  ['做好主动公开。', ['proactive']],
  ['全年公开各类政府信息。', ['proactive']],
  ['全年发布各类信息。', ['proactive']],
  ['公开，信息。发布；信息。', []],
  ['依申请办理。', ['onRequest']],
  ['收到公开申请。', ['onRequest']],
  ['申请公开的都已答复。', ['onRequest']],
  ['信息公开的申请有8件。', ['onRequest']],
  ['信息公开申请有8件。', ['onRequest']],
  ['加强信息管理。', ['management']],
  ['加强信息资源管理。', ['management']],
  ['信息规范管理。', ['management']],
  ['信息规范化管理。', ['management']],
  ['信息动态管理。', ['management']],
  ['信息日常管理。', ['management']],
  ['落实保密审查。', ['management']],
  ['建设网站。', ['platform']],
  ['加强监督。', ['supervision']],
  ['纳入考核。', ['supervision', 'evaluation']],
  ['工作考核。', ['supervision', 'evaluation']],
  ['开展社会评议。', ['evaluation']],
  ['追究责任。责任追究。', ['evaluation']],
  ['天气晴好。', []],
])('%s speaks of %j', (text, aspects) => {
  expect(told(text)).toEqual(aspects);
});

const headed = (...headings: readonly string[]) =>
  headings.map((heading, i) => `（${'一二三四五'[i]}）${heading}\n按照要求做好各项工作。`).join('\n');

test.each<[string, string, readonly Aspect[]]>([
  [
    'five headings, each for its aspect',
    headed('主动公开', '依申请公开', '政府信息管理', '公开平台建设', '监督保障'),
    [...ASPECTS],
  ],
  [
    'other names of theirs',
    headed('主动公开情况', '依申请办理', '文件资源规范管理', '信息载体', '工作保障'),
    [...ASPECTS],
  ],
  [
    'in one paragraph, after full stops, some with half-width brackets',
    '(一)主动公开。做好。（二）依申请公开。做好。 (三）政府信息管理。做好。（四)平台建设。做好监督保障。',
    ['proactive', 'onRequest', 'management', 'platform'],
  ],
  [
    'four are enough to mean all of them: what is only mentioned is missing',
    `${headed('主动公开', '依申请公开', '信息管理', '公开渠道')}\n加强监督。`,
    ['proactive', 'onRequest', 'management', 'platform'],
  ],
  [
    'three are not: what is mentioned counts',
    `${headed('主动公开', '依申请公开', '信息管理')}\n建设网站，加强监督。`,
    [...ASPECTS],
  ],
  [
    'a heading of one letter, or of a sentence, is none',
    `（一）主\n${headed('主动公开', '依申请公开', '信息管理')}\n（四）我们按照各级要求持续不断深入推进全县的政务公开平台标准化规范化建设\n建设网站，加强监督。`,
    [...ASPECTS],
  ],
  [
    'brackets within a sentence are no headings',
    '落实（一）主动公开、（二）依申请公开、（三）信息管理、（四）平台建设，加强监督。',
    ['proactive', 'onRequest', 'management', 'platform', 'supervision'],
  ],
  [
    'other brackets and other numbers are none',
    '【一】主动公开\n（1）依申请公开\n（三】信息管理\n（四）公开平台\n加强监督。',
    [...ASPECTS],
  ],
])('%s', (_, text, aspects) => {
  expect(told(text, false).filter((key) => key !== 'evaluation')).toEqual(aspects);
});

test('a heading of 考核 is not among the four', () => {
  const text = `${headed('主动公开', '依申请公开', '政府信息管理', '考核评议')}\n建设网站，加强监督。`;
  expect(told(text)).toEqual([...ASPECTS, 'evaluation']);
});

test('考核 is looked for in what is written, whatever the headings', () => {
  const text = headed('主动公开', '依申请公开', '政府信息管理', '公开平台建设', '监督保障');
  expect(missingAspects(new Map([['overview', text]]), true)).toEqual(['evaluation']);
  expect(missingAspects(new Map([['overview', `${text}责任追究0次。`]]), true)).toEqual([]);
  expect(missingAspects(new Map([['overview', text]]), false)).toEqual([]);
});

test.each<[string, readonly [TextPart, string][], readonly Aspect[]]>([
  ['nothing', [], []],
  ['a blank text', [['overview', ' \n']], []],
  ['blank aspects', [['overview.platform', ' ']], []],
  [
    'some, of which one tells of 社会评议',
    [
      ['overview.proactive', '甲'],
      ['overview.supervision', '开展社会评议。'],
      ['overview.platform', ' '],
    ],
    ['onRequest', 'management', 'platform'],
  ],
  [
    'one',
    [['overview.onRequest', '甲']],
    ['proactive', 'management', 'platform', 'supervision', 'evaluation'],
  ],
])('by aspect: %s', (_, texts, missing) => {
  expect(missingAspects(new Map(texts), true)).toEqual(missing);
});
