/** The slip as it is handed out beside the report: a page for people, with the slip in it, and JSON for programs. */
import { slipPage } from './slip-page';
import { slipOf, type Written } from './slip';
import { slipWordsOf } from './words';
import type { Language } from '../../language/zh-CN';
import type { Report } from '../../report/report';
import type { Dismissal } from '../../workbook/kept';

export interface SlipFiles {
  readonly page: Written;
  readonly json: Written;
}

/**
 * @param name of the report's files, without an ending
 * @param dismissals of warnings that were looked at and still hold
 */
export async function slipFiles(
  report: Report,
  { name, written }: { readonly name: string; readonly written: readonly Written[] },
  dismissals: readonly Dismissal[],
  language: Language,
): Promise<SlipFiles> {
  const slip = await slipOf(report, written, dismissals);
  const words = slipWordsOf(language.id);
  return {
    page: { name: `${name}-${words.name}.html`, content: slipPage(slip, words, language) },
    json: { name: `${name}-${words.name}.json`, content: `${JSON.stringify(slip, null, 1)}\n` },
  };
}
