/** How many problems there are, in one line: what is not filled in yet apart from what is wrong. */
import { countOf, SEVERITIES, type Problem } from './problems';
import { isUnfilled, countUnfilled } from './unfilled';
import type { Language } from '../language/zh-CN';

export function counted(problems: readonly Problem[], { summary }: Language): string {
  const { figures, parts } = countUnfilled(problems);
  const wrong = problems.filter((problem) => !isUnfilled(problem));
  const [errors, warnings, hints] = SEVERITIES.map((severity) => countOf(wrong, severity)) as [
    number,
    number,
    number,
  ];
  return summary.problems(figures, parts, errors, warnings, hints);
}
