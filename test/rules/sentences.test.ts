/** Sentences as offices write them, each alone in （二） of one small bureau's report: those that agree are quiet. */
import { reportOf, row } from '../real-reports';
import { check } from '../../src/rules/check';
import { spansOf } from '../../src/report/finding';

const bureau = {
  ...row('received', [7, 1, 0, 0, 0, 0]),
  ...row('carriedIn', [2, 0, 0, 0, 0, 0]),
  ...row('granted', [4, 0, 0, 0, 0, 0]),
  ...row('partlyGranted', [1, 0, 0, 0, 0, 0]),
  ...row('refusedThirdParty', [1, 0, 0, 0, 0, 0]),
  ...row('unavailableNotHeld', [1, 1, 0, 0, 0, 0]),
  ...row('declinedPetition', [1, 0, 0, 0, 0, 0]),
  ...row('handled', [8, 1, 0, 0, 0, 0]),
  ...row('carriedOut', [1, 0, 0, 0, 0, 0]),
  'review.reconsideration.upheld': 1,
  'review.reconsideration.otherResult': 1,
  'review.reconsideration.total': 2,
  'review.litigationAfterReconsideration.pending': 1,
  'review.litigationAfterReconsideration.total': 1,
  'proactive.normativeDocuments.issued': 3,
  'proactive.normativeDocuments.repealed': 2,
  'proactive.normativeDocuments.inForce': 11,
  'proactive.licences.decisions': 560,
  'proactive.fees.amount': 12.5,
};
const ABOUT = /^narrative\.(figure|percentage|parts|contradiction)$/;

/** The words that are found at fault, the first place of each finding. */
const found = (sentence: string): string[] =>
  check(reportOf(bureau, { agency: '某县自然资源局', narrative: { overview: { onRequest: sentence } } }))
    .findings.filter(({ rule, severity }) => ABOUT.test(rule) && severity !== 'hint')
    .flatMap((finding) => spansOf(finding).slice(0, 1))
    .map(({ start, end }) => sentence.slice(start, end));

test.each([
  '2024年度，我局共收到群众提交的政府信息公开申请8件，已办结9件（含上年结转2件），剩余1件结转至2025年办理。',
  '全年受理依申请公开政府信息10件（其中上年结转2件），依法答复9件，1件按规定延期至下一年度办理。',
  '2024年，县发改委共办理政府信息公开申请9件，其中同意公开4件、部分公开1件、不予公开1件、无法提供2件、不予处理1件。',
  '全年共收到各类渠道提交的依申请公开8件，较上年减少3件，其中网上申请5件、信函申请3件。',
  '2024年，我单位共计受理依申请公开件8件，其中网络平台5件、来信来函3件，自然人7件、企业1件，均为本年度新增。',
  '依申请公开工作平稳有序。全年登记申请8件，其中当面申请2件，邮寄申请6件；按期答复9件。',
  '共收到信息公开申请10件，其中8件为本年新收、2件为上年度结转，已答复9件，未答复1件。',
  '共收到政府信息公开申请8件，去年结转2件，其中予以公开4件，占44.4%；部分公开1件，占11.1%。',
  '共收到申请8件，同比下降33.3%，其中自然人7件，占87.5%；企业1件，占12.5%。',
  '2023年结转2件，2024年收到8件，办结9件，结转2025年1件。',
  '截至2024年12月31日，当年收到的8件申请中7件已办结，1件结转下年度继续办理。',
  '完成上年度结转的2件申请答复工作，新收8件中按期办结7件。',
  '新收政府信息公开申请8件、结转2件，共需办理10件；实际办结9件、结转下年1件。',
  '办结的9件中，5件予以公开或部分公开，1件不予公开，3件为无法提供或不予处理。',
  '答复9件，其中因涉及国家秘密或者第三方合法权益不予公开3件。',
  '政府信息公开申请答复9件，其中涉及第三方合法权益不予公开1件，本机关不掌握相关政府信息2件，信访投诉类申请1件。',
  '第三季度收到申请3件，第四季度收到申请5件，全年合计收到申请8件。',
  '全年办结政府信息公开申请九件，同比增加两件，逾期未答复0件。',
  '收到依申请公开申请表８份，答复９份。',
  '申请内容主要涉及征地拆迁5件、财政资金2件、其他1件。',
  '申请人对我局答复不服提起行政复议2起，其中维持1起，其他结果1起；复议后提起行政诉讼1起，尚未审结。',
  '区政府法制机构办理行政复议案件56件、行政应诉案件12件。',
  '2024年共制定规范性文件3件，废止2件，截至年底现行有效的行政规范性文件11件。',
  '清理规范性文件16件，其中保留11件、废止2件、拟修订3件。',
  '作出行政许可决定560件，行政事业性收费金额125000元。',
  '受理群众来信来访320件，12345热线工单1206件，办结率100%。',
])('agrees: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test.each<[string, string[]]>([
  ['我局共收到群众提交的政府信息公开申请8件，已办结9件（含上年结转3件），剩余1件结转至2025年办理。', ['3件']],
  ['全年受理依申请公开政府信息11件（其中上年结转2件），依法答复9件。', ['11件']],
  ['本年度共收到依申请公开事项八件，均来自自然人，按期答复率100％。', ['答复率100％', '均来自自然人']],
  [
    '县发改委共办理政府信息公开申请9件，其中同意公开4件、部分公开1件、不予公开2件、无法提供1件。',
    ['2件', '1件'],
  ],
  ['收到申请8件，其中自然人6件，企业2件。', ['6件', '2件']],
  ['共收到申请8件，其中自然人7件，占78.5%；企业1件，占12.5%。', ['78.5%']],
  ['新收政府信息公开申请8件、结转2件，共需办理11件；实际办结9件、结转下年1件。', ['11件']],
  ['办结的9件中，6件予以公开或部分公开，1件不予公开。', ['6件']],
  ['政府信息公开申请答复9件，其中因申请内容属于国家秘密不予公开1件。', ['1件']],
  ['政府信息公开申请答复9件，未答复3件，其中2件为上年度结转。', ['3件']],
  ['全年共收到政府信息公开申请8件，没有上年结转件。', ['没有上年结转']],
  ['共有行政复议案件2件（维持2件），行政诉讼案件1件（尚未审结）。', ['2件']],
  ['行政复议案件2件中1件被维持、1件被纠正。', ['1件']],
  ['本年度未发生因政府信息公开引发的行政诉讼案件。', ['未发生因政府信息公开引发的行政诉讼']],
  ['现行有效规范性文件13件，本年度新出台3件、宣布失效2件。', ['13件']],
  ['本机关2024年行政事业性收费金额125万元。', ['125万元']],
  ['收到依申请公开申请表１８份，答复９份。', ['１８份']],
])('does not agree: %s', (sentence, words) => {
  expect(found(sentence).sort()).toEqual([...words].sort());
});
