/** `year.copied-text`: which paragraphs of a section are those of last year's report. */
import { balanced, reportOf } from '../real-reports';
import { spansOf } from '../../src/report/finding';
import { quoted } from '../../src/report/finding-json';
import type { Narrative, Report } from '../../src/report/report';
import { textsOf } from '../../src/report/text';
import { check } from '../../src/rules/check';

const [now, before] = [reportOf(balanced, { year: 2025 }), reportOf(balanced, { year: 2024 })];
const found = (report: Report, previous: Report) =>
  check(report, previous).findings.filter(({ rule }) => rule === 'year.copied-text');
const A =
  '一年来，围绕企业开办、不动产登记和社会保障等群众关心的事项，修订办事指南四十余份，逐项补齐要件和时限。';
const B =
  '收到的申请都由专人登记，先与申请人核对需要的内容，再会同承办科室和法律顾问拟定答复，做到件件有着落。';
const C =
  '门户网站改版后增设了检索和无障碍浏览，政务新媒体每周核对链接，旧栏目的内容整理以后并入了新的目录。';
const copied = (narrative: Narrative, lastYear: Narrative) => {
  const report = { ...now, narrative };
  return found(report, { ...before, narrative: lastYear }).map((finding) => [
    finding.actual,
    ...spansOf(finding).map((span) => `${span.part}: ${quoted(span, textsOf(narrative)).slice(0, 4)}`),
  ]);
};

test('which paragraphs, and how much of the section', () => {
  expect(copied({ overview: `${A}\n${B}\n${C}` }, { overview: `${B}\n${A}` })).toEqual([
    [67, 'overview: 一年来，', 'overview: 收到的申'],
  ]);
});

test('a paragraph of which only half is last year’s is not pointed at', () => {
  const half = B.slice(0, 26);
  expect(copied({ overview: `${A}\n${half}${C.slice(0, 26)}` }, { overview: `${A}\n${half}` })).toEqual([
    [75, 'overview: 一年来，'],
  ]);
  expect(copied({ overview: `${A}\n${half}${C.slice(0, 25)}` }, { overview: `${A}\n${half}` })).toEqual([
    [75, 'overview: 一年来，', 'overview: 收到的申'],
  ]);
});

test('by aspect against one text, and with other numbers in the same sentences', () => {
  const by = { proactive: `${A}共发布120条。`, onRequest: `${B}共收到3件。` };
  expect(
    copied({ overview: by }, { overview: `（一）主动公开\n${A}共发布98条。\n${B}共收到15件。` }),
  ).toEqual([[100, 'overview.proactive: 一年来，', 'overview.onRequest: 收到的申']]);
});

test.each<[string, Narrative, Narrative]>([
  ['half of it', { overview: `${A}\n${C}` }, { overview: A.slice(0, -4) }],
  ['what is said in another section', { problems: `${A}${B}` }, { overview: `${A}${B}` }],
  ['six, which is rightly the same', { other: `${A}${B}` }, { other: `${A}${B}` }],
  ['a short text', { problems: A }, { problems: A }],
  ['nothing', {}, { problems: A }],
])('not %s', (_, narrative, lastYear) => {
  expect(copied(narrative, lastYear)).toEqual([]);
});
