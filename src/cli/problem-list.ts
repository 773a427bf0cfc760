/** The list of problems beside a check or a report, in the form its name asks for. */
import type { Output } from './files';
import { LIST_ENDINGS, problemFile, type ListEnding } from '../app/problem-list/problem-files';
import type { CheckedReport } from '../app/check-report';
import type { Source } from '../app/open-source';
import type { Language } from '../language/zh-CN';

export const listEnding = (path: string): ListEnding | undefined =>
  LIST_ENDINGS.find((ending) => path.toLowerCase().endsWith(`.${ending}`));

/** @throws RangeError for a name that asks for no form of ours: the command line refuses it before */
export async function problemOutput(
  path: string,
  { report, messages, workbook }: Source,
  checked: CheckedReport,
  language: Language,
): Promise<Output> {
  const ending = listEnding(path);
  if (ending === undefined) throw new RangeError(`no list of problems is written as ${path}`);
  const judged = { ...checked, report, messages, standings: workbook?.standings };
  return { path, content: await problemFile(ending, judged, language) };
}
