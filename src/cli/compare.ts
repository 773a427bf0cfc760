/** `compare`: this year's report beside last year's, on the terminal, as JSON or as a file. */
import type { ExitCode, Terminal } from './commands';
import { readBytes, type Output } from './files';
import { formOf, type Forms } from './forms';
import { lastYearIn, openPrevious } from './previous';
import { comparisonJson, printedComparison } from './print-comparison';
import { writeAndTell } from './write';
import { compare } from '../app/comparison/comparison';
import type { TwoYears } from '../app/comparison/comparison-document';
import { comparisonDocx, comparisonPage } from '../app/comparison/comparison-files';
import { comparisonWorkbook } from '../app/comparison/comparison-workbook';
import { openSource } from '../app/open-source';
import type { LanguageId } from '../language/language-id';
import { messageSentence } from '../language/tell';
import { comparable, type UnitAnswer } from '../report/last-year';
import { Fault } from '../report/result';

export interface CompareOptions {
  readonly previous?: readonly string[];
  readonly previousUnit?: UnitAnswer;
  readonly json?: boolean;
  /** A page, a Word file or a workbook, by its ending. */
  readonly output?: string;
}

type Make = (years: TwoYears, language: LanguageId) => Promise<Output['content']> | Output['content'];

const FORMS: Forms<Make> = {
  '.html': comparisonPage,
  '.docx': comparisonDocx,
  '.xlsx': comparisonWorkbook,
};

export const isComparisonName = (path: string): boolean => formOf(path, FORMS) !== undefined;

/**
 * 0 all was compared · 1 something was not, or the reading noticed something
 * @throws Fault `last-year-none` where there is no report of last year; `last-year-split` where this unit was split off from that of last year
 */
export async function compareYears(
  name: string,
  options: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, out, err } = terminal;
  const previous = await openPrevious(options.previous ?? [], terminal);
  const source = await openSource(name, readBytes(name));
  const given = lastYearIn(previous, source.report, options.previousUnit) ?? source.previous;
  if (!given) throw new Fault('last-year-none');
  if (given.unit?.answer === 'split') throw new Fault('last-year-split');
  const last = comparable(given, source.report.year);
  if (!last) throw new Fault('last-year-not-before', yearsOf(given.report.year, source.report.year));
  for (const message of source.messages) err(`! ${messageSentence(message, language)}`);
  const years = { report: source.report, previous: last };
  const comparison = compare(years.report, years.previous);
  out(
    options.json
      ? JSON.stringify(comparisonJson(name, comparison))
      : printedComparison(comparison, language.id),
  );
  await writeForm(options.output, years, options.json ? { ...terminal, out: err } : terminal);
  return comparison.notCompared.length > 0 || source.messages.length > 0 ? 1 : 0;
}

const yearsOf = (year: number, now: number) => ({ year, wanted: now - 1 });

/** @throws RangeError for a name that asks for no form of ours: the command line refuses it before */
async function writeForm(path: string | undefined, years: TwoYears, terminal: Terminal): Promise<void> {
  if (path === undefined) return;
  const make = formOf(path, FORMS);
  if (make === undefined) throw new RangeError(`no comparison is written as ${path}`);
  writeAndTell([{ path, content: await make(years, terminal.language.id) }], terminal);
}
