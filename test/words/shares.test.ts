/** Shares whose whole is not said, and rates of what is done, held against the tables of one small bureau. */
import fc from 'fast-check';
import { reportOf, row } from '../real-reports';
import { BLANK } from '../../src/report/cell-value';
import { readAnew } from '../../src/words/read';
import { wrongShares } from '../../src/words/shares';

/** 60 came in and 20 were carried over; 75 are done, 5 go on. The shares of 60, 75 and 80 are all told apart. */
const figures = {
  ...row('received', [45, 6, 2, 3, 1, 3]),
  ...row('carriedIn', [15, 5, 0, 0, 0, 0]),
  ...row('granted', [24, 0, 0, 0, 0, 0]),
  ...row('partlyGranted', [12, 0, 0, 0, 0, 0]),
  ...row('refusedThirdParty', [9, 0, 0, 0, 0, 0]),
  ...row('unavailableNotHeld', [15, 0, 0, 0, 0, 0]),
  ...row('declinedPetition', [6, 0, 0, 0, 0, 0]),
  ...row('otherFeeUnpaid', [3, 0, 0, 0, 0, 0]),
  ...row('otherOutcome', [6, 0, 0, 0, 0, 0]),
  ...row('handled', [75, 0, 0, 0, 0, 0]),
  ...row('carriedOut', [5, 0, 0, 0, 0, 0]),
};
const report = reportOf(figures);

const found = (text: string, of = report) =>
  wrongShares(readAnew(text), 'overview.onRequest', of).map(({ percentage, part, expected }) => [
    text.slice(percentage.start, percentage.unitEnd),
    part && text.slice(part.start, part.unitEnd),
    expected,
  ]);

/** Each by itself, so that the paragraph gives no whole: only the tables do. */
test.each<[string, readonly [string, string, string, ...number[]]]>([
  ['予以公开24件', ['32%', '40%', '30%', 32]],
  ['部分公开12件', ['16%', '20%', '15%', 16]],
  ['不予公开9件', ['12%', '15%', '11.25%', 12]],
  ['无法提供15件', ['20%', '25%', '18.75%', 20]],
  ['不予处理6件', ['8%', '10%', '7.5%', 8]],
  ['其他处理9件', ['12%', '15%', '11.25%', 12]],
  ['申请人主动撤回6件', ['8%', '10%', '7.5%', 8]],
  ['逾期未缴费3件', ['4%', '5%', '3.75%', 4]],
])(
  '%s: of what is done, of what came in, or of that and what was carried over',
  (said, [done, came, all, expected]) => {
    for (const share of [done, came, all]) expect(found(`${said}，占${share}。`)).toEqual([]);
    const count = said.replace(/^\D+/, '');
    expect(found(`${said}，占77%。`)).toEqual([['77%', count, expected]]);
  },
);

test.each<[string, readonly [string, string], number]>([
  ['自然人申请45件', ['75%', '56.25%'], 75],
  ['法人或其他组织申请15件', ['25%', '18.75%'], 25],
  ['商业企业6件', ['10%', '7.5%'], 10],
  ['科研机构2件', ['3.33%', '2.5%'], 3.33],
  ['社会公益组织3件', ['5%', '3.75%'], 5],
  ['法律服务机构1件', ['1.67%', '1.25%'], 1.67],
  ['结转下年度继续办理5件', ['8.33%', '6.25%'], 8.33],
])(
  '%s: of what came in, with what was carried over or without, never of what is done',
  (said, shares, expected) => {
    for (const share of shares) expect(found(`${said}，占${share}。`)).toEqual([]);
    const count = said.replace(/^\D+/, '');
    expect(found(`${said}，占77%。`)).toEqual([['77%', count, expected]]);
    const ofDone = `${((parseInt(count) / 75) * 100).toFixed(2)}%`;
    expect(found(`${said}，占${ofDone}。`)).toEqual([[ofDone, count, expected]]);
  },
);

test.each<[string, (string | undefined | number)[][]]>([
  // What is done is a share of what there was to do, not of itself.
  ['办结75件，占93.75%。', []],
  ['办结75件，占125%。', []],
  ['办结75件，占93%。', [['93%', '75件', 93.75]]],
  ['办结75件，占94%。', []],
  ['办结75件，约占93%。', [['93%', '75件', 93.75]]],
  // Nothing tells of what these are a share.
  ['上年结转20件，占31%。', []],
  ['新收申请60件，占31%。', []],
  ['办理行政许可60件，占31%。', []],
  ['行政复议3件，占31%。', []],
  // Any number of the paragraph may be the whole, not of another one, nor one that follows.
  ['本季度有关土地的共48件。予以公开24件，占50%。', []],
  ['本季度有关土地的共48件。\n予以公开24件，占50%。', [['50%', '24件', 32]]],
  ['予以公开24件，占50%。本季度有关土地的共48件。', [['50%', '24件', 32]]],
  // A percentage is no whole, nor is a nought.
  ['占48%。予以公开24件，占50%。', [['50%', '24件', 32]]],
  ['遗失0件。予以公开24件，占50%。', [['50%', '24件', 32]]],
  ['予以公开24件，占全部60件的四成。', []],
  ['予以公开24件，占全部申请总数的比例为33%。', [['33%', '24件', 32]]],
  ['予以公开24件，占全部办结申请总数的比例33%。', []],
  ['答复的申请中，无法提供占52%的比例。', []],
  ['予以公开24件，占百分之三十三。', [['三十三', '24件', 32]]],
  // No number has all of itself for its share.
  ['予以公开24件，占100%。', [['100%', '24件', 32]]],
  ['有关土地的24件。予以公开24件，占100%。', []],
  // What has the share is the count right before it.
  ['予以公开24件，占总数的32%。', []],
  ['予以公开24件，占总数的33%。', [['33%', '24件', 32]]],
  ['予以公开24件，占比约为33%。', [['33%', '24件', 32]]],
  ['予以公开24件，较好地保障了群众知情权，占33%。', []],
  ['予以公开24件，占约33%。', []],
  ['部分公开12件，予以公开24件，占32%。', []],
  ['部分公开12件，予以公开24件，占16%。', [['16%', '24件', 32]]],
  // The share of what is named without a number.
  ['答复的申请中，予以公开占32%，部分公开占16%，不予公开占12%。', []],
  ['答复的申请中，予以公开占23%。', [['23%', undefined, 32]]],
  ['答复的申请中，予以公开占比23%。', [['23%', undefined, 32]]],
  ['申请中，无法提供占总数的25%，不予处理占总量的7.5%。', []],
  ['申请中，无法提供占总数的52%。', [['52%', undefined, 20]]],
  ['申请中，无法提供占比达52%。', [['52%', undefined, 20]]],
  ['办结的来件，无法提供占52%。', [['52%', undefined, 20]]],
  ['办理的来件，无法提供占52%。', [['52%', undefined, 20]]],
  ['答复的来件，无法提供占52%。', [['52%', undefined, 20]]],
  ['上级的来件，无法提供占52%。', []],
  ['申请中，自然人占75%、企业占10%。', []],
  ['申请中，自然人申请占57%。', [['57%', undefined, 75]]],
  ['申请中，涉及征地的占57%。', []],
  ['申请中，无法提供占52%以上。', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, (string | undefined | number)[][]]>([
  ['收到申请60件，办结率93.75%。', []],
  ['收到申请60件，答复率93.8%。', []],
  ['收到申请60件，办复率95%。', [['95%', undefined, 93.75]]],
  ['收到申请60件，办结率达到95%。', [['95%', undefined, 93.75]]],
  ['收到申请60件，办结率均达95%。', [['95%', undefined, 93.75]]],
  ['收到申请60件，答复率都为95%。', [['95%', undefined, 93.75]]],
  ['共办理申请80件，办结率为95%。', [['95%', undefined, 93.75]]],
  ['收到申请60件、上年结转20件，共80件，办结率95%。', [['95%', undefined, 93.75]]],
  ['收到申请60件。\n收到申请60件，办结率95%。', [['95%', undefined, 93.75]]],
  ['群众来信较多。收到申请60件，办结率95%。', [['95%', undefined, 93.75]]],
  ['收到申请60件，实现办结率95%的目标。', []],
  ['办结率95%，收到申请60件。', []],
  // Of what was done in time, or was due.
  ['收到申请60件，按时办结率95%。', []],
  ['收到申请60件，按期答复率95%。', []],
  ['收到申请60件，法定期限内办结率95%。', []],
  // Of something else, or of nothing that was said.
  ['办结率95%。', []],
  ['收到申请60件。\n办结率95%。', []],
  ['收到申请60件。办理群众信访件，办结率95%。', []],
  ['收到申请60件。受理建议、提案，答复率95%。', []],
  ['予以公开24件，办结率95%。', []],
  // What the paragraph says came in, of which all that is done may be the share.
  ['收到申请76件，办结率98.68%。', []],
  // All is not done: that 100% is not true is said elsewhere.
  ['收到申请60件，办结率100%。', []],
  // The openness is a share of what has the number right before it.
  ['公开或部分公开36件，公开率48%。', []],
  ['公开或部分公开36件，公开率为84%。', [['84%', '36件', 48]]],
  ['公开或部分公开36件，公开率达84%。', [['84%', '36件', 48]]],
  ['公开或部分公开36件，公开率84%的任务已完成。', []],
  ['公开或部分公开36件，网站公开率为84%。', []],
  ['公开或部分公开36件，公开率约84%。', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('where all that there was is done, so is a hundred per cent of it', () => {
  const done = reportOf({
    ...row('received', [60, 0, 0, 0, 0, 0]),
    ...row('carriedIn', [20, 0, 0, 0, 0, 0]),
    ...row('handled', [80, 0, 0, 0, 0, 0]),
  });
  expect(found('收到申请60件，办结率100%。', done)).toEqual([]);
  expect(found('收到申请60件，办结率99%。', done)).toEqual([['99%', undefined, 100]]);
});

test('nothing is said where there was nothing, or a figure is not known', () => {
  expect(found('予以公开24件，占31%。', reportOf({}))).toEqual([]);
  const without = (cell: string) => ({ ...report, cells: new Map([...report.cells, [cell, BLANK]]) });
  for (const row of ['received', 'carriedIn', 'handled'])
    expect(found('予以公开24件，占31%。', without(`requests.${row}.total`))).toEqual([]);
  expect(found('自然人申请45件，占31%。', without('requests.handled.total'))).toEqual([['31%', '45件', 75]]);
  expect(found('答复的申请中，予以公开占23%。', without('requests.granted.total'))).toEqual([]);
});

test('a share is right as far as it is printed, and found otherwise, whatever the numbers', () => {
  const counts = fc.record({ granted: fc.integer({ min: 1, max: 400 }), rest: fc.nat(400) });
  fc.assert(
    fc.property(counts, fc.constantFrom(0, 1, 2), ({ granted, rest }, decimals) => {
      const handled = granted + rest;
      const of = reportOf({
        'requests.received.total': handled,
        'requests.granted.total': granted,
        'requests.handled.total': handled,
      });
      const share = (granted / handled) * 100;
      const said = (percentage: number) =>
        found(`予以公开${granted}件，占${percentage.toFixed(decimals)}%。`, of);
      expect(said(share)).toEqual([]);
      expect(said(share + 2)).toEqual([
        [`${(share + 2).toFixed(decimals)}%`, `${granted}件`, Number(share.toFixed(2))],
      ]);
    }),
  );
});
