/** Claims without a number: what is said of all or of none, and near sentences that claim nothing. */
import type { TextPart } from '../../src/report/text';
import { contradictionsIn } from '../../src/words/contradictions';
import { readAnew } from '../../src/words/read';
import { balanced, reportOf, row } from '../real-reports';

/** So much of everything that whatever is said of all or of none is denied, but for what one report cannot deny. */
const everything = {
  ...balanced,
  ...row('refusedStateSecret', [1, 0, 0, 0, 0, 0]),
  'review.litigationAfterReconsideration.corrected': 2,
  'review.litigationAfterReconsideration.pending': 1,
  'review.litigationAfterReconsideration.total': 3,
  'proactive.compulsion.decisions': 4,
};

const claims = (
  text: string,
  figures: Readonly<Record<string, number>> = everything,
  part: TextPart = 'overview.onRequest',
) =>
  contradictionsIn(readAnew(text), part, reportOf(figures)).map(({ start, end }) => text.slice(start, end));

test.each([
  // None came in.
  '我局全年〔未收到政府信息公开申请〕。',
  '我局全年〔未收到任何公民提出的信息公开申请〕。',
  '我局全年〔没有接到过依申请公开〕。',
  '我局全年〔尚未受理申请〕。',
  '我局全年〔暂未接收到政务信息公开类的申请〕。',
  '我局全年〔从未产生政府信息依申请公开方面申请〕。',
  '我局全年〔未曾发生公开申请〕。',
  '我局全年〔并未有办理过申请公开〕。',
  '我局全年〔未收到自然人、法人提出的申请〕。',
  '我局全年〔未收到公民、企业的申请〕。',
  '我局全年〔未收到个人和社会组织的申请〕。',
  '我局全年〔无依申请公开〕',
  '我局全年〔无依申请公开〕的情况。',
  '我局全年〔无依申请公开件〕情况。',
  '我局全年〔无依申请公开政府信息〕发生。',
  '我局全年〔没有依申请公开信息〕（见表）。',
  '我局全年〔未有任何政府信息公开申请〕(见表)。',
  // None goes on.
  '我局全年〔无下年结转〕。',
  '我局全年〔无下一年结转〕。',
  '我局全年〔没有下年度结转〕。',
  '我局全年〔没有申请结转至下一年度〕办理。',
  '我局全年〔未有件结转到下年〕。',
  '我局全年〔无申请顺延〕。',
  '〔无结转〕',
  '〔没有结转〕，工作有序。',
  '申请均已答复〔；无结转〕；工作有序。',
  '申请均已答复〔，且没有结转〕。',
  '申请均已答复〔，并无结转〕。',
  // None was carried in.
  '我局〔无上年结转〕。',
  '我局〔没有上一年度结转〕。',
  '我局〔未有去年结转〕。',
  '我局〔上年末无结转〕。',
  '我局〔去年底没有申请结转〕。',
  '我局〔上一年度无申请结转〕。',
  // All is done.
  '申请〔全部办结〕。',
  '申请〔均已按照法定时限依法妥善办理完毕〕。',
  '申请〔都处理完毕〕。',
  '申请〔悉数办结〕。',
  '申请〔皆已办结〕。',
  '申请〔办结率100%〕。',
  '申请〔办结率达到百分之百〕。',
  '申请〔答复率为百分之一百〕。',
  '申请〔办复率１００％〕。',
  '申请〔办复率为100.00％〕。',
  '申请〔答复率均达到了100%〕。',
  // All that came in this year goes on.
  '全年〔收到申请8件，结转下年〕办理。',
  '全年〔受理公开申请8份，目前结转至下一年〕办理。',
  '全年〔收到信息公开申请8条，信函居多，结转到下年〕。',
  '全年〔收到政府信息公开申请共8件，结转下年〕。',
  '全年〔收到申请12件，结转下年〕。',
  // All by persons.
  '申请人提交的申请〔均为自然人〕提出。',
  '申请〔均为自然人〕提出。',
  '申请〔全部是自然人〕提出。',
  '申请〔都系自然人〕提出。',
  '申请〔均来自自然人〕。',
  '〔申请人均为自然人〕。',
  '〔申请人全部系自然人〕。',
  '〔申请人皆是自然人〕。',
  // All disclosed.
  '申请的信息〔均予以公开〕。',
  '申请的信息〔全部依法给予公开〕；工作有序。',
  '申请的信息〔都已按规定予以了公开〕，',
  '申请的信息〔均已按时准确予以公开〕',
  '应公开的内容已公开，申请的信息〔均予以公开〕。',
  '除涉密的外；申请的信息〔均予以公开〕。',
  // None refused.
  '答复的申请中，〔未出现不予公开政府信息的情形〕。',
  '答复的申请中，〔没有发生过不予公开信息情况〕，',
  '答复的申请中，〔无不予公开答复〕；',
  '答复的申请中，〔不存在不予公开〕',
  '答复的申请中，〔未作出任何不予公开的决定〕。',
  '答复的申请中，〔没有有不予公开申请〕。',
  // No documents, no decisions.
  '我局〔未制发规范性文件〕。',
  '我局〔没有新制定行政规范性文件〕，',
  '我局〔未出台过规范性文件〕；',
  '我局〔未制定并发布任何行政规范性文件〕',
  '我局〔没有印发规范性文件〕。',
  '我局〔无现行有效的行政规范性文件〕。',
  '我局〔没有现行有效规范性文件〕，',
  '我局〔无现行有效的规范性文件〕；',
  '我局〔没有现行有效的规范性文件〕',
  '我局〔未作出行政许可决定〕。',
  '我局〔没有做出过行政许可〕，',
  '我局〔未实施任何行政处罚〕；',
  '我局〔未作出行政处罚处理决定〕',
  '我局〔未实施行政强制措施〕。',
  '我局〔没有作出行政强制决定〕。',
  '我局〔未制定发布规范性文件〕。',
  '部分科室有变动；我局〔未制发规范性文件〕。',
  // No cases.
  '3件行政复议审结，行政诉讼〔均获维持〕。',
  '我局〔未发生因政府信息公开引发的行政复议、行政诉讼〕。',
  '我局〔未有因公开被申请行政复议〕。',
  '我局〔没有行政诉讼〕。',
  '我局〔没发生复议和诉讼〕。',
  '我局〔不涉及行政复议或被提起行政诉讼〕。',
  '我局〔未曾收到行政复议以及行政诉讼〕。',
  '我局〔不存在行政复议〕。',
  '我局〔未引起诉讼〕。',
  '我局〔未接到行政复议〕。',
  '我局〔未因信息公开引起行政复议〕。',
  '我局实现〔零行政复议、零行政诉讼〕。',
  '我局实现〔零复议零诉讼〕。',
  '我局实现〔零行政复议，和零行政诉讼〕。',
  '我局实现〔零复议〕。',
  '我局实现〔零诉讼〕。',
  '行政复议〔没有被纠正〕。',
  '行政复议〔未有一件被纠错〕。',
  '行政复议〔没有发生纠错〕。',
  '行政诉讼〔无例败诉〕。',
  '行政诉讼〔未出现败诉〕。',
  '行政诉讼〔零败诉〕。',
  '行政复议〔零纠正〕。',
  '行政复议〔均维持〕。',
  '行政复议〔全部予以维持〕。',
  '行政诉讼〔都得到维持〕。',
  '行政复议〔均已结案〕。',
  '行政诉讼〔全部审结〕。',
  '行政诉讼〔都已办结〕。',
])('%s', (marked) => {
  const text = marked.replace(/[〔〕]/g, '');
  const claim = /〔(.*)〕/.exec(marked)![1];
  expect(claims(text)).toContain(claim);
  expect(claims(text, {})).toEqual([]);
});

test.each([
  // Of something else than a request.
  '未收到申请人的来信。',
  '未收到申请后续的补正。',
  '未收到申请的异议。',
  '未产生依申请公开方面的案例。',
  '未收到申请引起的反馈意见。',
  '未收到许可申请。',
  '未收到线上申请。',
  '未收到当面提交的申请。',
  '未收到延期办理的申请。',
  '未收到企业的申请。',
  '未收到社会组织提出的申请。',
  '未收到科研机构的申请。',
  '未收到群众通过各类互联网公共服务平台系统渠道以及其他方式提出的申请。',
  '无依申请公开目录。',
  '无信息公开申请表。',
  '申请均已答复，无结转事项。',
  '工作无结转。',
  // Of some only.
  '到期均已办结。',
  '申请到期办结率100%。',
  '申请均、已办结。',
  '申请均已在法定的二十个工作日期限之内依法依规办结。',
  '上年结转申请均已办结。',
  '上一年度结转的申请，均已办结。',
  '往年申请均已办结。',
  '以前年度的申请全部办结。',
  '收到申请8件，办结1件，结转下年7件。',
  '收到申请8件，其余结转下年。',
  '收到申请8件，部分结转下年。',
  '收到申请8件，结转下年一件。',
  '收到申请8件。结转下年。',
  '收到建议8件，结转下年。',
  '申请人均为企业。',
  '法人申请人均为本地企业。',
  '能公开的申请信息均予以公开。',
  '申请中应公开的内容均予以公开。',
  '申请中符合条件的均予以公开。',
  '除涉密的申请外均予以公开。',
  '申请均予以公开答复。',
  '申请均予以公开处理。',
  '申请中未出现不予公开答复不当的问题。',
  '未制发规范性文件清单。',
  '部分科室未制发规范性文件。',
  '个别单位没有出台规范性文件。',
  '其中乡镇未制定规范性文件。',
  '除城管局外，未作出行政强制决定。',
  '少数科室未实施行政处罚。',
  '未作出行政许可决定书模板。',
  '无现行有效的规范性文件目录。',
  '未被行政复议机关通报。',
  '未收到行政复议决定。',
  '无行政复议、行政诉讼支出经费。',
  '无行政诉讼产生的费用。',
  '3件行政复议均获维持。',
  '3 件行政复议均获维持。',
  '3件行政复议案件均获维持。',
  '申请中需公开的均予以公开。',
  '收到申请8件，结转下年继续办理7件。',
  '3起诉讼均获维持。',
])('claims nothing: %s', (text) => {
  expect(claims(text)).toEqual([]);
});

test.each<[string, TextPart, readonly string[]]>([
  // In 总体情况 nothing says of what it is until it is named.
  ['均已办结。', 'overview', []],
  ['申请均已办结。', 'overview', ['均已办结']],
  ['未收到许可申请；未收到公开申请。', 'overview', ['未收到公开申请']],
  // A paragraph without a subject of its own goes on with the one before.
  ['收到申请8件。\n均已办结。', 'overview', ['均已办结']],
  ['收到申请8件。\n　　都已办结。', 'overview', ['都已办结']],
  ['收到申请8件。\n全部办结。', 'overview', ['全部办结']],
  ['收到申请8件。\n已均办结。', 'overview', ['均办结']],
  ['收到申请8件。\n其中，均已办结。', 'overview', ['均已办结']],
  ['收到申请8件。\n办结率100%。', 'overview', ['办结率100%']],
  ['收到申请8件。\n按期办复率100%。', 'overview', ['办复率100%']],
  ['收到申请8件。\n各项任务均已办结。', 'overview', []],
  ['收到申请8件。\n工作有序，办结率100%。', 'overview', []],
  ['收到申请8件。\n各科室任务办结率100%。', 'overview', []],
  ['收到申请8件。\n投诉率低，均已办结。', 'overview', []],
  ['均予以公开。', 'overview', []],
  ['均为自然人提出。', 'overview', []],
  ['均获维持。', 'overview.onRequest', []],
  ['均已结案。', 'overview.onRequest', []],
  ['未收到政府信息公开申请。', 'overview', ['未收到政府信息公开申请']],
  ['行政复议案件均已审结。', 'overview', ['均已审结']],
  ['行政诉讼均获维持。', 'overview', ['均获维持']],
  ['因信息公开引发的行政争议无一败诉。', 'overview', []],
  ['未经复议直接起诉的均已结案。', 'overview', []],
  ['未经复议提起行政诉讼的均已结案。', 'overview', []],
  ['直接起诉的均已结案。', 'overview', []],
  ['复议后起诉的均已结案。', 'overview', ['均已结案']],
])('%s in %s', (text, part, expected) => {
  expect(claims(text, everything, part)).toEqual(expected);
});

const reconsidered = { 'review.reconsideration.corrected': 1, 'review.reconsideration.total': 1 };
const direct = { 'review.directLitigation.corrected': 1, 'review.directLitigation.total': 1 };
const after = {
  'review.litigationAfterReconsideration.corrected': 1,
  'review.litigationAfterReconsideration.total': 1,
};

test.each<[string, readonly boolean[]]>([
  ['未发生行政复议。', [true, false, false]],
  ['未发生行政诉讼。', [false, true, true]],
  ['未发生行政复议、行政诉讼。', [true, true, true]],
  ['零复议。', [true, false, false]],
  ['零诉讼。', [false, true, true]],
  ['行政复议没有被纠错。', [true, false, false]],
  ['行政诉讼没有败诉。', [false, true, true]],
  ['被起诉的没有败诉。', [false, true, true]],
  ['应诉的没有败诉。', [false, true, true]],
  ['行政复议和行政诉讼均获维持。', [true, true, true]],
  ['未经复议直接起诉的均获维持。', [false, true, false]],
  ['未经复议的案件均获维持。', [false, true, false]],
  ['复议后的案件均获维持。', [false, false, true]],
  ['复议后提起诉讼的均获维持。', [false, false, true]],
  ['未经复议的诉讼均获维持。', [false, true, false]],
  ['直接提起诉讼的没有败诉。', [false, true, false]],
  ['复议后起诉的均获维持。', [false, false, true]],
  ['复议后再提起行政诉讼的没有败诉。', [false, false, true]],
  ['未经复议直接起诉和复议后起诉的均获维持。', [false, true, true]],
  ['行政复议、复议后起诉的均获维持。', [true, false, true]],
])(
  '%s is denied by one case of reconsideration, of direct litigation, of litigation after it: %j',
  (text, denied) => {
    expect([reconsidered, direct, after].map((figures) => claims(text, figures).length > 0)).toEqual(denied);
  },
);

const disclosed = {
  ...row('received', [5, 0, 0, 0, 0, 0]),
  ...row('granted', [3, 0, 0, 0, 0, 0]),
  ...row('partlyGranted', [2, 0, 0, 0, 0, 0]),
  ...row('handled', [5, 0, 0, 0, 0, 0]),
};

test('a claim that holds is not denied, one more is', () => {
  const { 'requests.partlyGranted.total': partly, ...others } = disclosed;
  const holds = [
    '申请均予以公开。',
    '申请均已办结。',
    '申请均为自然人提出。',
    '申请均已答复。',
    '未出现不予公开的情况。',
  ];
  for (const text of holds) expect(claims(text, disclosed)).toEqual([]);
  expect(claims('申请均予以公开。', { ...others, 'requests.partlyGranted.total': partly! - 1 })).toEqual([
    '均予以公开',
  ]);
  expect(claims('未出现不予公开的情况。', { ...disclosed, 'requests.refusedThirdParty.total': 1 })).toEqual([
    '未出现不予公开的情况',
  ]);
  expect(claims('未出现不予公开的情况。', { ...disclosed, 'requests.unavailableNotHeld.total': 1 })).toEqual(
    [],
  );
});

test('all is answered, but for what the same paragraph says goes on', () => {
  const missing = { ...row('received', [8, 0, 0, 0, 0, 0]), ...row('handled', [4, 0, 0, 0, 0, 0]) };
  expect(claims('收到申请8件，均已答复。', missing)).toEqual(['均已答复']);
  expect(claims('收到申请8件，均已答复，结转下年度3件。', missing)).toEqual([]);
});
