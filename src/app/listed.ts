/** Problems as they are listed for reading: section by section, numbered through. */
import { headline } from './headline';
import { entriesOf, problemsIn, type Problem } from './problems';
import { isUnfilled } from './unfilled';
import { describeProblem } from '../language/describe';
import type { Telling } from '../language/sentence';
import { SECTION_KEYS, type SectionKey } from '../report/location';

export interface ListedProblem {
  readonly number: number;
  /** In words: 错误, 提醒, 提示, or 待填. */
  readonly severity: string;
  readonly headline: string;
  readonly details: readonly string[];
}

export interface ListedSection {
  readonly section: SectionKey;
  readonly problems: readonly ListedProblem[];
}

export function listed(problems: readonly Problem[], telling: Telling): readonly ListedSection[] {
  let number = 0;
  return SECTION_KEYS.flatMap((section) => {
    const entries = entriesOf(problemsIn(problems, section));
    if (entries.length === 0) return [];
    const lines = entries.map((entry): ListedProblem => {
      const [first, another] = entry;
      const details = another ? [] : describeProblem(first, telling).details;
      const { pane, severity: severities } = telling.language;
      const severity = isUnfilled(first) ? pane.check.toFill : severities[first.severity];
      return { number: ++number, severity, headline: headline(entry, telling), details };
    });
    return [{ section, problems: lines }];
  });
}
