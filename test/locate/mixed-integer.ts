/**
 * The same question as a mixed-integer programme for HiGHS, written from the equations alone,
 * independent of src/locate: the judge of the differential test and the peer in the benchmark.
 */
import loadHighs from 'highs';
import { editions } from '../../src/format/editions';
import type { CellId } from '../../src/format/edition';
import { valueOf, type Report } from '../../src/report/report';
import { definitionOf, equationsOf } from '../../src/rules/equations';
import { carryOvers } from '../../src/rules/year/carry-over';

export interface Model {
  /** Σ coefficient · variable = right. */
  readonly rows: readonly { readonly terms: ReadonlyMap<string, number>; readonly right: number }[];
  /** The figure of each variable; null where it may take any count at no cost. */
  readonly figures: ReadonlyMap<string, number | null>;
}

/** @param previous last year's report; its 结转下年度 must not contradict itself. */
export function modelOf(report: Report, previous?: Report): Model {
  const edition = editions[report.edition];
  const expand = (cell: CellId, sign: number, into: Map<CellId, number>): void => {
    const value = valueOf(report, cell);
    const definition = value.kind === 'known' && value.derived ? definitionOf(edition, cell) : undefined;
    if (definition) for (const part of definition.right) expand(part, sign, into);
    else into.set(cell, (into.get(cell) ?? 0) + sign);
  };
  const sum = (left: readonly CellId[], right: readonly CellId[]): Map<CellId, number> => {
    const terms = new Map<CellId, number>();
    for (const cell of left) expand(cell, 1, terms);
    for (const cell of right) expand(cell, -1, terms);
    return new Map([...terms].filter(([, coefficient]) => coefficient !== 0));
  };
  const rows = equationsOf(edition).map(({ left, right }) => ({ terms: sum(left, right), right: 0 }));
  for (const { cell, last } of previous ? carryOvers : []) {
    const value = valueOf(previous!, last);
    if (value.kind === 'known') rows.push({ terms: sum([cell], []), right: value.value });
  }
  const isUnknown = (cell: CellId): boolean => valueOf(report, cell).kind !== 'known';
  const judged = rows.filter(
    ({ terms }) => terms.size > 0 && [...terms.keys()].filter(isUnknown).length <= 1,
  );
  const figures = new Map<string, number | null>();
  for (const cell of judged.flatMap(({ terms }) => [...terms.keys()])) {
    const value = valueOf(report, cell);
    const isCount = value.kind === 'known' && Number.isInteger(value.value) && value.value >= 0;
    figures.set(cell, isCount ? value.value : null);
  }
  return { rows: judged, figures };
}

export type Solver = (model: Model, excluded?: readonly (readonly string[])[]) => string[] | undefined;

/** A solver for one smallest set of changes that contains none of the `excluded` sets. */
export async function solver(): Promise<Solver> {
  const highs = await loadHighs();
  return (model, excluded = []) => {
    const names = [...model.figures.keys()];
    const solution = highs.solve(programme(model, names, excluded), { mip_rel_gap: 0, mip_abs_gap: 0.5 });
    if (solution.Status !== 'Optimal') return undefined;
    const columns = solution.Columns as Record<string, { Primal: number }>;
    return names.filter((_, i) => Math.round(columns[`z${i}`]?.Primal ?? 0) === 1);
  };
}

/** In CPLEX LP format: x new values, z whether a figure is changed. */
function programme(model: Model, names: readonly string[], excluded: readonly (readonly string[])[]): string {
  const number = new Map(names.map((name, i) => [name, i]));
  const fixed = names.flatMap((name, i) => (model.figures.get(name) === null ? [] : [i]));
  const most = Math.max(1000, ...[...model.figures.values()].map((figure) => 4 * (figure ?? 0)));
  const term = (name: string, coefficient: number): string =>
    `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${number.get(name)}`;
  return [
    'Minimize',
    ` size: ${fixed.map((i) => `+ z${i}`).join(' ') || '0 x0'}`,
    'Subject To',
    ...model.rows.map(
      ({ terms, right }) => ` ${[...terms].map(([n, c]) => term(n, c)).join(' ')} = ${right}`,
    ),
    ...fixed.flatMap((i) => {
      const figure = model.figures.get(names[i]!)!;
      return [` x${i} - ${most - figure} z${i} <= ${figure}`, ` x${i} + ${figure} z${i} >= ${figure}`];
    }),
    ...excluded.map((set) => ` ${set.map((n) => `+ z${number.get(n)}`).join(' ')} <= ${set.length - 1}`),
    'Bounds',
    ...names.map((_, i) => ` 0 <= x${i} <= ${most}`),
    'General',
    ` ${names.map((_, i) => `x${i}`).join(' ')}`,
    ...(fixed.length > 0 ? ['Binary', ` ${fixed.map((i) => `z${i}`).join(' ')}`] : []),
    'End',
  ].join('\n');
}

/** Every smallest set, each as its sorted names; one solve for each and one more. */
export function allSmallestSets(solve: Solver, model: Model): string[][] {
  const sets: string[][] = [];
  for (;;) {
    const set = solve(model, sets);
    if (!set || (sets.length > 0 && set.length > sets[0]!.length)) return sets;
    sets.push(set.sort());
    if (set.length === 0) return sets;
  }
}
