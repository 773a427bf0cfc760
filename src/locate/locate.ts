/** Which cell is wrong: every smallest set of changes that satisfies all equations that can be judged. */
import type { Case } from './concern';
import { evidenceOf, type Evidence } from './evidence';
import { explained, problemsOf, unsolved, type Explained, type Problem } from './problems';
import { search, type Limits, type Question } from './search';
import { isBroken, isClean, missingIn, stateOf } from './state';
import { systemOf } from './system';
import type { CellId } from '../format/edition';
import type { CellSuspect } from '../report/finding';
import { toPlain } from '../report/cell-value';
import { valueOf, type Report } from '../report/report';

export { LISTED, type Problem } from './problems';
export type { Symptom } from './constraints';

export interface Located {
  readonly problems: readonly Problem[];
  /** What the equations say stands in blank and unreadable cells; several where they leave a choice. */
  readonly proposals: ReadonlyMap<CellId, readonly CellSuspect[]>;
}

/** Keeps the worst case near a second; up to eight wrong cells at once need far less. */
export const LIMITS: Limits = { work: 30_000, explanations: 20_000 };

/** @param previous last year's report, where it is known. */
export function locate(report: Report, previous?: Report, limits = LIMITS): Located {
  const evidence = evidenceOf(report, previous);
  const { components, spanning } = systemOf(evidence.frame, evidence.pattern);
  const brokenSpanning = spanning.filter((constraint) => isBroken(constraint, evidence));
  const problems: Problem[] = [];
  const proposals = new Map<CellId, readonly CellSuspect[]>();
  for (const component of components) {
    const state = stateOf(component, evidence);
    if (isClean(state)) {
      for (const [cell, value] of state.implied) propose(proposals, cell, [value], report, evidence);
      continue;
    }
    const found = solve({ component, state, evidence, spanning: brokenSpanning }, limits);
    problems.push(...found.problems);
    for (const [cell, values] of found.filled) propose(proposals, cell, values, report, evidence);
  }
  return { problems, proposals };
}

interface Solved {
  readonly problems: readonly Problem[];
  /** Values of the unknown cells, those of the likeliest explanation first. */
  readonly filled: ReadonlyMap<number, readonly number[]>;
}

function solve(of: Case, limits: Limits): Solved {
  const answer = search(questionOf(of), limits);
  if (answer.explanations.length === 0) return { problems: [unsolved(answer.size, of)], filled: new Map() };
  const all = explained(answer.explanations, of);
  return { problems: problemsOf(all, of), filled: filledBy(all, of) };
}

/** Unknown and impossible cells start from 0 and are free; every other cell starts from its figure. */
function questionOf({ component, state, evidence }: Case): Question {
  const { cells, constraints, matrix } = component;
  const start = evidence.values.slice();
  for (const cell of state.impossible) start[cell] = 0;
  const free = [...state.implied.keys(), ...state.impossible];
  const missing = new Float64Array(constraints.length);
  for (let i = 0; i < constraints.length; i++) missing[i] = missingIn(constraints[i]!, evidence, start);
  const base = new Float64Array(cells.length);
  for (let j = 0; j < cells.length; j++) base[j] = start[cells[j]!]!;
  return { matrix, missing, base, free: free.map((cell) => cells.indexOf(cell)) };
}

/** The values each unknown cell has in the explanations; none where one leaves it open. */
function filledBy(all: readonly Explained[], { component, state }: Case): Map<number, number[]> {
  const filled = new Map<number, number[]>();
  for (const cell of state.implied.keys()) {
    const column = component.cells.indexOf(cell);
    const values = all.map(({ explanation }) => new Set(explanation.map((point) => point.get(column)!)));
    const determined = values.every((options) => options.size === 1);
    filled.set(cell, determined ? [...new Set(values.flatMap((options) => [...options]))] : []);
  }
  return filled;
}

function propose(
  to: Map<CellId, readonly CellSuspect[]>,
  number: number,
  values: readonly number[],
  report: Report,
  { frame }: Evidence,
): void {
  if (values.length === 0) return;
  const cell = frame.cells[number]!;
  const from = toPlain(valueOf(report, cell));
  to.set(
    cell,
    values.map((value) => ({ changes: [{ cell, from, to: value }], reason: 'blank' })),
  );
}
