/** What a number in the words is held against besides this year's figures: its parts, last year's report, the year. */
import { reportOf, row } from '../real-reports';
import type { Finding } from '../../src/report/finding';
import { spansOf } from '../../src/report/finding';
import { check } from '../../src/rules/check';

const YEAR = 2025;
const received = (count: number) => row('received', [count, 0, 0, 0, 0, 0]);
const outcomes = (granted: number, partly: number) => ({
  ...row('granted', [granted, 0, 0, 0, 0, 0]),
  ...row('partlyGranted', [partly, 0, 0, 0, 0, 0]),
  ...row('handled', [granted + partly, 0, 0, 0, 0, 0]),
});
const report = (figures: Readonly<Record<string, number>>, year: number, onRequest = '') => ({
  ...reportOf(figures, { agency: '某县水务局', narrative: { overview: { onRequest } } }),
  year,
});

const ABOUT = /^narrative\.(?:figure|percentage|parts|contradiction)$|^structure\.year$/;
function foundIn(words: string, figures: Readonly<Record<string, number>>, last = 20): readonly Finding[] {
  const previous = report(received(last), YEAR - 1);
  return check(report(figures, YEAR, words), previous).findings.filter(({ rule }) => ABOUT.test(rule));
}
const toldOf = (words: string, findings: readonly Finding[]) =>
  findings.map((finding) => {
    const [at] = spansOf(finding);
    return [finding.rule, words.slice(at!.start, at!.end), finding.kind ?? '', finding.expected];
  });

const ALL_DONE = { ...received(24), ...outcomes(19, 5) };

describe('by the ways it came in, what came in is told whole', () => {
  test.each([
    '全年新收政府信息公开申请24件，其中网络15件、信函9件。',
    '全年收到申请24件，网上提交15件，邮寄8件，当面1件。',
    '收到申请24件（其中网站申请15件、信函申请9件），全部办结。',
    '收到申请24件，同比增长20%，其中线上15件、线下9件。',
    '收到申请24件，其中信函9件、网络15件（含电子邮件4件）。',
    // Only some of them are named.
    '收到申请24件，其中当面申请3件、信函申请5件。',
    '收到申请24件，主要有网络15件、信函8件等。',
    '收到申请24件，其中通过邮寄方式15件。',
    // 线下 is told again.
    '收到申请24件，其中线上15件、线下9件，信函8件。',
    // The parts are of a number said before.
    '第一季度收到申请23件，全年收到申请24件，其中网络15件、信函8件。',
    '收到申请24件，其中网络15件、信函8件、其他渠道1件。',
  ])('quiet: %s', (words) => {
    expect(toldOf(words, foundIn(words, ALL_DONE))).toEqual([]);
  });

  test.each<[string, number]>([
    ['全年新收政府信息公开申请24件，其中网络15件、信函8件。', 23],
    ['全年收到申请24件，网上提交15件，邮寄9件，当面1件。', 25],
    ['收到申请24件（网站申请15件、信函申请8件），全部办结。', 23],
    ['收到申请24件，其中网络15件、信函8件、其他渠道2件。', 25],
  ])('found: %s', (words, sum) => {
    expect(toldOf(words, foundIn(words, ALL_DONE))).toEqual([['narrative.parts', '24件', '', sum]]);
  });
});

describe('by how much a figure has changed is held against last year’s report', () => {
  test.each([
    '收到申请24件，较上年增加4件。',
    '收到申请24件，同比增加4件。',
    '收到申请24件（比2024年多4件）。',
    '收到申请24件，与去年同期相比，增加4件。',
    // What has changed is another number, or another unit.
    '收到申请24件，较上年增加3个百分点。',
    '收到申请24件，公开信息较上年增加3件。',
    '收到申请24件，较2023年增加9件。',
    '收到申请24件，较上年增加约5件。',
  ])('quiet: %s', (words) => {
    expect(toldOf(words, foundIn(words, ALL_DONE))).toEqual([]);
  });

  test.each<[string, string, string, number]>([
    ['收到申请24件，较上年增加5件。', '5件', 'more', 4],
    ['收到申请24件，较上年减少4件。', '4件', 'more', 4],
    ['收到申请24件，同比增加3件，增长20%。', '3件', 'more', 4],
    ['收到申请24件（比2024年多5件）。', '5件', 'more', 4],
    ['收到申请24件，与去年同期相比，增加5件。', '5件', 'more', 4],
  ])('found: %s', (words, quoted, kind, expected) => {
    const found = foundIn(words, ALL_DONE).filter((each) => each.kind !== undefined);
    expect(toldOf(words, found)).toEqual([['narrative.percentage', quoted, kind, expected]]);
  });

  test.each([
    [30, 'fewer', 6],
    [24, 'same', 0],
  ])('of %d last year', (last, kind, expected) => {
    const words = '收到申请24件，较上年增加4件。';
    const [finding] = foundIn(words, ALL_DONE, last);
    expect(finding).toMatchObject({ rule: 'narrative.percentage', kind, expected, suspects: [] });
  });

  test('the number is offered where the words have it go the right way', () => {
    const suspectsOf = (words: string) => foundIn(words, ALL_DONE).map(({ suspects }) => suspects);
    expect(suspectsOf('收到申请24件，较上年增加5件。')).toMatchObject([
      [{ changes: [{ from: '5', to: '4' }] }],
    ]);
    expect(suspectsOf('收到申请24件，较上年减少4件。')).toEqual([[]]);
  });
});

describe('a cut-off date is the end of the year', () => {
  test.each([
    '截至2025年12月31日，收到申请24件。',
    '截至2026年1月20日，本报告已经公开。',
    '截至2026年底，力争办结率达到100%。',
    '截至2025年底共收到申请24件，截至2026年底前全部归档。',
    '截至2050年12月31日，规划期内申请资料予以保存。',
  ])('quiet: %s', (words) => {
    expect(toldOf(words, foundIn(words, ALL_DONE))).toEqual([]);
  });

  test.each(['截至2026年12月31日，收到申请24件。', '截止2026年年底，共收到申请24件。'])(
    'found: %s',
    (words) => {
      expect(toldOf(words, foundIn(words, ALL_DONE))).toEqual([['structure.year', '2026', '', YEAR]]);
    },
  );
});

test.each([
  ['网民留言办理120件。\n全部办结。', []],
  ['受理网上咨询85条。\n均已办结。', []],
  ['全年收到申请24件。\n均已办结。', [['narrative.contradiction', '均已办结', '', 1]]],
  // A paragraph with a subject of its own is not of what came before it.
  ['受理网上咨询85条。\n所有申请均已办结。', [['narrative.contradiction', '均已办结', '', 1]]],
])('what is all done is what the paragraph before spoke of: %s', (words, expected) => {
  const figures = { ...received(24), ...outcomes(20, 3), ...row('carriedOut', [1, 0, 0, 0, 0, 0]) };
  expect(toldOf(words, foundIn(words, figures))).toEqual(expected);
});

describe('已予以公开 may be both that were granted and those that were in part', () => {
  test.each([
    '收到申请24件，24件申请均已公开。',
    '24件申请已予以公开。',
    '收到申请24件，已依法予以公开24件。',
  ])('quiet: %s', (words) => {
    expect(toldOf(words, foundIn(words, ALL_DONE))).toEqual([]);
  });

  test.each<[string, string]>([
    ['23件申请已予以公开。', '23件'],
    ['已予以公开24件，部分公开5件。', '24件'],
    ['予以公开24件，不予公开0件。', '24件'],
  ])('found: %s', (words, quoted) => {
    expect(toldOf(words, foundIn(words, ALL_DONE)).map(([, text]) => text)).toEqual([quoted]);
  });
});
