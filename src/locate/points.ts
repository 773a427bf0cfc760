/**
 * Counts that satisfy the solved rows where the equations leave some chosen cells a choice of
 * values (parameters). There are one or two parameters, rarely; the ranges come from
 * Fourier–Motzkin elimination, and every integer of a range is tried.
 */
import { isCount } from './evidence';
import { isParametric, PARAMETER, type Node } from './node';
import { divisor, UNSOLVED } from './tableau';

/** constant + Σ coefficient · parameter ≥ 0, and divisible by `divisor`. */
interface Bound {
  readonly constant: number;
  readonly coefficients: readonly number[];
  readonly divisor: number;
}

/** Values tried in all before a search for points is given up. */
const MOST_STEPS = 20_000;

export interface Points {
  /** New values of the parameters, in the order of their columns; the lowest come first. */
  readonly found: number[][];
  /** Given up before anything was found: there may be a point. */
  readonly undecided: boolean;
}

/** @param most points wanted. */
export function pointsOf(at: Node, base: Float64Array, most: number): Points {
  const parameters = parametersOf(at);
  const bounds = Array.from(at.basic.keys())
    .filter((row) => at.basic[row] !== UNSOLVED && isParametric(at, row))
    .map((row) => boundOf(at, base, row, parameters));
  const walked: Walk = {
    most,
    found: [],
    steps: 0,
    period: bounds.reduce((n, b) => multiple(n, b.divisor), 1),
  };
  walk(bounds, parameters.length, [], walked);
  return { found: walked.found, undecided: walked.found.length === 0 && walked.steps >= MOST_STEPS };
}

const multiple = (a: number, b: number): number => (a / divisor(a, b)) * b;

export const parametersOf = (at: Node): number[] =>
  Array.from(at.status.keys()).filter((j) => at.status[j] === PARAMETER);

/** q·v = b + q·base + Σ a·base − Σ a·parameter, with v the row's own new value and q > 0. */
function boundOf(at: Node, base: Float64Array, row: number, parameters: readonly number[]): Bound {
  const from = row * at.columns;
  const own = at.basic[row]!;
  const sign = Math.sign(at.a[from + own]!);
  const coefficients = parameters.map((j) => -sign * at.a[from + j]!);
  const before = parameters.reduce((sum, j) => sum + at.a[from + j]! * base[j]!, 0);
  const constant = sign * (at.b[row]! + at.a[from + own]! * base[own]! + before);
  return { constant, coefficients, divisor: Math.abs(at.a[from + own]!) };
}

interface Walk {
  readonly most: number;
  readonly found: number[][];
  steps: number;
  /** After so many values of the last parameter, divisibility repeats itself. */
  readonly period: number;
}

/** Tries the values of the next parameter that the others leave room for. */
function walk(bounds: readonly Bound[], left: number, point: readonly number[], to: Walk): void {
  if (left === 0) {
    if (bounds.every(({ constant, divisor }) => isCount(constant / divisor))) to.found.push([...point]);
    return;
  }
  const [least, high] = rangeOfFirst(bounds, left);
  const low = Math.ceil(least);
  for (let value = low; value <= high; value++) {
    if (to.found.length >= to.most || to.steps++ >= MOST_STEPS) return;
    if (left === 1 && to.found.length === 0 && value - low >= to.period) return;
    const rest = bounds.map((bound) => substitute(bound, value));
    walk(rest, left - 1, [...point, value], to);
  }
}

const substitute = ({ constant, coefficients, divisor }: Bound, value: number): Bound => ({
  constant: constant + coefficients[0]! * value,
  coefficients: coefficients.slice(1),
  divisor,
});

/** The real range of the first parameter, the others eliminated. */
function rangeOfFirst(bounds: readonly Bound[], parameters: number): [number, number] {
  let rest = bounds;
  for (let p = parameters - 1; p > 0; p--) rest = eliminate(rest, p);
  let low = 0;
  let high = Infinity;
  for (const { constant, coefficients } of rest) {
    const a = coefficients[0]!;
    if (a > 0) low = Math.max(low, -constant / a);
    else if (a < 0) high = Math.min(high, -constant / a);
    else if (constant < 0) return [0, -1];
  }
  return [low, high];
}

/** Fourier–Motzkin: pairs every bound from below on parameter `p` (≥ 0 among them) with one from above. */
function eliminate(bounds: readonly Bound[], p: number): Bound[] {
  const notNegative: Bound = {
    constant: 0,
    coefficients: Array.from({ length: p + 1 }, (_, i) => (i === p ? 1 : 0)),
    divisor: 1,
  };
  const of = (sign: number): Bound[] => bounds.filter((b) => Math.sign(b.coefficients[p]!) === sign);
  const below = [notNegative, ...of(1)];
  return [...of(0), ...below.flatMap((low) => of(-1).map((high) => cancel(low, high, p)))];
}

function cancel(low: Bound, high: Bound, p: number): Bound {
  const up = -high.coefficients[p]!;
  const down = low.coefficients[p]!;
  return {
    constant: up * low.constant + down * high.constant,
    coefficients: low.coefficients.map((a, i) => up * a + down * high.coefficients[i]!),
    divisor: 1,
  };
}
