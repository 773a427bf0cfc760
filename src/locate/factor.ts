/**
 * Takes explanations apart into problems: independent mistakes are looked at one by one, and
 * what cannot be told apart stays together.
 */
import { Partition } from './partition';
import type { Change } from '../report/finding';

/** What a change has to do with. */
export interface Concern {
  /** Everything a changed cell takes part in. */
  readonly of: (change: Change) => readonly number[];
  /** Whether that was at fault before. */
  readonly isBroken: (concern: number) => boolean;
}

export interface Factor {
  /** Whether a broken concern is a matter of this factor. */
  readonly owns: (concern: number) => boolean;
  /** Distinct, in the order of the explanations; one of each factor together make an explanation. */
  readonly alternatives: readonly (readonly Change[])[];
}

type Changes = readonly Change[];

export function factor(explanations: readonly Changes[], concern: Concern): Factor[] {
  const classes = new Partition();
  const grouped = explanations.map((changes) => linked(changes, concern));
  const brokenBy = (group: Changes): number[] => group.flatMap(concern.of).filter(concern.isBroken);
  for (const groups of grouped) for (const group of groups) classes.unite(brokenBy(group));
  const factors = new Map<number, Map<string, Changes>>();
  for (const groups of grouped) {
    const parts = new Map<number, Change[]>();
    for (const group of groups) {
      const home = classes.of(brokenBy(group)[0] ?? NOWHERE);
      parts.set(home, [...(parts.get(home) ?? []), ...group]);
    }
    for (const [home, part] of parts) {
      const alternatives = factors.get(home) ?? new Map<string, Changes>();
      factors.set(home, alternatives.set(keyOf(part), part));
    }
  }
  const product = [...factors.values()].reduce((all, alternatives) => all * alternatives.size, 1);
  if (product !== explanations.length) return [{ owns: () => true, alternatives: explanations }];
  return [...factors].map(([home, alternatives]) => ({
    owns: (broken) => classes.of(broken) === home,
    alternatives: [...alternatives.values()],
  }));
}

/** The class of a group that mends nothing by itself; there is none in a smallest explanation. */
const NOWHERE = -1;

/** Changes of one explanation that have a common concern. */
function linked(changes: Changes, concern: Concern): Change[][] {
  const partition = new Partition();
  for (const change of changes) partition.unite(concern.of(change));
  const groups = new Map<number, Change[]>();
  for (const change of changes) {
    const group = partition.of(concern.of(change)[0]!);
    groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  return [...groups.values()];
}

const keyOf = (changes: Changes): string => changes.map(({ cell, to }) => `${cell}=${to}`).join();
