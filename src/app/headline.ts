/** One line for what is listed: a problem, or many blanks together. */
import { listing, type Problem } from './problems';
import { describeProblem, located, type Telling } from '../language/describe';

/** Blanks named before the rest of them is only counted. */
const NAMED = 3;

export function headline(group: readonly Problem[], telling: Telling): string {
  const { finding, list } = telling.language;
  if (group.length === 1) return describeProblem(group[0]!, telling).headline;
  const named = group.slice(0, NAMED).map(({ findings }) => located(findings[0]!.cells[0]!, telling));
  return finding.blanks(group.length, named.join(list.separator) + list.andMore(group.length));
}

/** All that is listed, in the order of the tables. */
export const headlines = (problems: readonly Problem[], telling: Telling): string[] =>
  listing(problems).map((group) => headline(group, telling));
