/** How alike a written label and an official one are, and which of several is meant: one, or none. */
import { bare, Labels, likeness } from '../../src/import/recognise/likeness';

test.each([
  ['（一）予以公开', '予以公开'],
  ['一、总体情况', '总体情况'],
  ['第一、总体情况', '总体情况'],
  ['1．重复申请', '重复申请'],
  ['12)其他', '其他'],
  ['① 其他', '其他'],
  ['⑴其他', '其他'],
  ['# 其 他*', '其他'],
  ['3.5万元', '35万元'],
  ['三安全一稳定', '三安全一稳定'],
  ['“三安全一稳定”', '三安全一稳定'],
  ['/', ''],
])('%j without number and signs is %j', (text, letters) => expect(bare(text)).toBe(letters));

const long = '解'.repeat(91);
test.each<[string, string, number]>([
  ['重复申请', '2.重复申请', 1],
  ['其它', '其他', 1],
  ['规章（件）', '规章', 0.98],
  ['规章', '规章（件）', 0.98],
  ['部分公开（区分处理）', '部分公开（只计这一情形）', 0.98],
  ['（规章）', '规章', 1],
  ['属于国家秘密的信息和其他不公开信息', '属于国家秘密', 0.9],
  ['国家秘密', '1.属于国家秘密事项类', 0.9],
  ['国家秘', '属于国家秘密', 0.5],
  ['属于国家机密', '属于国家秘密', 5 / 6],
  ['机密', '秘密', 0],
  ['其中', '其他', 0],
  ['结果维', '结果维持', 0.75],
  ['国家秘', '属于国家秘密的', 0],
  ['属于财政事项', '属于国家秘密的信息', 0],
  ['维持', '结果维持', 0],
  ['结果维持', '维持', 0],
  ['维持结果', '结果维持', 0.5],
  ['科研机构（不含高校）', '科研单位（含高校）', 5 / 8],
  ['科研机构（不含各高校）', '科研单位', 0.5],
  ['科研单位', '科研机构（不含各高校）', 0.5],
  ['关于重复申请一类情形的件数', '重复申请', 0.9],
  ['甲乙丙丁', '戊己庚辛', 0],
  ['', '规章', 0],
  ['/', '规章', 0],
  [long, long, 0],
  [long.slice(1), long.slice(1), 1],
  [`规章（${long}）`, '规章', 0.98],
  [`规章（${'解'.repeat(400)}）`, '规章', 0],
])('%j and %j', (written, official, alike) => expect(likeness(written, official)).toBeCloseTo(alike, 10));

test.each<[string, readonly (readonly [string, number])[], number | undefined]>([
  ['规章', [['规章', 1], ['规章（件）', 2]], 1],
  ['规章（件）', [['规章', 1], ['规章（件）', 2]], 2],
  ['规章（部）', [['规章', 1], ['规章（件）', 2]], undefined],
  ['规章（部）', [['规章', 1], ['规章（件）', 1]], 1],
  ['规章', [['规章', 1], ['规章', 2]], undefined],
  ['本年制发数量', [['本年制发件数', 1], ['本年废止件数', 2]], 1],
  ['本年件数', [['本年制发件数', 1], ['本年废止件数', 2]], undefined],
  ['结果', [['结果维持', 1]], undefined],
  ['', [['规章', 1]], undefined],
])('%j of %j is %s', (written, labels, value) =>
  expect(new Labels(labels).match(written)).toBe(value),
); // prettier-ignore
