/** The command line in English. */
import type { cliZhCN } from './zh-CN-cli';

export const cliEn: typeof cliZhCN = {
  about:
    'Annual report on government information disclosure: makes the template, checks the figures, writes the report.',
  commands: {
    template: 'make a workbook with the official template',
    import: 'fill a workbook from a report (.json, .xlsx, .docx, .html, .mhtml, .pdf)',
    export: "write a workbook's figures and texts as JSON",
    check: 'check reports: which cell is wrong, and what it should be; of a folder, all reports in it',
    compare: 'hold this year beside last year: figures, change, what changed most',
    report: 'write the Word file and the web page (refused while errors stand, unless --force)',
    verify: 'say whether files are those of a verification slip',
    rules: 'list every rule a report is checked by',
    sample: 'walk through the built-in sample: template, filled in, checked, marked, report',
  },
  options: {
    output: 'where to write',
    year: 'year reported on',
    agency: 'full official name of the agency (机关全称)',
    edition: 'edition of the format: 2021 or 2019',
    into: 'put the template into this workbook (saved elsewhere; all that is in it stays)',
    totals: 'totals: live (added up by themselves) or typed (typed in, as a control)',
    previous:
      "last year's report, of any kind of source (without it, the one the workbook keeps), to check what was carried over and more; several times where units were merged",
    previousUnit:
      "where last year's report names another unit: renamed, merged (several into one), split (this one was split off), same (written differently)",
    json: 'print JSON',
    jsonLines: 'print JSON, one line for each source',
    marked: 'also write a copy of the workbook with the problems marked',
    force: 'write even while errors stand',
    frame: 'put the report into a .docx of your own, at its content control or bookmark “年报正文”',
    problems: 'write the list of problems to hand on (.html, .docx or .xlsx)',
    requirements:
      'a file of local requirements (.json; the command sample writes an example) in place of those the report has; they are only hinted at',
    requirementsOfTemplate:
      'a file of local requirements (.json; the command sample writes an example), put into the workbook',
    comparison: 'also write the comparison as a file (.html, .docx or .xlsx)',
    charts:
      'put charts after the report (附：图表): received, outcomes, applicants; beside last year’s where it is given (--previous) or kept in the workbook',
    slip: 'also write a verification slip, to verify these files by later',
    help: 'show how to use it',
    lang: 'language: zh or en',
  },
  helpTitles: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  wrote: (path) => `Wrote ${path}`,
  kept: (path, as) => `The file that stood at “${path}” was kept as “${as}”.`,
  checking: (source, title) => `Checking ${source} (${title})`,
  heldAgainst: (title, figures) =>
    `Held against ${figures ? '' : 'the words, not the figures, of '}last year's report (${title})`,
  title: (agency, year) => `${agency || 'no name given'}, ${year || 'no year given'}`,
  refused: (count) =>
    `${count === 1 ? '1 thing has' : `${count} things have`} to be settled first, so no report was written. Add --force to write a draft all the same.`,
  forced: (count) =>
    `Note: ${count === 1 ? '1 thing has' : `${count} things have`} to be settled first; this is only a draft.`,
  dismissed: (count) => `Warnings verified before, not counted any more: ${count}`,
  reason: (reason) => `Reason: ${reason}`,
  legal: (source, citation) => (citation ? `${source}; ${citation}` : source),
  ruleLine: (editions) => `Editions: ${editions}`,
  oneSourceOnly: '--marked and --problems take one source at a time.',
  badWorkbook: (path) => `The workbook cannot be “${path}”. Give a name that ends in .xlsx.`,
  badJson: (path) => `The JSON cannot be “${path}”. Give a name that ends in .json.`,
  badList: (path) =>
    `The list of problems cannot be “${path}”. Give a name that ends in .html, .docx or .xlsx.`,
  badComparison: (path) =>
    `The comparison cannot be “${path}”. Give a name that ends in .html, .docx or .xlsx.`,
  inPlace: '--into leaves the file as it is. Write to another file with -o.',
  badYear: (value) => `“${value}” is not a year. Give four digits, such as 2026.`,
  badEdition: (value) => `There is no edition “${value}”. Choose 2021 or 2019.`,
  badTotals: (value) => `Totals cannot be “${value}”. Choose live or typed.`,
  badLanguage: (value) => `There is no language “${value}”. Choose zh or en.`,
  badUnit: (value) => `--previous-unit cannot be “${value}”. Choose same, renamed, merged or split.`,
  ofPrevious: (source, said) => `Last year's report ${source}: ${said}`,
  needsOutput: 'Say with -o where to write it.',
  wrongUse: (command) => `This command is not understood: ${command}. See --help.`,
  misused: {
    unknownOption: (name) => `There is no option “${name}”. See --help.`,
    unknownCommand: (name) => `There is no command “${name}”. See --help.`,
    missingArgument: () => 'A file is to be named after the command. See --help.',
    excessArguments: (name) =>
      `There is too much after “${name}”. Put a file name with spaces in quotation marks. See --help.`,
    optionMissingArgument: (name) => `Something is to follow the option “${name}”. See --help.`,
  },
  unexpected:
    'Something went wrong in the program, and it did not finish. Do not use the files of this run. Please send the next line to its maintainers:',
  sample: {
    clean: 'Sample 1: a report whose figures are right',
    mistakes:
      'Sample 2: the same report with mistakes that really happen, three in its tables and three in its words',
    requirements: '本地要求-示例.json',
    next: 'Open the workbook 标出错误 to see the marks; open the .docx and the .html to see the finished report.',
  },
};
