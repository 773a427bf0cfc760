import type { Examples, Rule, Subject, Verdict } from '../rule';
import { titleAmiss } from '../title-wording';
import { rewritten, span } from '../words';
import { isBeforeItsEnd, readDate } from '../../words/deadline';
import { readWords } from '../../words/read';
import { yearsIn } from '../../words/years';

/** Every year that can only be the one reported on is that one; the date under the report is after its end. */
export const year = {
  id: 'structure.year',
  severity: 'warning',
  source: 'practice',
  judge: ({ report, around, texts, published }: Subject, { found }: Verdict) => {
    // Which of the two is wrong is asked about the title then.
    const isAsked = published !== undefined && titleAmiss(published, report)?.kind === 'title-year';
    for (const [part, words] of [...around, ...texts]) {
      if (part === 'signature' || (part === 'preamble' && isAsked)) continue;
      const text = { part, read: readWords(words) };
      for (const { actual, expected, ...at } of yearsIn(text.read, part, report.year)) {
        const suspects = [rewritten(text, at, String(expected))];
        found({ at: [span(part, at)], actual, expected, suspects });
      }
    }
    const date = readDate(report.profile?.date ?? '');
    if (!date || !isBeforeItsEnd(date, report.year)) return;
    const at = [{ section: 'cover' }] as const;
    found({ at, kind: 'date', actual: date.year, expected: report.year + 1 });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { overview: '2024年，我局主动公开信息120条，2023年为90条。' } },
  fails: { narrative: { overview: '2023年，我局主动公开信息120条。' } },
};
