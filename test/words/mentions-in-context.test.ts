/** Which figure a number speaks of where more than its own clause tells: its unit, its list, what was said before. */
import { mentionsIn, quantityNamed } from '../../src/words/mentions';
import { readAnew } from '../../src/words/read';
import type { TextPart } from '../../src/report/text';

const mentions = (text: string, part: TextPart = 'overview', year = 2025) =>
  mentionsIn(readAnew(text), part, year).map(({ quantity, number }) => `${quantity} ${number.value}`);

test.each(['件', '条', '份', '项', '起', '宗', '件次', '次', '例', '封'])(
  'requests are counted in %s',
  (unit) => {
    expect(mentions(`收到政府信息公开申请7${unit}。`)).toEqual(['received 7']);
  },
);

test.each(['个', '部', '人', '元', '万元', '%', '场', '户'])('requests are not counted in %s', (unit) => {
  expect(mentions(`收到政府信息公开申请7${unit}。`)).toEqual([]);
});

test.each(['个', '部', '件'])('documents are counted in %s', (unit) => {
  expect(mentions(`制定规章7${unit}，制定规范性文件8${unit}。`)).toEqual([
    'rules.issued 7',
    'normativeDocuments.issued 8',
  ]);
});

test.each<[string, string[]]>([
  // Without a unit, only where nothing but a mark follows.
  ['收到申请7，其中部分公开6，予以公开1', ['received 7', 'partlyGranted 6', 'granted 1']],
  ['收到申请7；部分公开6。', ['received 7', 'partlyGranted 6']],
  ['收到申请7 ，部分公开6、予以公开1）', ['received 7', 'partlyGranted 6', 'granted 1']],
  ['收到申请7 6 1', []],
  ['收到申请7左右', []],
  ['收到申请约7件，近6件，5件以上。', []],
  ['收到政府信息公开申请7余件。', []],
  // The row of a small table of fees.
  ['信息处理费收取情况 7 800 0', ['feeNotices 7']],
  ['信息处理费收取情况7 800 0', ['feeNotices 7']],
  ['信息处理费收取情况说明 7 800 0', []],
  // Of the body and of those under it, each by itself.
  ['区政府收到申请29件，各乡镇和部门收到申请24件。', []],
  ['区政府收到申请29件，各乡镇和部门收到申请29件。', ['received 29']],
  ['收到申请29件，其中网上收到24件。', ['received 29']],
  ['收到申请29件，收到来信申请24件。', ['received 29']],
  // Kinds of information that an office holds are no requests.
  ['政府信息397条，主动公开61条，依申请公开255条，不予公开81条。', []],
  ['政府信息397件，主动公开61件，依申请公开255件，不予公开81件。', []],
  ['主动公开信息61件，收到依申请公开255件，不予公开81件。', ['received 255', 'refused 81']],
  ['主动公开信息61件，办理依申请公开255件，不予公开81件。', ['dealtWith 255', 'refused 81']],
  ['印发文件40份，主动公开25份，依申请公开12份，不予公开3份。', []],
  ['主动公开公文14条，依申请公开3条。', []],
  ['主动公开公文14件，依申请公开3件。', []],
  ['主动公开信息1400条，依申请公开3件。', ['dealtWith 3']],
  ['制发公文17件，主动公开14件；依申请公开3件。', []],
  ['主动公开有关公文，依申请公开3条。', ['dealtWith 3']],
  ['主动公开公文14条，收到依申请公开申请3条。', ['received 3']],
])('%s', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['不予公开信息10条。', []],
  ['不予公开的政府信息10条。', []],
  ['不子公开信息10条。', []],
  ['不予公开信息10件。', ['refused 10']],
  ['答复的申请中，不予公开信息10条。', ['refused 10']],
  ['收到的来件中，不予公开信息10条。', ['refused 10']],
  ['办理中，不予公开信息10条。', ['refused 10']],
  ['依申请公开中，不予公开信息10条。', []],
  ['不予公开10条。', ['refused 10']],
  ['全年答复的申请中，不予公开信息10条。', ['refused 10']],
  ['不予公开信息10条，无法提供3条。', ['unavailable 3']],
  ['政府信息397条，主动公开61条，依申请公开的255条，不予公开81条。', []],
  // The three classes of information, named in their order, tell apart what an office holds.
  ['公文中，主动公开的61条，属于依申请公开的255条，不予公开的81条。', []],
  ['主动公开的61条，属于依申请公开的255条，不子公开的81条。', []],
  ['公文中，属于依申请公开的255条，不予公开的81条。', ['dealtWith 255', 'refused 81']],
  ['主动公开61条，申请答复中不予公开的81条。', ['refused 81']],
  ['不予公开的81条，主动公开的61条，属于依申请公开的255条。', ['refused 81', 'dealtWith 255']],
  ['公文中，主动公开的61件，属于依申请公开的255件，不予公开的81件。', ['dealtWith 255', 'refused 81']],
  // So do two of them that are counted alike.
  ['主动公开公文14件，依申请公开3条。', []],
  ['主动公开61，依申请公开255。', []],
  ['主动公开信息61件，依申请公开收到25件。', ['received 25']],
  ['主动公开61件，依申请公开255件，不予公开81件。', []],
  ['主动公开61件，依申请公开255件，予以公开81件。', ['granted 81']],
  ['主动公开61件，依申请公开255件，办结中不予公开81件。', ['refused 81']],
  ['主动公开61件，依申请公开收到申请255件，不予公开81件。', ['received 255', 'refused 81']],
])('in 依申请公开: %s', (text, expected) => {
  expect(mentions(text, 'overview.onRequest')).toEqual(expected);
});

test.each<[string, string[]]>([
  // What is listed under a number of something else is of something else.
  ['处理群众来件90件，其中自然人申请7件、来信83件。', []],
  ['申请工作有序，处理群众来件90件，其中自然人申请7件、来信83件。', ['naturalPerson 7']],
  ['许可工作有序，处理群众来件90件，其中自然人申请7件、来信83件。', []],
  ['规章制度齐备，规章齐备，处理群众来件90件，其中自然人申请7件、来信83件。', []],
  ['规范性文件齐备，处理群众来件90件，其中自然人申请7件、来信83件。', []],
  ['处理群众来件90件，收到政府信息公开申请7件。', ['received 7']],
  ['工作有序。处理群众来件90件，其中自然人申请7件、来信83件。', []],
  ['培训3场，申请方面，处理群众来件90件，其中自然人申请7件、来信83件。', ['naturalPerson 7']],
  // Up to the item for the rest.
  ['处理群众来件90件，其中，其他20件，自然人申请7件。', ['naturalPerson 7']],
  ['处理群众来件90件，其中来信30件、其他20件，自然人申请7件。', ['naturalPerson 7']],
  ['处理群众来件90件，其中自然人申请7件、其他20件。', []],
  // A part is never all there were.
  ['收到申请20件，其中某区收到申请7件。', ['received 20']],
  ['收到申请20件，其中网民提出的依申请公开7件。', ['received 20']],
  ['收到申请20件（其中办结申请7件）。', ['received 20', 'handled 7']],
])('of a list: %s', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  // Cases that the body decides itself: how they ended is not asked for, until cases of its own are counted.
  ['受理行政复议20件，维持7件。', []],
  ['受理行政复议20件。其中维持7件。', []],
  ['受理行政复议20件。 其中维持7件，撤回1件。', []],
  ['受理行政复议20件。全年其中维持7件。', ['reconsideration.upheld 7']],
  ['受理行政复议20件。维持7件。', ['reconsideration.upheld 7']],
  ['受理行政复议案件涉及信息公开的9件。其中维持7件。', ['reconsideration.upheld 7']],
  [
    '受理行政复议20件。因信息公开被申请行政复议8件。其中维持7件。',
    ['reconsideration.total 8', 'reconsideration.upheld 7'],
  ],
  [
    '受理行政复议20件，因信息公开被申请行政复议8件，维持7件。',
    ['reconsideration.total 8', 'reconsideration.upheld 7'],
  ],
  ['受理行政复议20件，收到申请8件，维持7件。', ['received 8']],
  ['受理行政复议20件，作出行政许可8件。', ['licences 8']],
  ['其中维持7件。', []],
  ['其中行政复议维持7件。', ['reconsideration.upheld 7']],
  [
    '行政复议8件。其中维持7件，受理行政复议20件，纠正1件。',
    ['reconsideration.total 8', 'reconsideration.upheld 7'],
  ],
])('foreign cases: %s', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  // Said again in one sentence: what the second means is not said.
  ['办结33件，答复27件。', ['handled 33']],
  ['办结33件。答复27件。', ['handled 33', 'handled 27']],
  ['收到申请33件，受理申请27件。', ['received 33']],
  ['办理申请33件，处理申请27件。', ['dealtWith 33']],
  // What came in here and at others: what both come to is not said.
  ['区政府收到申请29件，所属部门收到申请24件。', []],
  ['区政府收到申请29件，其他行政机关收到申请24件。', []],
  ['区政府收到申请29件，各部门办结申请24件。', ['received 29', 'handled 24']],
  ['区政府办结申请29件，各部门办结申请24件。', ['handled 29']],
  ['区政府收到申请29件。各部门收到申请24件。', ['received 29', 'received 24']],
  ['予以公开33件，予以公开27件。', ['granted 33', 'granted 27']],
  ['上年结转3件，往年结转2件。', ['carriedIn 3', 'carriedIn 2']],
  // Where all that came in is made up by what is named after it, 办结 is one outcome beside the others.
  ['收到申请10件，办结2件，不掌握6件，撤回申请2件。', ['received 10', 'unavailableNotHeld 6', 'withdrawn 2']],
  [
    '收到申请10件，办结3件，不掌握6件，撤回申请2件。',
    ['received 10', 'handled 3', 'unavailableNotHeld 6', 'withdrawn 2'],
  ],
  [
    '办理申请10件，办结2件，不掌握6件，撤回申请2件。',
    ['dealtWith 10', 'unavailableNotHeld 6', 'withdrawn 2'],
  ],
  ['收办申请10件，办结2件，不掌握8件。', ['receivedAndCarriedIn 10', 'unavailableNotHeld 8']],
  ['收到申请10件，办结8件，结转下年2件。', ['received 10', 'handled 8', 'carriedOut 2']],
  ['收到申请10件，办结10件，不予公开0件。', ['received 10', 'handled 10', 'refused 0']],
  ['上年结转10件，办结2件，不掌握8件。', ['carriedIn 10', 'handled 2', 'unavailableNotHeld 8']],
  ['收到申请10件，上年结转3件，办结7件。', ['received 10', 'carriedIn 3', 'handled 7']],
  ['收到申请10件，办结2件，征地类8件。', ['received 10']],
  ['收到申请10件，办结2件，部分公开8，其他0件。', ['received 10', 'handled 2', 'partlyGranted 8']],
  [
    '办结2件，收到申请10件，不掌握8件，撤回申请2件。',
    ['handled 2', 'received 10', 'unavailableNotHeld 8', 'withdrawn 2'],
  ],
  [
    '收到申请10件。办结2件，不掌握6件，撤回申请2件。',
    ['received 10', 'handled 2', 'unavailableNotHeld 6', 'withdrawn 2'],
  ],
])('said together: %s', (text, expected) => {
  expect(mentions(text, 'overview.onRequest')).toEqual(expected);
});

test.each<[string, string[]]>([
  // What was said last is what it is about; within a clause what stands right before the number.
  ['收到申请20件。予以公开7件。', ['received 20', 'granted 7']],
  ['收到申请20件。\n予以公开7件。', ['received 20']],
  ['收到申请20件。召集科室3次。予以公开7件。', ['received 20', 'granted 7']],
  ['收到申请20件。予以公开7件。\n不予公开3件。', ['received 20', 'granted 7']],
  ['收到申请20件，培训3场。发布新闻若干。予以公开7件。', ['received 20']],
  [
    '行政复议3件，维持2件；收到申请20件，予以公开7件。',
    ['reconsideration.total 3', 'reconsideration.upheld 2', 'received 20', 'granted 7'],
  ],
  [
    '申请与复议工作有序，3件行政复议和2件行政诉讼均获维持。',
    ['reconsideration.upheld 3', 'litigation.upheld 2'],
  ],
  ['行政诉讼3件，行政复议2件，均有序。', ['litigation.total 3', 'reconsideration.total 2']],
  ['行政诉讼方面，7件行政复议均有序。', []],
  ['行政诉讼方面，7件行政复议。', ['reconsideration.total 7']],
  ['诉讼中，7件行政复议。', ['reconsideration.total 7']],
  ['维持7件。', []],
  ['工作有序。行政诉讼3件，行政复议2件。', ['litigation.total 3', 'reconsideration.total 2']],
  ['收到政府信息公开申请7件涉及行政复议。', ['received 7']],
  ['收到申请公开的信息共7件涉及行政复议。', ['received 7']],
  ['申请和咨询工作有序，收到政府信息公开申请7件涉及行政复议。', ['received 7']],
  ['申请7件涉及行政复议。', []],
])('what it is about: %s', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test('of another year than the one reported on nothing is said', () => {
  const text = '2024年收到申请20件，2025年收到申请7件。';
  expect(mentions(text, 'overview', 2025)).toEqual(['received 7']);
  expect(mentions(text, 'overview', 2024)).toEqual(['received 20']);
  expect(mentions(`工作有序。${text}`, 'overview', 2025)).toEqual(['received 7']);
  const read = readAnew(text);
  expect(mentionsIn(read, 'overview', 2025)).toBe(mentionsIn(read, 'overview', 2025));
  expect(mentionsIn(read, 'overview', 2024)).not.toEqual(mentionsIn(read, 'overview', 2025));
});

test('what part it stands in tells where the words do not', () => {
  const text = '予以公开3件，不予公开1件。';
  expect(mentions(text, 'overview.onRequest')).toEqual(['granted 3', 'refused 1']);
  expect(mentions(text, 'overview.proactive')).toEqual([]);
});

test('the part is asked for each time', () => {
  const read = readAnew('予以公开7件。');
  expect(mentionsIn(read, 'overview', 2025)).toEqual([]);
  expect(mentionsIn(read, 'overview.onRequest', 2025)).toHaveLength(1);
  expect(mentionsIn(read, 'overview', 2025)).toEqual([]);
});

test.each([
  ['予以公开#', 'requests', 'granted'],
  ['维持#', 'reconsideration', '….upheld'],
  ['予以公开#', 'reconsideration', undefined],
  // Words that need others around them name nothing by themselves.
  ['共计#', 'requests', undefined],
  ['#行政复议', 'reconsideration', '….total'],
  ['行政处罚#', 'elsewhere', undefined],
  ['风和日丽#', 'requests', undefined],
] as const)('%s, said of %s, names %s', (said, about, quantity) => {
  expect(quantityNamed(said, about)).toBe(quantity);
});
