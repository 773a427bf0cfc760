/** Shapes that further offices give their sentences: what agrees is quiet, what does not is found where it stands. */
import { reportOf, row } from '../real-reports';
import { spansOf } from '../../src/report/finding';
import { check } from '../../src/rules/check';

const bureau = {
  ...row('received', [70, 6, 0, 0, 0, 0]),
  ...row('carriedIn', [4, 0, 0, 0, 0, 0]),
  ...row('granted', [30, 2, 0, 0, 0, 0]),
  ...row('partlyGranted', [11, 0, 0, 0, 0, 0]),
  ...row('refusedProcessInformation', [5, 1, 0, 0, 0, 0]),
  ...row('unavailableNotHeld', [18, 1, 0, 0, 0, 0]),
  ...row('otherNotSupplemented', [3, 0, 0, 0, 0, 0]),
  ...row('otherOutcome', [5, 1, 0, 0, 0, 0]),
  ...row('handled', [72, 5, 0, 0, 0, 0]),
  ...row('carriedOut', [2, 1, 0, 0, 0, 0]),
  'review.reconsideration.upheld': 2,
  'review.reconsideration.otherResult': 1,
  'review.reconsideration.total': 3,
  'proactive.normativeDocuments.issued': 2,
  'proactive.normativeDocuments.inForce': 9,
};
const ABOUT = /^narrative\.(?:figure|percentage|parts|contradiction|proofreading)$|^structure\.year$/;

/** Rule and place of what is found in a text of 2024 that stands in 一（二）. */
const found = (words: string): string[] =>
  check(reportOf(bureau, { agency: '某县民政局', narrative: { overview: { onRequest: words } } }))
    .findings.filter(({ rule, severity }) => ABOUT.test(rule) && severity !== 'hint')
    .flatMap((finding) =>
      spansOf(finding)
        .slice(0, 1)
        .map(({ start, end }) => `${finding.rule} ${words.slice(start, end)}`),
    );

test.each([
  // What came of an answer is no request.
  '未收到因依申请公开答复而引起的行政诉讼。',
  '未收到对信息公开申请答复不服的投诉。',
  // Names with a numeral count nothing, and the list goes on.
  '办结77件，其中予以公开32件，部分公开11件，四类过程性信息6件，不掌握19件，其他9件。',
  // 其他处理 beside those that were not supplemented.
  '办结的申请中，逾期未补正3件，其他处理6件。',
  '收到网上申请50件，信函申请26件，合计76件。',
  '新收76件，上年结转4件，合计80件。',
  '收到网上申请50件，信函申请26件，上年结转4件，合计80件。',
  '行政复议3件，维持2件，撤销复议申请1件。',
  '公开信息50条，其中动态20条，公告20条，决算10条，收到留言3条。',
  '公开信息60条，其中动态20条，公告30条，政策解读10条，解读材料5条。',
  '公开信息160条，其中通过网站发布59条，通过公众号发布31条。',
  '公开信息310条，其中工作动态306条，文件3件，公告1条。',
  '信息发布2件，其中文件1件。',
  '收到申请76件，比2023年（95件）下降20%。',
  '本年新制发规范性文件2件，现行有效9件。',
  '我局2023年度部门决算已经公开。',
  '2025年，我局将进一步做好依申请公开工作，力争全年办理5件以上。',
  '做好申请的登记、审核、办理、答复工作。\n（二）工作要求，落实责任\n认真办理。',
  '收到申请76件。附件下载',
  '认真办理申请。\n联系人在办公楼三楼，周一至周五接待',
  '认真办理申请。\n县民政局办公室在城关镇，邮编467000',
])('quiet: %s', (words) => {
  expect(found(words)).toEqual([]);
});

test.each<[string, string[]]>([
  ['全年未收到许可申请；全年未接到信息公开申请。', ['narrative.contradiction 未接到信息公开申请']],
  ['全年未收到信息公开申请、行政诉讼。', ['narrative.contradiction 未收到信息公开申请']],
  ['收到申请76件，其中，动态30件，四类过程性信息6件，公告20件，其他19件。', ['narrative.parts 76件']],
  ['办结的申请中，逾期未补正3件，其他处理8件。', ['narrative.figure 8件']],
  ['办结的申请中，其他处理6件。', ['narrative.figure 6件']],
  ['收到网上申请50件，信函申请25件，合计76件。', ['narrative.parts 76件']],
  // What is held against the tables is told once.
  ['新收76件，上年结转4件，合计81件。', ['narrative.figure 81件']],
  ['行政复议3件，维持2件，撤销复议申请2件。', ['narrative.figure 2件']],
  ['公开信息48条，其中动态36条，公告9条，采购1条，决算2条，年报1条。', ['narrative.parts 48条']],
  ['公开信息160条，其中通过网站发布59条，通过公众号发布102条。', ['narrative.parts 160条']],
  ['公开信息310条，其中工作动态307条，文件4件，公告1条。', ['narrative.parts 310条']],
  ['收到申请76件，比2023年（95件）下降21%。', ['narrative.percentage 21%']],
  ['本年新制发规范性文件3件，现行有效9件。', ['narrative.figure 3件']],
  ['全年主动公开信息条，其中动态20条。', ['narrative.proofreading 公开信息条']],
  ['我局2023年度主动公开信息120条。', ['structure.year 2023']],
  ['2023年，我局未发生一起泄密事件。', ['structure.year 2023']],
  ['2025年，我局需要公开的共收到120条。', ['structure.year 2025']],
  ['认真办理申请。\n全年答复及时，没有逾期', ['narrative.proofreading 期']],
])('found: %s', (words, places) => {
  expect(found(words)).toEqual(places);
});
