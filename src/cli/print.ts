/** What the command line prints of a check. */
import type { CheckedReport } from '../app/check-report';
import { listed, problemsIn, type Problem } from '../app/problems';
import type { Source } from '../app/open-source';
import { editions } from '../format/editions';
import { TABLE_IDS, type CellId } from '../format/edition';
import { describeProblem, located, type Telling } from '../language/describe';
import { messageSentence } from '../language/tell';
import type { Language } from '../language/zh-CN';
import { addressOf } from '../workbook/layout';

/** One line for `--json`: the contract of design.md; the last two only where there is something to say. */
export function jsonLine(name: string, { report, messages }: Source, checked: CheckedReport): string {
  const { edition, year, agency } = report;
  return JSON.stringify({
    source: name,
    edition,
    year,
    agency,
    findings: checked.findings,
    ...(checked.notJudged.length > 0 && { notJudged: checked.notJudged }),
    ...(messages.length > 0 && { messages }),
  });
}

export function printProblems(source: Source, checked: CheckedReport, language: Language): string {
  const telling = tellingOf(source, language);
  const lines: string[] = source.messages.map((message) => `! ${messageSentence(message, language)}`);
  const { problems, notJudged } = checked;
  lines.push(problems.length === 0 ? language.summary.clean : count(problems, language));
  let number = 0;
  for (const table of TABLE_IDS) {
    const here = problemsIn(problems, table);
    if (here.length === 0) continue;
    lines.push('', language.summary.sections[table]);
    for (const group of listed(here)) lines.push(...printed(group, ++number, telling));
  }
  if (notJudged.length > 0) lines.push('', language.finding.notJudged(notJudged.length));
  return lines.join('\n');
}

function count(problems: readonly Problem[], { summary }: Language): string {
  const of = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  return summary.problems(of('error'), of('warning'), of('hint'));
}

export function tellingOf({ report, workbook }: Source, language: Language): Telling {
  const edition = editions[report.edition];
  const where = (cell: CellId) => {
    const standing = workbook?.standings.get(cell);
    return standing && { sheet: standing.sheet, address: addressOf(standing.row, standing.column) };
  };
  return { edition, language, where };
}

/** Blanks named before the rest of them is only counted. */
const NAMED = 3;

function printed(group: readonly Problem[], number: number, telling: Telling): string[] {
  const { language } = telling;
  const severity = language.severity[group[0]!.severity];
  if (group.length > 1) {
    const labels = group.slice(0, NAMED).map(({ findings }) => located(findings[0]!.cells[0]!, telling));
    const list = labels.join(language.list.separator) + language.list.andMore(group.length);
    return [`  ${number}. [${severity}] ${language.finding.blanks(group.length, list)}`];
  }
  const { headline, details } = describeProblem(group[0]!, telling);
  return [`  ${number}. [${severity}] ${headline}`, ...details.map((line) => `       ${line}`)];
}
