/** Claims that the tables deny, where 147 requests came in, 149 were dealt with and 6 are carried over. */
import { contradictionsIn } from '../../src/words/contradictions';
import { readAnew } from '../../src/words/read';
import { balanced, reportOf, row } from '../real-reports';

const found = (text: string) =>
  contradictionsIn(readAnew(text), 'overview.onRequest', reportOf(balanced)).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each<[string, readonly string[]]>([
  ['收到申请147件，均已办结。', ['均已办结']],
  ['收到申请，结转下年度6件，均已办结。', []],
  ['收到申请，结转下年度0件，均已办结。', ['均已办结']],
  ['收到申请，均已办结。\n结转下年度6件。', ['均已办结']],
  ['结转下年度6件。\n申请均已办结。', ['均已办结']],
  ['结转下年度6件，所有申请均已办结。', ['均已办结']],
  ['所有工作有序，结转下年度6件，申请均已办结。', []],
  ['结转下年度6件，申请办结率达到100%。', ['办结率达到100%']],
  ['结转下年度6件，对符合受理条件的申请答复率为100%。', []],
  ['结转下年度6件，符合要求，申请答复率为100%。', ['答复率为100%']],
  ['按期答复率较高，结转下年度6件，申请均已办结。', []],
])('all is done: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['全年未收到政府信息公开申请。', ['未收到政府信息公开申请']],
  ['避免积压，未收到政府信息公开申请。', ['未收到政府信息公开申请']],
  ['力争未收到政府信息公开申请。', []],
  ['除自然人外未收到政府信息公开申请。', []],
  ['2023年未收到政府信息公开申请。', ['未收到政府信息公开申请']],
  ['2022年未收到政府信息公开申请。', []],
])('none came in: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('what the tables say stands beside it, of which sums', () => {
  const [claim] = contradictionsIn(readAnew('全年未收到政府信息公开申请。'), 'overview', reportOf(balanced));
  expect(claim).toEqual({
    start: 2,
    end: 13,
    value: 147,
    most: 0,
    sums: [
      { cells: ['requests.received.total'], value: 147 },
      { cells: [], value: 0 },
    ],
  });
});

const inOverview = (text: string) =>
  contradictionsIn(readAnew(text), 'overview', reportOf(balanced)).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each<[string, readonly string[]]>([
  ['收到政府信息公开申请147件。均已办结。', ['均已办结']],
  ['收到政府信息公开申请147件。\n均已办结。', ['均已办结']],
  ['均已办结。', []],
])('of what is told by what the paragraph spoke of before: %j', (text, expected) => {
  expect(inOverview(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['均已办结，另有群众留言120条。', ['均已办结']],
  ['受理群众留言120条。全部办结。', []],
])('in 依申请公开 it is of requests until something else is named: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

const few = {
  ...row('received', [8, 0, 0, 0, 0, 0]),
  ...row('carriedIn', [2, 0, 0, 0, 0, 0]),
  ...row('handled', [9, 0, 0, 0, 0, 0]),
};
const request = (name: string) => `requests.${name}.total`;
const REVIEWS = ['review.directLitigation.total', 'review.litigationAfterReconsideration.total'];

/** What a claim was held against: the sum that may be no more than the other. */
test.each<[string, Readonly<Record<string, number>>, readonly string[], readonly string[]]>([
  ['申请均已办结。', few, [request('received'), request('carriedIn')], [request('handled')]],
  [
    '申请均已答复。',
    few,
    [request('received'), request('carriedIn')],
    [request('handled'), request('carriedOut')],
  ],
  ['申请均已办结。', balanced, [request('carriedOut')], []],
  ['没有上年结转。', few, [request('carriedIn')], []],
  ['没有结转至下年。', balanced, [request('carriedOut')], []],
  ['申请均来自自然人。', balanced, [request('received')], ['requests.received.naturalPerson']],
  ['行政复议均已审结。', balanced, ['review.reconsideration.pending'], []],
  ['行政复议没有被纠错。', balanced, ['review.reconsideration.corrected'], []],
  ['行政复议均维持。', balanced, ['review.reconsideration.corrected', 'review.reconsideration.pending'], []],
  ['未发生行政诉讼。', balanced, REVIEWS, []],
  ['零复议、零诉讼。', balanced, ['review.reconsideration.total', ...REVIEWS], []],
])('%s is denied by what the tables hold: %#', (text, figures, left, right) => {
  const claims = contradictionsIn(readAnew(text), 'overview.onRequest', reportOf(figures));
  expect(claims.map(({ sums }) => sums.map(({ cells }) => cells))).toEqual([[left, right]]);
});

test.each([
  ['申请均已答复。', balanced],
  ['没有结转至下年。', few],
  ['申请均来自自然人。', few],
  ['行政诉讼没有败诉。', balanced],
  ['没有被纠错。', balanced],
  ['未收到企业申请。', balanced],
])('%s is not denied: %#', (text, figures) => {
  expect(contradictionsIn(readAnew(text), 'overview.onRequest', reportOf(figures))).toEqual([]);
});

test.each([
  ['未收到公民、法人或其他组织提出的政府信息公开申请。', '未收到公民、法人或其他组织提出的政府信息公开申请'],
  ['未收到法人提出的政府信息公开申请。', undefined],
  ['没有接收到任何申请公开。', '没有接收到任何申请公开'],
  ['未收到申请的投诉。', undefined],
  ['未收到网上申请。', undefined],
  ['无信息公开申请。', '无信息公开申请'],
  ['没有任何政务信息公开申请的情况。', '没有任何政务信息公开申请'],
  ['未有依申请公开事项发生。', '未有依申请公开事项'],
  ['无依申请公开专栏。', undefined],
  ['没有结转下年。', '没有结转下年'],
  ['无申请件结转到下一年度。', '无申请件结转到下一年度'],
  ['没有顺延。', '没有顺延'],
  ['未有下一年度结转。', '未有下一年度结转'],
  ['无去年结转。', '无去年结转'],
  ['申请已全部按期办结。', '全部按期办结'],
  ['申请办复率为100.0%。', '办复率为100.0%'],
  ['申请答复率达到99%。', undefined],
  ['到期办结率100%。', undefined],
  ['申请全部为自然人提出。', '全部为自然人'],
  ['零行政复议，零行政诉讼。', '零行政复议，零行政诉讼'],
  ['零复议和零诉讼。', '零复议和零诉讼'],
  ['零诉讼。', '零诉讼'],
  ['未发生行政复议、行政诉讼。', '未发生行政复议、行政诉讼'],
  ['不存在因公开被提起行政诉讼。', '不存在因公开被提起行政诉讼'],
  ['未发生行政复议费用。', undefined],
  ['行政复议没有出现纠正。', '没有出现纠正'],
  ['行政复议未有被纠错。', '未有被纠错'],
  ['行政复议均获维持。', '均获维持'],
  ['行政复议已全部予以结果维持。', '全部予以结果维持'],
  ['行政复议都已结案。', '都已结案'],
])('%s claims: %s', (text, claim) => {
  expect(found(text)).toEqual(claim === undefined ? [] : [claim]);
});
