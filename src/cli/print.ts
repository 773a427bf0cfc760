/** What the command line prints of a check. */
import type { CheckedReport, Dismissed } from '../app/check-report';
import { headline } from '../app/headline';
import { tellingOf } from '../app/telling';
import { countOf, listed, problemsIn, type Problem } from '../app/problems';
import type { Source } from '../app/open-source';
import { TABLE_IDS } from '../format/edition';
import { describeProblem, type Telling } from '../language/describe';
import { messageSentence } from '../language/tell';
import type { CliLanguage } from './languages';
import type { Language } from '../language/zh-CN';

/** One line for `--json`: the contract of design.md; the last three only where there is something to say. */
export function jsonLine(name: string, { report, messages }: Source, checked: CheckedReport): string {
  const { edition, year, agency } = report;
  return JSON.stringify({
    source: name,
    edition,
    year,
    agency,
    findings: checked.findings,
    ...(checked.dismissed.length > 0 && { dismissed: checked.dismissed.map(dismissedJson) }),
    ...(checked.notJudged.length > 0 && { notJudged: checked.notJudged }),
    ...(messages.length > 0 && { messages }),
  });
}

/** The findings themselves stay among the findings. */
const dismissedJson = ({ problem, reason }: Dismissed) => ({
  rule: problem.findings[0]!.rule,
  cells: problem.findings[0]!.cells,
  reason,
});

export function printProblems(source: Source, checked: CheckedReport, language: CliLanguage): string {
  const telling = tellingOf({ report: source.report, standings: source.workbook?.standings }, language);
  const lines: string[] = source.messages.map((message) => `! ${messageSentence(message, language)}`);
  const { problems, dismissed, notJudged } = checked;
  lines.push(problems.length === 0 ? language.summary.clean : count(problems, language));
  let number = 0;
  for (const table of TABLE_IDS) {
    const here = problemsIn(problems, table);
    if (here.length === 0) continue;
    lines.push('', language.summary.sections[table]);
    for (const group of listed(here)) lines.push(...printed(group, ++number, telling));
  }
  if (dismissed.length > 0) lines.push('', language.cli.dismissed(dismissed.length));
  for (const { problem, reason } of dismissed)
    lines.push(`  · ${describeProblem(problem, telling).headline}`, `       ${language.cli.reason(reason)}`);
  if (notJudged.length > 0) lines.push('', language.finding.notJudged(notJudged.length));
  return lines.join('\n');
}

const count = (problems: readonly Problem[], { summary }: Language): string =>
  summary.problems(countOf(problems, 'error'), countOf(problems, 'warning'), countOf(problems, 'hint'));

function printed(group: readonly Problem[], number: number, telling: Telling): string[] {
  const severity = telling.language.severity[group[0]!.severity];
  const details = group.length === 1 ? describeProblem(group[0]!, telling).details : [];
  return [
    `  ${number}. [${severity}] ${headline(group, telling)}`,
    ...details.map((line) => `       ${line}`),
  ];
}
