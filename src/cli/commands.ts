/** What each command does: read, call one thing of `app/`, write. Returns the exit code. */
import { join } from 'node:path';
import { readBytes } from './files';
import { faultLine, jsonLine, printMatters, printProblems } from './print';
import { faultSaid, lastYearIn, openPrevious, type NamedSource } from './previous';
import { needsALook } from '../app/check-report';
import { checkSource } from '../app/check-source';
import { dismissalsOf } from '../app/dismissal';
import { emptyReport } from '../app/empty-report';
import { knowledgeOf } from '../app/last-year/knowledge';
import { insertInto, makeWorkbook } from '../app/make-workbook';
import { marksOf } from '../app/mark-workbook';
import { beforePublishing } from '../app/before-publishing';
import { asTold, openSource, type Source } from '../app/open-source';
import type { Problem } from '../app/problems';
import { publishedRules } from '../app/rule-list';
import { problemOutput } from './problem-list';
import { asking, requirementsIn } from './requirements';
import { writeAndTell } from './write';
import { slipFiles } from '../app/slip/slip-files';
import { writeReport, type ReportWriting } from '../app/write-report';
import { editionForYear } from '../format/editions';
import type { EditionId } from '../format/edition';
import { messageSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import type { CliLanguage } from './languages';
import type { Report } from '../report/report';
import { toJson } from '../report/json';
import type { UnitAnswer } from '../report/last-year';
import { openXlsx } from '../hosts/xlsx/open-xlsx';
import { Fault } from '../report/result';
import type { Settings } from '../report/settings';
import type { TotalsMode } from '../workbook/cover';
import { present } from '../report/present';

/** 0 nothing above a hint · 1 findings · 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes; handed in so that tests can listen. */
export interface Terminal {
  readonly language: CliLanguage;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export async function template(
  output: string,
  options: {
    readonly year: number;
    readonly agency?: string;
    readonly edition?: EditionId;
    readonly totals?: TotalsMode;
    /** A workbook whose sheets stay, beside the template's. */
    readonly into?: string;
    /** A file of local requirements that it is given. */
    readonly requirements?: string;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const edition = options.edition ?? editionForYear(options.year).id;
  const { totals, agency = '', into } = options;
  const { language } = terminal;
  const report = asking(emptyReport(edition, options.year, agency), requirementsIn(options.requirements));
  const given = { ...(totals && { totals }), language: language.id };
  if (into === undefined) {
    const host = await makeWorkbook(report, given);
    writeAndTell([{ path: output, content: host.bytes() }], terminal);
    return 0;
  }
  const { host, messages } = await insertInto(openXlsx(readBytes(into)), report, given);
  for (const message of messages) terminal.err(`! ${messageSentence(message, language)}`);
  writeAndTell([{ path: output, content: host.bytes() }], terminal);
  return 0;
}

export async function importReport(source: string, output: string, terminal: Terminal): Promise<ExitCode> {
  const opened = await open(source);
  const host = await makeWorkbook(opened.report, { language: terminal.language.id });
  writeAndTell([{ path: output, content: host.bytes() }], terminal);
  return tellMessages(opened, terminal);
}

export async function exportReport(source: string, output: string, terminal: Terminal): Promise<ExitCode> {
  const opened = await open(source);
  writeAndTell([{ path: output, content: `${JSON.stringify(toJson(opened.report), null, 1)}\n` }], terminal);
  return tellMessages(opened, terminal);
}

/** Last year's report from beside the source, in place of the one a workbook keeps. */
interface Previous {
  readonly previous?: readonly string[];
  /** How the unit that last year's report names stands to this one. */
  readonly previousUnit?: UnitAnswer;
}

export interface CheckOptions extends Previous {
  readonly json?: boolean;
  readonly marked?: string;
  /** Where the list of problems is written. */
  readonly problems?: string;
  /** A file of local requirements, in place of those the sources have. */
  readonly requirements?: string;
}

/** Every source is looked at; one that cannot be read is said, and the exit code is then 2. */
export async function check(
  sources: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const previous = await openPrevious(options.previous ?? [], terminal);
  const settings = requirementsIn(options.requirements);
  let worst: ExitCode = 0;
  for (const name of sources) {
    let hasLine = false;
    const out = (text: string) => {
      hasLine = true;
      terminal.out(text);
    };
    try {
      const code = await checkOne(name, { previous, settings }, options, { ...terminal, out });
      worst = Math.max(worst, code) as ExitCode;
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause;
      const sentence = faultSaid(cause, terminal.language);
      terminal.err(sources.length > 1 ? `${name}：${sentence}` : sentence);
      // Every file has one line: none of a folder is missing without a word, none there twice.
      if (options.json && !hasLine) terminal.out(faultLine(name, cause, sentence));
      worst = 2;
    }
  }
  return worst;
}

interface HeldAgainst {
  readonly previous: readonly NamedSource[];
  readonly settings: Settings | undefined;
}

async function checkOne(
  name: string,
  { previous, settings }: HeldAgainst,
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const source = await open(name, settings);
  const given = lastYearIn(previous, source.report, options.previousUnit);
  const checked = checkSource(source, given);
  if (options.json) terminal.out(jsonLine(name, source, checked));
  else {
    const { cli } = terminal.language;
    terminal.out(cli.checking(name, cli.title(source.report.agency, source.report.year)));
    const { previous: last } = knowledgeOf(source, given);
    if (last) terminal.out(cli.heldAgainst(cli.title(last.agency, last.year), last.cells.size > 0));
    terminal.out(printProblems(source, checked, terminal.language));
  }
  const { language } = terminal;
  const beside = [
    ...(options.marked === undefined
      ? []
      : [{ path: options.marked, content: await marked(source, checked.problems, language) }]),
    ...(options.problems === undefined
      ? []
      : [await problemOutput(options.problems, source, checked, language)]),
  ];
  writeAndTell(beside, options.json ? { ...terminal, out: terminal.err } : terminal);
  return needsALook(checked.problems) || source.messages.length > 0 ? 1 : 0;
}

/** The clerk's own workbook with marks; a source that is no workbook is first made into one. */
async function marked(source: Source, problems: readonly Problem[], language: Language): Promise<Uint8Array> {
  const { workbook, report } = source.workbook
    ? source
    : await openSource('report.xlsx', (await makeWorkbook(source.report, { language: language.id })).bytes());
  const { host, standings } = present(workbook, 'workbook');
  await host.mark(marksOf(problems, { report, standings }, language));
  return host.bytes();
}

export interface ReportOptions extends Previous {
  /** Written even while errors stand. */
  readonly force?: boolean;
  /** With a verification slip beside it. */
  readonly slip?: boolean;
  /** An office's own .docx that the Word file is put into. */
  readonly frame?: string;
  /** With charts after it, beside last year's figures where they are known. */
  readonly charts?: boolean;
  /** Where the list of problems is written, whether there is a report or not. */
  readonly problems?: string;
  /** A file of local requirements, in place of those the source has. */
  readonly requirements?: string;
}

export async function report(
  source: string,
  directory: string,
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { force = false, slip = false, charts = false, problems: beside, frame } = options;
  const { cli } = terminal.language;
  const previous = await openPrevious(options.previous ?? [], terminal);
  const opened = await open(source, requirementsIn(options.requirements));
  const given = lastYearIn(previous, opened.report, options.previousUnit);
  const { workbook, messages } = opened;
  const checked = checkSource(opened, given);
  const { problems, dismissed } = checked;
  const read = { ...asTold(opened), ...(workbook && { messages }), problems };
  const list = beforePublishing(opened.report, read, terminal.language);
  const draft = list.must.length > 0;
  if (beside !== undefined)
    writeAndTell([await problemOutput(beside, opened, checked, terminal.language)], terminal);
  const tell = () => printMatters(list, terminal.language).forEach(terminal.err);
  if (draft && !force) {
    terminal.err(cli.refused(list.must.length));
    tell();
    return 1;
  }
  const { name, written, noticed } = await writings(opened.report, {
    draft,
    ...(frame !== undefined && { frame: readBytes(frame) }),
    ...(charts && { charts: { previous: given ?? opened.previous } }),
  });
  const slips = slip
    ? Object.values(
        await slipFiles(
          opened.report,
          { name, written },
          dismissalsOf(dismissed, opened.report),
          terminal.language,
        ),
      )
    : [];
  const files = [...written, ...slips];
  writeAndTell(
    files.map((file) => ({ path: join(directory, file.name), content: file.content })),
    terminal,
  );
  if (draft) terminal.err(cli.forced(list.must.length));
  tell();
  for (const message of noticed) terminal.err(`! ${messageSentence(message, terminal.language)}`);
  return draft ? 1 : 0;
}

/** Word file and page, by their names. */
async function writings(report: Report, writing: ReportWriting) {
  const { name, docx, html, messages } = await writeReport(report, writing);
  const drawn = writing.charts !== undefined;
  const written = [
    { name: `${name}.docx`, content: docx, goesOn: drawn || writing.frame !== undefined },
    { name: `${name}.html`, content: html, goesOn: drawn },
  ];
  return { name, written, noticed: messages };
}

export function rules(json: boolean, { language, out }: Terminal): ExitCode {
  const list = publishedRules();
  if (json) out(JSON.stringify(list, null, 1));
  else {
    for (const { id, severity, source, citation, editions, what } of list) {
      out(`${id}  [${language.severity[severity]}]`);
      out(`  ${what['zh-CN']}`);
      out(`  ${what.en}`);
      out(
        `  ${language.cli.legal(language.source[source], citation ?? '')}  ${language.cli.ruleLine(editions.join('、'))}`,
      );
    }
  }
  return 0;
}

/** What the reading noticed; 1 where there is something. */
function tellMessages({ messages }: Source, { language, err }: Terminal): ExitCode {
  for (const message of messages) err(`! ${messageSentence(message, language)}`);
  return messages.length > 0 ? 1 : 0;
}

async function open(path: string, settings?: Settings): Promise<Source> {
  const source = await openSource(path, readBytes(path));
  return { ...source, report: asking(source.report, settings) };
}
