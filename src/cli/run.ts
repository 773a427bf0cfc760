/** The command line: words → command. Every fault ends here, as one plain sentence. */
import { Command, CommanderError, Option } from 'commander';
import * as commands from './commands';
import type { ExitCode, Terminal } from './commands';
import { chinese, english, type CliLanguage } from './languages';
import { isSameFile } from './files';
import { compareYears, isComparisonName } from './compare';
import { faultSaid } from './previous';
import { isListName } from './problem-list';
import { sample } from './sample';
import { verify } from './verify';
import { filesIn } from './sources';
import { reportYear } from '../app/report-year';
import { isEditionId } from '../format/editions';
import { isUnitAnswer } from '../report/last-year';
import { Fault } from '../report/result';
import { entryAt } from '../report/present';

/** Bad use of the command line; the sentence is ready. */
class Misuse extends Error {}

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The report year a clerk means today, where none is given. */
  readonly today: Date;
}

/** @param words the command line without `node` and the script. */
export async function run(words: readonly string[], given: Streams): Promise<ExitCode> {
  const streams = { ...given, out: shown(given.out), err: shown(given.err) };
  const language = languageOf(words);
  if (!language) {
    const { badLanguage, misused } = chinese.cli;
    const named = languageNamed(words);
    streams.err(named ? badLanguage(named) : misused.optionMissingArgument('--lang'));
    return 2;
  }
  let code: ExitCode = 0;
  const program = build({ ...streams, language }, streams.today, (ended) => (code = ended));
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (cause) {
    if (isWithoutCommand(cause)) {
      streams.err(program.helpInformation().trimEnd());
      return 2;
    }
    return failed(cause, words, { ...streams, language });
  }
}

const isWithoutCommand = (cause: unknown): boolean =>
  cause instanceof CommanderError && cause.code === 'commander.help';

/** What a file says must not steer the terminal, nor turn the order of what is read. */
const shown =
  (write: (text: string) => void) =>
  (text: string): void =>
    write(
      text.replace(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    );

/** @returns undefined for a language there is none of */
export function languageOf(words: readonly string[]): CliLanguage | undefined {
  const named = languageNamed(words);
  return named === 'en' ? english : named === 'zh' || named === undefined ? chinese : undefined;
}

/** Undefined where nothing is said of a language; empty where `--lang` stands alone. */
function languageNamed(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : (entryAt(words, at).split('=')[1] ?? words[at + 1] ?? '');
}

/** Unknown exceptions are mistakes of ours: they go on, to be shown as such. */
function failed(cause: unknown, words: readonly string[], { language, err }: Terminal): ExitCode {
  if (cause instanceof CommanderError) {
    if (cause.exitCode === 0) return 0;
    err(misuse(cause, words, language));
    return 2;
  }
  if (cause instanceof Misuse) err(cause.message);
  else if (cause instanceof Fault) err(faultSaid(cause, language));
  else throw cause;
  return 2;
}

function misuse({ code, message }: CommanderError, words: readonly string[], { cli }: CliLanguage): string {
  const kind = code.replace('commander.', '');
  if (kind === 'missingMandatoryOptionValue') return cli.needsOutput;
  // The only place where commander says what it is about; of '-o, --output <file>' the long name.
  const [, name = ''] = /'(?:-\w, )?([^' ]*)[^']*'/.exec(message) ?? [];
  const says = kind in cli.misused ? cli.misused[kind as keyof typeof cli.misused] : undefined;
  return says ? says(name) : cli.wrongUse(['disclosure-report', ...words].join(' '));
}

type End = (code: ExitCode) => void;

function build(terminal: Terminal, today: Date, end: End): Command {
  const { cli } = terminal.language;
  const lang = () => new Option('--lang <zh|en>', cli.options.lang);
  const program = new Command('disclosure-report').description(cli.about);
  program
    .exitOverride()
    .addOption(lang())
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => cli.helpTitles[title as keyof typeof cli.helpTitles] ?? title })
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined });
  addMakers(program, terminal, today, end);
  addCheck(program, terminal, end);
  addCompare(program, terminal, end);
  addWriters(program, terminal, end);
  for (const command of program.commands)
    command
      .exitOverride()
      .copyInheritedSettings(program)
      .helpOption('-h, --help', cli.options.help)
      .addOption(lang());
  return program;
}

const outputOption = ({ language }: Terminal): [string, string] => [
  '-o, --output <file>',
  language.cli.options.output,
];

/** Commands that make a workbook, or take one apart. */
function addMakers(program: Command, terminal: Terminal, today: Date, end: End): void {
  const { commands: about, options: option } = terminal.language.cli;
  program
    .command('template')
    .description(about.template)
    .requiredOption(...outputOption(terminal))
    .option('--year <year>', option.year)
    .option('--agency <name>', option.agency)
    .option('--edition <edition>', option.edition)
    .option('--totals <live|typed>', option.totals)
    .option('--into <workbook>', option.into)
    .option('--requirements <file>', option.requirements)
    .action(async (o) => {
      refuseWorkbook(o.output, terminal);
      if (o.into !== undefined && isSameFile(o.into, o.output))
        throw new Misuse(terminal.language.cli.inPlace);
      end(await commands.template(o.output, templateOptions(o, today, terminal.language), terminal));
    });
  program
    .command('import <source>')
    .description(about.import)
    .requiredOption(...outputOption(terminal))
    .action(async (source, o) => {
      refuseWorkbook(o.output, terminal);
      end(await commands.importReport(source, o.output, terminal));
    });
  program
    .command('export <workbook>')
    .description(about.export)
    .requiredOption(...outputOption(terminal))
    .action(async (source, o) => {
      if (!/\.json$/i.test(o.output)) throw new Misuse(terminal.language.cli.badJson(o.output));
      end(await commands.exportReport(source, o.output, terminal));
    });
}

function addCheck(program: Command, terminal: Terminal, end: End): void {
  const { commands: about, options: option, oneSourceOnly } = terminal.language.cli;
  program
    .command('check <sources...>')
    .description(about.check)
    .option('--previous <source>', option.previous, gathered)
    .option('--previous-unit <same|renamed|merged|split>', option.previousUnit)
    .option('--json', option.json)
    .option('--marked <file>', option.marked)
    .option('--problems <file>', option.problems)
    .option('--requirements <file>', option.requirements)
    .action(async (named: string[], o) => {
      const sources = filesIn(named);
      if ((o.marked ?? o.problems) !== undefined && sources.length > 1) throw new Misuse(oneSourceOnly);
      if (o.marked !== undefined) refuseWorkbook(o.marked, terminal);
      refuseUnit(o.previousUnit, terminal);
      refuseList(o.problems, terminal);
      end(await commands.check(sources, o, terminal));
    });
}

function addCompare(program: Command, terminal: Terminal, end: End): void {
  const { commands: about, options: option, badComparison } = terminal.language.cli;
  program
    .command('compare <report>')
    .description(about.compare)
    .option('--previous <source>', option.previous, gathered)
    .option('--previous-unit <same|renamed|merged|split>', option.previousUnit)
    .option('--json', option.json)
    .option('-o, --output <file>', option.comparison)
    .action(async (source: string, o) => {
      refuseUnit(o.previousUnit, terminal);
      if (o.output !== undefined && !isComparisonName(o.output)) throw new Misuse(badComparison(o.output));
      end(await compareYears(source, o, terminal));
    });
}

/** An option that may be given several times. */
const gathered = (each: string, all: string[] = []): string[] => [...all, each];

function refuseUnit(answer: unknown, { language }: Terminal): void {
  if (answer !== undefined && !isUnitAnswer(answer)) throw new Misuse(language.cli.badUnit(String(answer)));
}

function addWriters(program: Command, terminal: Terminal, end: End): void {
  const { commands: about, options: option } = terminal.language.cli;
  program
    .command('report <source>')
    .description(about.report)
    .requiredOption('-o, --output <directory>', option.output)
    .option('--force', option.force)
    .option('--frame <docx>', option.frame)
    .option('--slip', option.slip)
    .option('--charts', option.charts)
    .option('--previous <source>', option.previous, gathered)
    .option('--previous-unit <same|renamed|merged|split>', option.previousUnit)
    .option('--problems <file>', option.problems)
    .option('--requirements <file>', option.requirements)
    .action(async (source, o) => {
      refuseUnit(o.previousUnit, terminal);
      refuseList(o.problems, terminal);
      end(await commands.report(source, o.output, o, terminal));
    });
  program
    .command('verify <slip> <files...>')
    .description(about.verify)
    .action(async (slip, files) => end(await verify(slip, files, terminal)));
  program
    .command('rules')
    .description(about.rules)
    .option('--json', option.json)
    .action((o) => end(commands.rules(o.json === true, terminal)));
  program
    .command('sample')
    .description(about.sample)
    .option('-o, --output <directory>', option.output, 'out')
    .action(async (o) => end(await sample(o.output, terminal)));
}

/** A workbook under another ending would not open. */
function refuseWorkbook(path: string, { language }: Terminal): void {
  if (!/\.xls[xm]$/i.test(path)) throw new Misuse(language.cli.badWorkbook(path));
}

/** Its name says what it is to be. */
function refuseList(path: string | undefined, { language }: Terminal): void {
  if (path !== undefined && !isListName(path)) throw new Misuse(language.cli.badList(path));
}

type Words = Readonly<Record<string, string | undefined>>;

function templateOptions(
  { year, agency, edition, totals, into, requirements }: Words,
  today: Date,
  { cli }: CliLanguage,
) {
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new Misuse(cli.badYear(year));
  if (edition !== undefined && !isEditionId(edition)) throw new Misuse(cli.badEdition(edition));
  if (totals !== undefined && totals !== 'live' && totals !== 'typed')
    throw new Misuse(cli.badTotals(totals));
  return {
    year: year === undefined ? reportYear(today) : Number(year),
    ...(agency !== undefined && { agency }),
    ...(into !== undefined && { into }),
    ...(requirements !== undefined && { requirements }),
    ...(edition !== undefined && { edition }),
    ...(totals !== undefined && { totals: totals as 'live' | 'typed' }),
  };
}
