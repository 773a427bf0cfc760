/** The list of problems beside a check or a report, in the form its name asks for. */
import type { Output } from './files';
import { formOf, type Forms } from './forms';
import { problemDocx, problemPage } from '../app/problem-list/problem-files';
import type { Judged } from '../app/problem-list/problem-list';
import { problemWorkbook } from '../app/problem-list/problem-workbook';
import type { CheckedReport } from '../app/check-report';
import { asTold, type Source } from '../app/open-source';
import type { Language } from '../language/zh-CN';

type Make = (judged: Judged, language: Language) => Promise<Output['content']> | Output['content'];

const FORMS: Forms<Make> = { '.html': problemPage, '.docx': problemDocx, '.xlsx': problemWorkbook };

export const isListName = (path: string): boolean => formOf(path, FORMS) !== undefined;

/** @throws RangeError for a name that asks for no form of ours: the command line refuses it before */
export async function problemOutput(
  path: string,
  source: Source,
  checked: CheckedReport,
  language: Language,
): Promise<Output> {
  const make = formOf(path, FORMS);
  if (make === undefined) throw new RangeError(`no list of problems is written as ${path}`);
  const judged = { ...checked, ...asTold(source), messages: source.messages };
  return { path, content: await make(judged, language) };
}
