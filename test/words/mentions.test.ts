import { mentionsIn } from '../../src/words/mentions';
import { readAnew } from '../../src/words/read';
import type { TextPart } from '../../src/report/text';

const YEAR = 2025;
const mentions = (text: string, part: TextPart = 'overview') =>
  mentionsIn(readAnew(text), part, YEAR).map(({ quantity, number }) => [quantity, number.value]);

test.each<[string, [string, number][]]>([
  [
    '2025年，全市共新收政府信息公开申请1,206件，上年结转38件；办结1215件，结转下年度继续办理29件。',
    [
      ['received', 1206],
      ['carriedIn', 38],
      ['handled', 1215],
      ['carriedOut', 29],
    ],
  ],
  [
    '本机关全年收到依申请公开申请六十二件，其中自然人申请五十八件，法人或其他组织申请四件。',
    [
      ['received', 62],
      ['naturalPerson', 58],
      ['organizations', 4],
    ],
  ],
  [
    '收到的申请中，自然人提出41件、商业企业3件、科研机构1件、法律服务机构2件。',
    [
      ['naturalPerson', 41],
      ['enterprise', 3],
      ['researchInstitution', 1],
      ['legalService', 2],
    ],
  ],
  [
    '在办结的申请中，予以公开３６件，部分公开１２件，不予公开９件，无法提供２１件，不予处理５件，其他处理７件。',
    [
      ['granted', 36],
      ['partlyGranted', 12],
      ['refused', 9],
      ['unavailable', 21],
      ['declined', 5],
      ['otherOutcomes', 7],
    ],
  ],
  [
    '共收到政府信息公开申请12件（含上年结转2件），已答复11件，1件正在办理中。',
    [
      ['received', 12],
      ['carriedIn', 2],
      ['handled', 11],
      ['carriedOut', 1],
    ],
  ],
  [
    '共收到政府信息公开申请46份，其中44份已按时答复，2份结转下一年度。',
    [
      ['received', 46],
      ['handled', 44],
      ['carriedOut', 2],
    ],
  ],
  ['办公室共收到9份政府信息公开申请。', [['received', 9]]],
  [
    '收办政府信息公开申请共计40件，其中上年结转4件，新收36件。',
    [
      ['receivedAndCarriedIn', 40],
      ['carriedIn', 4],
      ['received', 36],
    ],
  ],
  [
    '全年办理政府信息公开申请85件，其中予以公开及部分公开52件；不予公开8件。',
    [
      ['dealtWith', 85],
      ['grantedOrPartly', 52],
      ['refused', 8],
    ],
  ],
  [
    '收到申请7件。1件重复申请，3件信访举报投诉类申请，均不予处理，申请人主动撤回1件。',
    [
      ['received', 7],
      ['declinedDuplicate', 1],
      ['declinedPetition', 3],
      ['withdrawn', 1],
    ],
  ],
  [
    '办结申请35件（含2024年结转的3件），结转至2026年办理2件。',
    [
      ['handled', 35],
      ['carriedIn', 3],
      ['carriedOut', 2],
    ],
  ],
  [
    '因政府信息公开被申请行政复议5件，其中结果维持3件，结果纠正1件，尚未审结1件；被提起行政诉讼2件，其中维持1件，其他结果1件。',
    [
      ['reconsideration.total', 5],
      ['reconsideration.upheld', 3],
      ['reconsideration.corrected', 1],
      ['reconsideration.pending', 1],
      ['litigation.total', 2],
      ['litigation.upheld', 1],
      ['litigation.otherResult', 1],
    ],
  ],
  [
    '未经复议直接起诉2件，结果维持2件；复议后起诉1件，尚未审结1件。',
    [
      ['directLitigation.total', 2],
      ['directLitigation.upheld', 2],
      ['litigationAfterReconsideration.total', 1],
      ['litigationAfterReconsideration.pending', 1],
    ],
  ],
  ['因信息公开引发行政复议、行政诉讼案件共6件。', [['reviews.total', 6]]],
  [
    '全年发生涉及政府信息公开的行政复议案件3起，行政诉讼案件1起。',
    [
      ['reconsideration.total', 3],
      ['litigation.total', 1],
    ],
  ],
  [
    '全年制发行政规范性文件4件，废止2件，现行有效23件。',
    [
      ['normativeDocuments.issued', 4],
      ['normativeDocuments.repealed', 2],
      ['normativeDocuments.inForce', 23],
    ],
  ],
  [
    '行政规范性文件发布2条，废止数量0条，现行有效数量12条。',
    [
      ['normativeDocuments.issued', 2],
      ['normativeDocuments.repealed', 0],
      ['normativeDocuments.inForce', 12],
    ],
  ],
  [
    '全年作出行政许可决定1,263件，作出行政处罚决定407件；行政事业性收费96.17万元。',
    [
      ['licences', 1263],
      ['penalties', 407],
      ['fees', 961_700],
    ],
  ],
  ['2024年收到申请20件，2025年收到申请31件，同比增长55%。', [['received', 31]]],
  ['收到政府信息公开申请31件，较上年增加11件。', [['received', 31]]],
])('%s', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each([
  '全年主动公开政府信息1,024条，其中政府网站620条、微信公众号404条。',
  '2025年，收到行政许可申请320件，办结318件。',
  '全年办理群众留言咨询412件，办结率100%。',
  '全年受理12345热线工单1,340件，按时办结1,338件。',
  '申请渠道方面，网上申请18件，信函申请9件，当面申请4件。',
  '政府信息总数397条，其中主动公开61条，依申请公开255条，不予公开81条。',
  '向社会公开行政处罚信息56条，办理行政许可1,200件。',
  '组织召开新闻发布会5场，发布信息120条，回应群众关切30次。',
  '收到第18号申请，依据《条例》第三十六条第（五）项，于2025年3月5日答复。',
  '坚持第一时间登记、回复申请的“三个一”机制。',
])('speaks of no figure: %s', (text) => {
  expect(mentions(text)).toEqual([]);
});

test('what part it stands in tells where the words do not', () => {
  const text = '予以公开3件，不予公开1件。';
  expect(mentions(text, 'overview.onRequest')).toEqual([
    ['granted', 3],
    ['refused', 1],
  ]);
  expect(mentions(text, 'overview.proactive')).toEqual([]);
});
