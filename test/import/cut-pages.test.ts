/** A page may end anywhere in a table: between its rows, in its head, in a cell, over the end of a cell. */
import { cutAt, laid, stacked, words, type Laid } from './cut-pages';
import { HEADINGS, officeReport, proactive, requests, review } from './office-page';
import { codes, differences } from './page';
import { documentOf } from '../../src/import/pdf/read-pdf';
import { recognise } from '../../src/import/recognise/recognise';

const WIDE = 480;
const ofWidth = (...parts: readonly number[]): number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (part / whole) * WIDE);
};

/** On its own page 1, 2 the tables that are not cut, so that every figure can be asked for. */
const [first, , , fourth, fifth, sixth] = HEADINGS;
const before = stacked([
  (top) => words(['某县水务局2024年政府信息公开工作年度报告', first!, '公开河长名单。', HEADINGS[1]!], top),
  (top) => laid(proactive('2021'), ofWidth(2, 1, 1, 1), top),
  (top) => words([HEADINGS[2]!], top),
]);
const three = stacked([(top) => laid(requests('2021'), ofWidth(3, 4, 9, 2, 2, 2, 2, 2, 2, 2), top)]);
const between = stacked([(top) => words([fourth!], top)]);
const four = stacked([(top) => laid(review(), ofWidth(...Array<number>(15).fill(1)), top)]);
const after = stacked([
  (top) => words([fifth!, '栏目更新慢。', sixth!, '没有收费。', '某县水务局', '2025年1月20日'], top),
]);
const whole = (part: Laid) => cutAt(part, Infinity, 0).slice(0, 1);

/** Every few points from its first line to its last. */
const cutsOf = ({ bottom }: Laid, step: number): number[] =>
  Array.from({ length: Math.floor((bottom - 100) / step) }, (_, i) => 76 + step * i);

test.each([
  ['三', 0],
  ['三', 9],
  ['四', 0],
  ['四', 9],
])('table %s, lines up to %d points under the end of the page', (table, over) => {
  const cut = table === '三' ? three : four;
  const amiss = cutsOf(cut, table === '三' ? 29 : 9).flatMap((at) => {
    const parts = cutAt(cut, at, over);
    const pages = [
      ...whole(before),
      ...(table === '三' ? parts : whole(three)),
      ...whole(between),
      ...(table === '四' ? parts : whole(four)),
      ...whole(after),
    ];
    const read = recognise(documentOf({ pages, title: '' }));
    const said = [...differences(read.value, officeReport('2021')), ...codes(read)];
    const labels = read.published.labels.filter(({ written, official }) => written !== official);
    return [...said, ...labels.map(({ written }) => written)].map((each) => `${at}: ${each}`);
  });
  expect(amiss).toEqual([]);
});
