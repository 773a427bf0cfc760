/**
 * The new values of the chosen cells. Where the equations leave some of them a choice of values
 * (parameters; one or two, rarely), the ranges come from Fourier–Motzkin elimination. As all
 * coefficients are 0, 1 or −1 (`tableau.ts`), every integer of a range leaves the next parameter one.
 */
import { isParametric, PARAMETER, UNSOLVED, type Tableau } from './tableau';
import type { NonEmpty } from '../../report/non-empty';

/** New values by column, those of the free columns included. */
export type Values = ReadonlyMap<number, number>;

/** One set of cells. Usually one entry; where the values are not unique, the lowest of them. */
export type Explanation = NonEmpty<Values>;

/** Values given of a set whose values are not unique. */
const MOST_POINTS = 256;

/** The chosen cells are enough. */
export function explanationAt(t: Tableau, base: Float64Array): Explanation {
  const parameters = parametersOf(t);
  const [first = [], ...others] = pointsOf(t, base, parameters, MOST_POINTS);
  const valuesFor = (point: Point): Values => valuesAt(t, base, new Map(zip(parameters, point)));
  return [valuesFor(first), ...others.map(valuesFor)];
}

/** Whether there are values for the parameters with which no chosen cell becomes negative. */
export const hasPoint = (t: Tableau, base: Float64Array): boolean =>
  pointsOf(t, base, parametersOf(t), 1).length > 0;

const zip = (keys: readonly number[], values: Point): [number, number][] =>
  values.map((value, i) => [keys[i]!, value]);

/** New values of the parameters, in the order of their columns. */
type Point = readonly number[];

/** constant + Σ coefficient · parameter ≥ 0 */
interface Bound {
  readonly constant: number;
  readonly coefficients: readonly number[];
}

function parametersOf(t: Tableau): number[] {
  const parameters: number[] = [];
  for (let j = 0; j < t.columns; j++) if (t.status[j] === PARAMETER) parameters.push(j);
  return parameters;
}

/** The lowest points first, no more than `most`. */
function pointsOf(t: Tableau, base: Float64Array, parameters: readonly number[], most: number): Point[] {
  const bounds: Bound[] = [];
  for (let row = 0; row < t.rows; row++) {
    if (isParametric(t, row)) bounds.push(boundOf(t, base, row, parameters));
  }
  const found: Point[] = [];
  walk(bounds, parameters.length, [], { found, most });
  return found;
}

/** The new value of a row's own cell: base + a·(b + Σ a·base − Σ a·parameter). */
function boundOf(t: Tableau, base: Float64Array, row: number, parameters: readonly number[]): Bound {
  const a = (column: number): number => t.a[row * t.columns + column]!;
  const own = t.solvedFor[row]!;
  const before = parameters.reduce((sum, j) => sum + a(j) * base[j]!, 0);
  return {
    constant: base[own]! + a(own) * (t.b[row]! + before),
    coefficients: parameters.map((j) => -a(own) * a(j)),
  };
}

interface Walk {
  readonly found: Point[];
  readonly most: number;
}

/** Tries the values of the next parameter that the others leave room for. */
function walk(bounds: readonly Bound[], left: number, point: Point, to: Walk): void {
  if (left === 0) {
    to.found.push(point);
    return;
  }
  const [low, high] = rangeOfFirst(bounds, left);
  for (let i = 0; i < to.most && low + i <= high && to.found.length < to.most; i++) {
    const rest = bounds.map((bound) => substitute(bound, low + i));
    walk(rest, left - 1, [...point, low + i], to);
  }
}

const substitute = ({ constant, coefficients: [first, ...others] }: Bound, value: number): Bound => ({
  constant: constant + first! * value,
  coefficients: others,
});

/**
 * The range of the first parameter, the others eliminated. Where the bounds contradict one another
 * without it, the range of one of the others will be empty.
 */
function rangeOfFirst(bounds: readonly Bound[], parameters: number): [low: number, high: number] {
  let rest = bounds;
  for (let p = parameters - 1; p > 0; p--) rest = eliminate(rest, p);
  let low = 0;
  let high = Infinity;
  for (const { constant, coefficients } of rest) {
    if (coefficients[0] === 1) low = Math.max(low, -constant);
    else if (coefficients[0] === -1) high = Math.min(high, constant);
  }
  return [low, high];
}

/** Fourier–Motzkin: pairs every bound from below on parameter `p` (≥ 0 among them) with one from above. */
function eliminate(bounds: readonly Bound[], p: number): Bound[] {
  const notNegative: Bound = {
    constant: 0,
    coefficients: Array.from({ length: p + 1 }, (_, i) => (i === p ? 1 : 0)),
  };
  const having = (coefficient: number): Bound[] => bounds.filter((b) => b.coefficients[p] === coefficient);
  const below = [notNegative, ...having(1)];
  const above = having(-1);
  return [...having(0), ...below.flatMap((low) => above.map((high) => add(low, high)))];
}

const add = (a: Bound, b: Bound): Bound => ({
  constant: a.constant + b.constant,
  coefficients: a.coefficients.map((coefficient, i) => coefficient + b.coefficients[i]!),
});

function valuesAt(t: Tableau, base: Float64Array, parameters: Values): Values {
  const values = new Map(parameters);
  for (let row = 0; row < t.rows; row++) {
    const own = t.solvedFor[row]!;
    if (own === UNSOLVED) continue;
    const from = row * t.columns;
    let rest = t.b[row]!;
    for (const [j, value] of parameters) rest -= t.a[from + j]! * (value - base[j]!);
    values.set(own, base[own]! + rest * t.a[from + own]!);
  }
  return values;
}
