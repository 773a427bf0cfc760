/** The commands, their options and what each does. */
import { Command, Option } from 'commander';
import * as commands from './commands';
import type { ExitCode, Terminal } from './commands';
import { compareYears, isComparisonName } from './compare';
import { isSameFile } from './files';
import { gathered, isJsonName, isReportYear, isTotalsMode, isWorkbookName, Misuse, only } from './options';
import { isListName } from './problem-list';
import { sample } from './sample';
import { filesIn } from './sources';
import { verify } from './verify';
import { reportYear } from '../app/report-year';
import { isEditionId } from '../format/editions';
import { isUnitAnswer } from '../report/last-year';

type End = (code: ExitCode) => void;

export function programOf(terminal: Terminal, today: Date, end: End): Command {
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

type Valued = [flags: string, about: string, value: (given: string) => string];

const previousUnit = ({ language: { cli } }: Terminal): Valued => [
  '--previous-unit <same|renamed|merged|split>',
  cli.options.previousUnit,
  only(isUnitAnswer, cli.badUnit),
];

const workbookOutput = ({ language: { cli } }: Terminal): Valued => [
  '-o, --output <file>',
  cli.options.output,
  only(isWorkbookName, cli.badWorkbook),
];

/** Commands that make a workbook, or take one apart. */
function addMakers(program: Command, terminal: Terminal, today: Date, end: End): void {
  const { cli } = terminal.language;
  const { commands: about, options: option } = cli;
  program
    .command('template')
    .description(about.template)
    .requiredOption(...workbookOutput(terminal))
    .option('--year <year>', option.year, only(isReportYear, cli.badYear))
    .option('--agency <name>', option.agency)
    .option('--edition <edition>', option.edition, only(isEditionId, cli.badEdition))
    .option('--totals <live|typed>', option.totals, only(isTotalsMode, cli.badTotals))
    .option('--into <workbook>', option.into)
    .option('--requirements <file>', option.requirementsOfTemplate)
    .action(async ({ output, ...o }) => {
      if (o.into !== undefined && isSameFile(o.into, output)) throw new Misuse(cli.inPlace);
      const year = Number(o.year ?? reportYear(today));
      end(await commands.template(output, { ...o, year }, terminal));
    });
  program
    .command('import <source>')
    .description(about.import)
    .requiredOption(...workbookOutput(terminal))
    .action(async (source, o) => end(await commands.importReport(source, o.output, terminal)));
  program
    .command('export <workbook>')
    .description(about.export)
    .requiredOption('-o, --output <file>', option.output, only(isJsonName, cli.badJson))
    .action(async (source, o) => end(await commands.exportReport(source, o.output, terminal)));
}

function addCheck(program: Command, terminal: Terminal, end: End): void {
  const { commands: about, options: option, badList, badWorkbook, oneSourceOnly } = terminal.language.cli;
  program
    .command('check <sources...>')
    .description(about.check)
    .option('--previous <source>', option.previous, gathered)
    .option(...previousUnit(terminal))
    .option('--json', option.jsonLines)
    .option('--marked <file>', option.marked, only(isWorkbookName, badWorkbook))
    .option('--problems <file>', option.problems, only(isListName, badList))
    .option('--requirements <file>', option.requirements)
    .action(async (named: string[], o) => {
      const sources = filesIn(named);
      if ((o.marked ?? o.problems) !== undefined && sources.length > 1) throw new Misuse(oneSourceOnly);
      end(await commands.check(sources, o, terminal));
    });
}

function addCompare(program: Command, terminal: Terminal, end: End): void {
  const { commands: about, options: option, badComparison } = terminal.language.cli;
  program
    .command('compare <report>')
    .description(about.compare)
    .option('--previous <source>', option.previous, gathered)
    .option(...previousUnit(terminal))
    .option('--json', option.json)
    .option('-o, --output <file>', option.comparison, only(isComparisonName, badComparison))
    .action(async (source, o) => end(await compareYears(source, o, terminal)));
}

function addWriters(program: Command, terminal: Terminal, end: End): void {
  const { commands: about, options: option, badList } = terminal.language.cli;
  program
    .command('report <source>')
    .description(about.report)
    .requiredOption('-o, --output <directory>', option.output)
    .option('--force', option.force)
    .option('--frame <docx>', option.frame)
    .option('--slip', option.slip)
    .option('--charts', option.charts)
    .option('--previous <source>', option.previous, gathered)
    .option(...previousUnit(terminal))
    .option('--problems <file>', option.problems, only(isListName, badList))
    .option('--requirements <file>', option.requirements)
    .action(async (source, o) => end(await commands.report(source, o.output, o, terminal)));
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
