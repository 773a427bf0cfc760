/**
 * Takes explanations apart into problems: independent mistakes are looked at one by one, and
 * what cannot be told apart stays together.
 */
import type { Change } from '../report/finding';
import { isNonEmpty, type NonEmpty } from '../report/non-empty';

/** Everything a changed cell takes part in, whether it was at fault or not; never nothing. */
export type ConcernsOf = (change: Change) => readonly number[];

export interface Factor {
  /** Whether a concern that is at fault is a matter of this factor. */
  readonly owns: (concern: number) => boolean;
  /** Distinct, in the order of the explanations; one of each factor together make an explanation. */
  readonly alternatives: NonEmpty<Changes>;
}

export type Changes = readonly Change[];

export function factor(explanations: NonEmpty<Changes>, concernsOf: ConcernsOf): Factor[] {
  const classes = new Map<number, number>();
  const grouped = explanations.map((changes) => linked(changes, concernsOf));
  for (const groups of grouped) for (const group of groups) unite(classes, group.flatMap(concernsOf));
  const homeOf = (change: Change): number => classOf(classes, concernsOf(change)[0]!);
  const factors = new Map<number, Map<string, Changes>>();
  for (const groups of grouped) {
    for (const [home, changes] of joined(groups, ([change]) => homeOf(change!))) {
      const alternatives = factors.get(home) ?? new Map<string, Changes>();
      factors.set(home, alternatives.set(keyOf(changes), changes));
    }
  }
  const product = [...factors.values()].reduce((all, alternatives) => all * alternatives.size, 1);
  if (product !== explanations.length) return [{ owns: () => true, alternatives: explanations }];
  return [...factors].flatMap(([home, found]) => {
    const alternatives = [...found.values()];
    if (!isNonEmpty(alternatives)) return [];
    return [{ owns: (broken: number) => classOf(classes, broken) === home, alternatives }];
  });
}

/** Changes of one explanation that have a common concern. */
function linked(changes: Changes, concernsOf: ConcernsOf): Changes[] {
  const classes = new Map<number, number>();
  for (const change of changes) unite(classes, concernsOf(change));
  const single = changes.map((change) => [change]);
  return [...joined(single, ([change]) => classOf(classes, concernsOf(change!)[0]!)).values()];
}

/** Groups with the same home as one. */
function joined(groups: readonly Changes[], homeOf: (group: Changes) => number): Map<number, Changes> {
  const homes = new Map<number, Changes>();
  for (const group of groups) {
    const home = homeOf(group);
    homes.set(home, [...(homes.get(home) ?? []), ...group]);
  }
  return homes;
}

const keyOf = (changes: Changes): string => changes.map(({ cell, to }) => `${cell}=${to}`).join();

/** Things that belong together, found by uniting them pair by pair (union–find): the parent of each. */
type Classes = Map<number, number>;

/** The thing that stands for a thing's class. */
function classOf(classes: Classes, thing: number): number {
  const parent = classes.get(thing) ?? thing;
  if (parent === thing) return thing;
  const root = classOf(classes, parent);
  classes.set(thing, root);
  return root;
}

function unite(classes: Classes, things: readonly number[]): void {
  for (const thing of things) classes.set(classOf(classes, thing), classOf(classes, things[0]!));
}
