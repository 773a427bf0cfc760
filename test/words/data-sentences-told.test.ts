/** The very words of the sentences made from the tables, report by report. */
import { BLANK } from '../../src/report/cell-value';
import { dataSentence, type DataSentence, type DataSentenceWishes } from '../../src/words/data-sentences';
import { balanced, reportOf, row } from '../real-reports';

type Figures = Readonly<Record<string, number>>;
const one = (key: string, persons: number, companies = 0) => row(key, [persons, companies, 0, 0, 0, 0]);

test.each<[DataSentence, Figures, DataSentenceWishes, string]>([
  ['requests', {}, { zeros: true }, '2024年，本机关未收到政府信息公开申请。'],
  ['requests', {}, { zeros: false }, ''],
  ['requests', {}, {}, ''],
  [
    'requests',
    { ...one('received', 3), ...one('granted', 3), ...one('handled', 3) },
    {},
    '2024年，本机关新收政府信息公开申请3件，办结3件。新收申请中，自然人申请3件。办结的申请中，予以公开3件。',
  ],
  [
    'requests',
    { ...one('received', 0, 2), ...one('carriedOut', 0, 2) },
    { zeros: true },
    '2024年，本机关新收政府信息公开申请2件，结转下年度继续办理2件。新收申请中，法人或其他组织申请2件。',
  ],
  [
    'requests',
    { ...one('carriedIn', 2), ...one('refusedThirdParty', 2), ...one('handled', 2) },
    {},
    '2024年，本机关未新收到政府信息公开申请，上年结转2件，办结2件。办结的申请中，不予公开2件。',
  ],
  // Where the applicants are more than all there were.
  [
    'requests',
    {
      ...{ 'requests.received.total': 0, 'requests.received.naturalPerson': 1 },
      ...one('carriedIn', 2),
      ...one('refusedThirdParty', 2),
      ...one('handled', 2),
    },
    {},
    '2024年，本机关未新收到政府信息公开申请，上年结转2件，办结2件。办结的申请中，不予公开2件。',
  ],
  [
    'requests',
    {
      ...one('received', 1, 1),
      ...one('partlyGranted', 1),
      ...one('unavailableNotHeld', 0, 1),
      ...one('handled', 1, 1),
    },
    {},
    '2024年，本机关新收政府信息公开申请2件，办结2件。新收申请中，自然人申请1件，法人或其他组织申请1件。办结的申请中，部分公开1件，无法提供1件。',
  ],
  [
    'requests',
    {
      ...one('received', 2),
      ...one('declinedPetition', 1),
      ...one('otherFeeUnpaid', 1),
      ...one('handled', 2),
    },
    {},
    '2024年，本机关新收政府信息公开申请2件，办结2件。新收申请中，自然人申请2件。办结的申请中，不予处理1件，其他处理1件。',
  ],
  ['reviews', {}, {}, ''],
  ['reviews', {}, { zeros: true }, '2024年，未发生因政府信息公开引发的行政复议、行政诉讼案件。'],
  [
    'reviews',
    { 'review.reconsideration.total': 1, 'review.reconsideration.otherResult': 1 },
    {},
    '2024年，因政府信息公开引发的行政复议案件1件，其中其他结果1件。',
  ],
  [
    'reviews',
    { 'review.reconsideration.total': 1, 'review.reconsideration.otherResult': 1 },
    { zeros: true },
    '2024年，因政府信息公开引发的行政复议案件1件，其中其他结果1件；未发生行政诉讼案件。',
  ],
  [
    'reviews',
    {
      'review.directLitigation.total': 1,
      'review.directLitigation.pending': 1,
      'review.litigationAfterReconsideration.total': 1,
      'review.litigationAfterReconsideration.corrected': 1,
    },
    { zeros: true },
    '2024年，因政府信息公开引发的行政诉讼案件2件，其中结果纠正1件，尚未审结1件；未发生行政复议案件。',
  ],
  ['reviews', { 'review.reconsideration.total': 1 }, {}, '2024年，因政府信息公开引发的行政复议案件1件。'],
  ['documents', {}, {}, ''],
  [
    'documents',
    {},
    { zeros: true },
    '2024年，本机关制发行政规范性文件0件，废止行政规范性文件0件，现行有效行政规范性文件0件。',
  ],
  [
    'documents',
    { 'proactive.normativeDocuments.inForce': 4 },
    {},
    '2024年，本机关制发行政规范性文件0件，废止行政规范性文件0件，现行有效行政规范性文件4件。',
  ],
  ['processingFee', {}, {}, '2024年，本机关未收取信息处理费。'],
  ['processingFee', {}, { collected: 0 }, '2024年，本机关未收取信息处理费。'],
  ['processingFee', {}, { collected: 12.5 }, '2024年，本机关共收取信息处理费12.5元。'],
])('%s, %#', (kind, figures, wishes, sentence) => {
  expect(dataSentence(kind, reportOf(figures), wishes)).toBe(sentence);
});

test('documents in the format of 2019', () => {
  const figures = {
    'proactive.normativeDocuments.newlyMade': 3,
    'proactive.normativeDocuments.newlyDisclosed': 2,
    'proactive.normativeDocuments.disclosedTotal': 9,
  };
  const report = reportOf(figures, { edition: '2019', year: 2019 });
  expect(dataSentence('documents', report)).toBe(
    '2019年，本机关新制作规范性文件3件，对外公开规范性文件总数量9件。',
  );
});

test.each<[DataSentence, string]>([
  ['requests', 'requests.received.total'],
  ['requests', 'requests.carriedIn.total'],
  ['requests', 'requests.handled.total'],
  ['requests', 'requests.carriedOut.total'],
  ['requests', 'requests.received.naturalPerson'],
  ['requests', 'requests.received.enterprise'],
  ['requests', 'requests.granted.total'],
  ['requests', 'requests.partlyGranted.total'],
  ['requests', 'requests.refusedThirdParty.total'],
  ['requests', 'requests.unavailableNotHeld.total'],
  ['requests', 'requests.declinedPetition.total'],
  ['requests', 'requests.otherOutcome.total'],
  ['reviews', 'review.reconsideration.total'],
  ['reviews', 'review.directLitigation.total'],
  ['documents', 'proactive.normativeDocuments.issued'],
  ['documents', 'proactive.normativeDocuments.repealed'],
  ['documents', 'proactive.normativeDocuments.inForce'],
])('nothing is said of %s while %s is not known', (kind, cell) => {
  const report = reportOf(balanced);
  expect(dataSentence(kind, report)).not.toBe('');
  expect(dataSentence(kind, { ...report, cells: new Map([...report.cells, [cell, BLANK]]) })).toBe('');
});
