/** The slip as it is handed out beside the report: a page for people, with the slip in it, and JSON for programs. */
import { slipPage } from './slip-page';
import { slipOf, type Written } from './slip';
import { slipWordsOf } from './words';
import type { CheckedReport } from '../check-report';
import { dismissalOf } from '../dismissal';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';

export interface SlipFiles {
  readonly page: Written;
  readonly json: Written;
}

/**
 * @param name of the report's files, without an ending
 * @param dismissed warnings that were looked at and still hold
 */
export async function slipFiles(
  report: Report,
  { name, written }: { readonly name: string; readonly written: readonly Written[] },
  dismissed: CheckedReport['dismissed'],
  language: Language,
): Promise<SlipFiles> {
  const kept = dismissed.map(({ problem, reason }) => dismissalOf(problem, report, reason));
  const slip = await slipOf(report, written, kept);
  const words = slipWordsOf(language.id);
  return {
    page: { name: `${name}-${words.name}.html`, content: slipPage(slip, words, language) },
    json: { name: `${name}-${words.name}.json`, content: `${JSON.stringify(slip, null, 1)}\n` },
  };
}
