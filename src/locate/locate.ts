/**
 * Which cell is wrong: every smallest set of cells whose change to counts (0, 1, 2 …) satisfies all
 * equations that can be judged. This is the principle of Fellegi and Holt (1976): make the data
 * satisfy every edit by changing the fewest items. The way there:
 *
 * 1. `evidence.ts`: each cell is typed, a live total or unknown; what last year carried over.
 * 2. `system.ts`: the equations as rows of coefficients. A live total stands for its parts, for it is
 *    never itself the mistake; an equation with two unknown cells says nothing. The rows fall into
 *    components without a common cell. A pattern of cells is prepared once, not at every keystroke.
 * 3. `case.ts`: what is broken in a component. Where nothing is, it is left alone.
 * 4. `search/`: branch and bound over the cells that change, knowing nothing of reports.
 *    - `tableau.ts`: the equations, solved for the cells chosen so far.
 *    - `certificates.ts`: a row they cannot satisfy names the cells of which one more must change:
 *      these are the branches, and no others need be tried.
 *    - `packing.ts`: certificates without a common cell need a change each, so their number bounds
 *      the size of a set from below; where it leaves no change to spare, cells are ruled out.
 *    - `search.ts`: size by size, from the bound of the root. All sets of the first size that has any
 *      are the answer, each met once: a cell that was tried is closed for its neighbours.
 *    - `values.ts`: the new values, and all of them where a set leaves a choice.
 * 5. `factor.ts`, `problems.ts`: independent mistakes are taken apart, so that two with five
 *    explanations each are two problems with five and not one with twenty-five. Explanations that
 *    cannot be told apart all count; the likeliest are listed (`likelihood.ts`, `slips.ts`).
 */
import { caseOf, isBroken, isClean, missingIn, type Case } from './case';
import { evidenceOf, type Evidence } from './evidence';
import type { CellSuspect } from './likelihood';
import { explained, problemsOf, unsolved, type Explained, type Problem } from './problems';
import { search, type Limits, type Question } from './search/search';
import { systemOf } from './system';
import type { CellId } from '../format/edition';
import { toPlain } from '../report/cell-value';
import { isNonEmpty } from '../report/non-empty';
import { valueOf, type Report } from '../report/report';

export { LISTED, type Problem } from './problems';
export type { Symptom } from './system';

export interface Located {
  readonly problems: readonly Problem[];
  /** What the equations say stands in blank and unreadable cells; several where they leave a choice. */
  readonly proposals: ReadonlyMap<CellId, readonly CellSuspect[]>;
}

/** Keeps the worst case near a second; up to eight wrong cells at once need far less. */
export const LIMITS: Limits = { nodes: 40_000, explanations: 20_000 };

/** @param previous last year's report, where it is known. */
export function locate(report: Report, previous?: Report, limits = LIMITS): Located {
  const evidence = evidenceOf(report, previous);
  const { components, spanning } = systemOf(evidence.numbering, evidence.pattern);
  const brokenSpanning = spanning.filter((constraint) => isBroken(constraint, evidence));
  const solved = components.map((component) => solve(caseOf(component, evidence, brokenSpanning), limits));
  const filled = solved.flatMap(({ filled }) => [...filled]).filter(([, values]) => values.length > 0);
  return {
    problems: solved.flatMap(({ problems }) => problems),
    proposals: new Map(filled.map(([cell, values]) => proposal(cell, values, report, evidence))),
  };
}

interface Solved {
  readonly problems: readonly Problem[];
  /** Values of the unknown cells by number, those of the likeliest explanation first. */
  readonly filled: ReadonlyMap<number, readonly number[]>;
}

function solve(of: Case, limits: Limits): Solved {
  if (isClean(of)) {
    return { problems: [], filled: new Map([...of.implied].map(([cell, value]) => [cell, [value]])) };
  }
  const { explanations, size } = search(questionOf(of), limits);
  if (!isNonEmpty(explanations)) return { problems: [unsolved(size, of)], filled: new Map() };
  const all = explained(explanations, of);
  return { problems: problemsOf(all, of), filled: filledBy(all, of) };
}

/** Unknown and impossible cells start from 0 and are free; every other cell starts from its figure. */
function questionOf({ component, implied, impossible, evidence }: Case): Question {
  const { cells, constraints, matrix } = component;
  const start = evidence.values.slice();
  for (const cell of impossible) start[cell] = 0;
  const free = [...implied.keys(), ...impossible];
  const missing = new Float64Array(constraints.length);
  constraints.forEach((constraint, i) => (missing[i] = missingIn(constraint, evidence, start)));
  const base = new Float64Array(cells.length);
  cells.forEach((cell, j) => (base[j] = start[cell]!));
  return { matrix, missing, base, free: free.map((cell) => cells.indexOf(cell)) };
}

/** The values each unknown cell has in the explanations; none where one leaves it open. */
function filledBy(all: readonly Explained[], { component, implied }: Case): Map<number, number[]> {
  const filled = new Map<number, number[]>();
  for (const cell of implied.keys()) {
    const column = component.cells.indexOf(cell);
    const values = all.map(({ explanation }) => new Set(explanation.map((point) => point.get(column)!)));
    const determined = values.every((options) => options.size === 1);
    filled.set(cell, determined ? [...new Set(values.flatMap((options) => [...options]))] : []);
  }
  return filled;
}

function proposal(
  number: number,
  values: readonly number[],
  report: Report,
  { numbering }: Evidence,
): [CellId, CellSuspect[]] {
  const cell = numbering.cells[number]!;
  const from = toPlain(valueOf(report, cell));
  return [cell, values.map((to) => ({ changes: [{ cell, from, to }], reason: 'blank' }))];
}
