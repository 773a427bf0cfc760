import { mentionsIn } from '../../src/words/mentions';
import { readAnew } from '../../src/words/read';

const YEAR = 2025;
const mentions = (text: string) =>
  mentionsIn(readAnew(text), 'overview', YEAR).map(({ quantity, number }) => [quantity, number.value]);

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
    '新收申请13件，上年结转2件，共计15件。已办结14件，下年度继续办理1件。',
    [
      ['received', 13],
      ['carriedIn', 2],
      ['dealtWith', 15],
      ['handled', 14],
      ['carriedOut', 1],
    ],
  ],
  ['全区依申请公开办件21件。', [['dealtWith', 21]]],
  [
    '按照规定公开行政许可处理决定数量42件，行政处罚本年处理决定数量17条。',
    [
      ['licences', 42],
      ['penalties', 17],
    ],
  ],
  ['共作出行政处罚9件；行政强制事项3件。', [['penalties', 9]]],
  [
    '引发行政复议9件、行政诉讼5件，7件行政复议、4件行政诉讼获维持。',
    [
      ['reconsideration.total', 9],
      ['litigation.total', 5],
      ['reconsideration.upheld', 7],
      ['litigation.upheld', 4],
    ],
  ],
  [
    '3件行政复议和2件行政诉讼均获维持，1件行政复议被纠正。',
    [
      ['reconsideration.upheld', 3],
      ['litigation.upheld', 2],
      ['reconsideration.corrected', 1],
    ],
  ],
  [
    '答复申请40件（含上年度转结申请3件），自然人申请办件量36件。',
    [
      ['handled', 40],
      ['carriedIn', 3],
      ['naturalPerson', 36],
    ],
  ],
  [
    '根据上位法的修改情况，新发布行政规范性文件4件，清理废止文件2件。',
    [
      ['normativeDocuments.issued', 4],
      ['normativeDocuments.repealed', 2],
    ],
  ],
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
  [
    '2025 年受理申请 31 件，较 2024 年上升 55%；答复 28 件，结转 2026 年办理 3 件。',
    [
      ['received', 31],
      ['handled', 28],
      ['carriedOut', 3],
    ],
  ],
  [
    '本年度新接收申请19件，2024年结转办理2件，除3件转2026年继续办理外，其中18件均已按规定在法定期限内答复。',
    [
      ['received', 19],
      ['carriedIn', 2],
      ['carriedOut', 3],
      ['handled', 18],
    ],
  ],
  [
    '结转至2025年办理的申请4件，结转至2026年办理的申请5件。',
    [
      ['carriedIn', 4],
      ['carriedOut', 5],
    ],
  ],
  ['公开2024年度部门决算2次；依申请公开6次。', [['dealtWith', 6]]],
  ['依申请公开政府信息共收到27件，其中甲科收到9件、乙科收到18件。', [['received', 27]]],
  ['受理申请14件，其中网上政府信息公开申请件9件，信函申请件5件。', [['received', 14]]],
  ['收到要求公开信息的申请书7份，均已办结。', [['received', 7]]],
  ['收到公民、法人和其他组织提出的政府信息公开申请16件。', [['received', 16]]],
  [
    '收到申请12封，答复7封，不予受理4封，重复申请1封。',
    [
      ['received', 12],
      ['declinedDuplicate', 1],
    ],
  ],
  [
    '收到申请12件，办结11件，转接下年度办理1件。',
    [
      ['received', 12],
      ['handled', 11],
      ['carriedOut', 1],
    ],
  ],
  [
    '收到申请23件。公民个人申请21件，法人及其他组织申请2件。',
    [
      ['received', 23],
      ['naturalPerson', 21],
      ['organizations', 2],
    ],
  ],
  [
    '收到申请37件，其中30件已办结，答复26件，主动撤回4件。',
    [
      ['received', 37],
      ['handled', 30],
      ['withdrawn', 4],
    ],
  ],
  [
    '收到申请20件，其中11件已公开；4件部分公开；3件本机关不掌握相关信息；不存在2件。',
    [
      ['received', 20],
      ['disclosed', 11],
      ['partlyGranted', 4],
      ['unavailableNotHeld', 3],
      ['unavailableNotHeld', 2],
    ],
  ],
  [
    '申请均已答复。不予公开2件，其中1件因涉及第三方合法权益，1件属于政府内部事务信息；逾期未补正不再处理3件。',
    [
      ['refused', 2],
      ['refusedThirdParty', 1],
      ['refusedInternalAffairs', 1],
      ['otherNotSupplemented', 3],
    ],
  ],
  [
    '因信息公开引发行政争议9件，其中，行政复议6件，结果维持5件，正在复议1件；行政诉讼3件，其中维持2件，1件正在法院审理中。',
    [
      ['reviews.total', 9],
      ['reconsideration.total', 6],
      ['reconsideration.upheld', 5],
      ['reconsideration.pending', 1],
      ['litigation.total', 3],
      ['litigation.upheld', 2],
      ['litigation.pending', 1],
    ],
  ],
  [
    '审理行政诉讼案件15件，其中维持9件。其中，撤诉4件。因信息公开被申请行政复议2件，其中维持1件。',
    [
      ['reconsideration.total', 2],
      ['reconsideration.upheld', 1],
    ],
  ],
  [
    '作出行政许可决定310件、行政处罚决定25件、行政强制4件。',
    [
      ['licences', 310],
      ['penalties', 25],
      ['compulsion', 4],
    ],
  ],
  [
    '制发规范性文件5个，废止行政规范性文件3件，并对失效文件作出标注。',
    [
      ['normativeDocuments.issued', 5],
      ['normativeDocuments.repealed', 3],
    ],
  ],
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
  '收到申请后5个工作日内答复，延期的须告知申请人。',
  '2023年、2024年、2025年分别收到申请8件、9件、11件。',
  '因信息公开被申请行政复议、提起行政诉讼分别为3件、2件。',
  '全年受理行政复议案件260件，其中维持120件，纠正15件。',
  '因具体行政行为被提起行政诉讼3件，其中维持2件。',
  '指导各科室依申请公开办理12件。',
  '主动公开政府信息210条，依申请公开政府信息6条。',
  '现行规范性文件清理后，予以废止4件、宣布失效3件。',
  '公示行政处罚决定56件，行政许可73件。',
  '答复的13件申请中，涉及征地的7件。',
  '参与制定印发《某市绿化办法》《某市市容办法》两部政府规章。',
  '通过政府网站办理信息公开申请3件、纸质申请16件。',
  '不予公开信息10条，主要是人事安排。',
])('speaks of no figure: %s', (text) => {
  expect(mentions(text)).toEqual([]);
});
