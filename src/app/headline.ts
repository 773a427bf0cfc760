/** One line for what is listed: a problem, or many blanks together. */
import { listing, type Entry, type Problem } from './problems';
import { describeProblem } from '../language/describe';
import { located, type Telling } from '../language/sentence';
import { firstCellOf } from '../report/finding';

/** Blanks named before the rest of them is only counted. */
const NAMED = 3;

export function headline(entry: Entry, telling: Telling): string {
  const { finding, list } = telling.language;
  const [first, another] = entry;
  if (!another) return describeProblem(first, telling).headline;
  const cells = entry.slice(0, NAMED).flatMap(({ findings }) => firstCellOf(findings[0]) ?? []);
  const named = cells.map((cell) => located(cell, telling));
  return finding.blanks(entry.length, named.join(list.separator) + list.andMore(entry.length));
}

/** All that is listed, in its order. */
export const headlines = (problems: readonly Problem[], telling: Telling): string[] =>
  listing(problems).map((entry) => headline(entry, telling));
