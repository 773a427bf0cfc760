/** What a report is checked with: what was dismissed, and last year's report. */
import type { Knowledge } from '../check-report';
import type { Source } from '../open-source';
import { comparable, type LastYear } from '../../report/last-year';

/** @param given beside the source; else the one that it keeps itself */
export function knowledgeOf(
  {
    report,
    previous,
    dismissals,
    published,
  }: Pick<Source, 'report' | 'previous' | 'dismissals' | 'published'>,
  given: LastYear | undefined = previous,
): Knowledge {
  return {
    previous: given && comparable(given, report.year),
    dismissals,
    published: published?.published,
  };
}
