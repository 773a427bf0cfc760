/** What the command line prints of a check. */
import type { BeforePublishing, Matter } from '../app/before-publishing';
import type { CheckedReport } from '../app/check-report';
import type { Dismissed } from '../app/dismissal';
import { listed } from '../app/listed';
import { saidByNoRule } from '../app/said-by-rules';
import { tellingOf } from '../app/telling';
import { counted } from '../app/counted';
import { asTold, type Source } from '../app/open-source';
import { describeProblem } from '../language/describe';
import { messageSentence } from '../language/tell';
import type { Fault } from '../report/result';
import { findingJson } from '../report/finding-json';
import { textsAsPublished, type Texts } from '../report/text';
import type { CliLanguage } from './languages';
import type { Language } from '../language/zh-CN';

/** One line for `--json`: the keys and their order are a contract; the last three only where there is something to say. */
export function jsonLine(
  name: string,
  { report, messages, published }: Source,
  checked: CheckedReport,
): string {
  const { edition, year, agency } = report;
  const texts = textsAsPublished(report.narrative, published?.published);
  return JSON.stringify({
    source: name,
    edition,
    year,
    agency,
    findings: checked.findings.map((finding) => findingJson(finding, texts)),
    ...(checked.dismissed.length > 0 && {
      dismissed: checked.dismissed.map((each) => dismissedJson(each, texts)),
    }),
    ...(checked.notJudged.length > 0 && { notJudged: checked.notJudged }),
    ...(messages.length > 0 && { messages }),
  });
}

/** The line of a file that could not be read; `said` is the sentence, in the language of the run. */
export const faultLine = (source: string, { code }: Fault, said: string): string =>
  JSON.stringify({ source, fault: { code, said } });

/** The findings themselves stay among the findings. */
function dismissedJson({ problem, reason }: Dismissed, texts: Texts) {
  const { rule, cells, places } = findingJson(problem.findings[0], texts);
  return { rule, cells, ...(places && { places }), reason };
}

export function printProblems(source: Source, checked: CheckedReport, language: CliLanguage): string {
  const telling = tellingOf(asTold(source), language);
  const lines: string[] = saidByNoRule(source.messages).map(
    (message) => `! ${messageSentence(message, language)}`,
  );
  const { problems, dismissed, notJudged } = checked;
  lines.push(problems.length === 0 ? language.summary.clean : counted(problems, language));
  for (const { section, problems: here } of listed(problems, telling)) {
    lines.push('', language.summary.sections[section]);
    for (const { number, severity, headline, details } of here)
      lines.push(`  ${number}. [${severity}] ${headline}`, ...details.map((each) => `       ${each}`));
  }
  if (dismissed.length > 0) lines.push('', language.cli.dismissed(dismissed.length));
  for (const { problem, reason } of dismissed)
    lines.push(`  · ${describeProblem(problem, telling).headline}`, `       ${language.cli.reason(reason)}`);
  if (notJudged.length > 0) lines.push('', language.finding.notJudged(notJudged.length));
  return lines.join('\n');
}

/** The two parts of what concerns publishing; a part with nothing in it is left out. */
export function printMatters({ must, may }: BeforePublishing, language: Language): string[] {
  const { publishing } = language;
  const part = (title: (count: number) => string, matters: readonly Matter[]) =>
    matters.length === 0
      ? []
      : [
          title(matters.length),
          ...matters.map(({ kind, text }) => `  · [${kindOf(kind, language)}] ${text}`),
        ];
  return [...part(publishing.must, must), ...part(publishing.may, may)];
}

const kindOf = (kind: Matter['kind'], { pane, severity }: Language): string =>
  kind === 'blank' ? pane.check.toFill : severity[kind];
