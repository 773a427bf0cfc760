import type { Examples, Rule } from '../rule';
import { eachText, span } from '../words';
import { privacyIn } from '../../words/privacy';

/** Nothing of a person that must not be published; a card's number stops the report, a telephone's is asked about. */
export const privacy = {
  id: 'narrative.privacy',
  severity: 'error',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第十五条',
  judge: eachText(({ part, read }, { report }) =>
    privacyIn(read.text)
      .filter(({ start, end }) => read.text.slice(start, end) !== report.profile?.telephone)
      .map((found) => ({
        at: [span(part, found)],
        kind: found.kind,
        severity: found.kind.endsWith('card') ? 'error' : 'warning',
        actual: null,
        expected: null,
      })),
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { other: '本年度未收取信息处理费。联系电话：13800000000。' } },
  fails: { narrative: { other: '申请人身份证号11010519491231002X，未收取信息处理费。' } },
};
