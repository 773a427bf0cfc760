/** Slips that come in dozens are one finding of their text, with one repair of them all. */
import { balanced, reportOf } from '../real-reports';
import { check } from '../../src/rules/check';

function proofread(problems: string) {
  const report = reportOf(balanced, { agency: '某县财政局', year: 2025, narrative: { problems } });
  return check(report)
    .findings.filter(({ rule }) => rule === 'narrative.proofreading')
    .map(({ kind, at, suspects }) => [kind, at.length, mended(problems, suspects[0]?.changes ?? [])]);
}

/** @param changes in any order; each of the text as it was */
function mended(text: string, changes: readonly object[]): string {
  const edits = changes as readonly { readonly start: number; readonly end: number; readonly to: string }[];
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, to }) => now.slice(0, start) + to + now.slice(end), text);
}

test.each<[string, unknown[]]>([
  ['⼈⺠政府⻔⼾网站更新慢。下⼀步加强培训。', [['radical', 3, '人民政府门户网站更新慢。下一步加强培训。']]],
  [
    '形式少,解读少;更新慢。⼯作弱。',
    [
      ['half-width', 2, '形式少，解读少；更新慢。⼯作弱。'],
      ['radical', 1, '形式少,解读少;更新慢。工作弱。'],
    ],
  ],
  ['更新慢。下一步加强培训。', []],
])('%s', (text, expected) => {
  expect(proofread(text)).toEqual(expected);
});
