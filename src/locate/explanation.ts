/** A set of chosen cells that is enough, with the new values. */
import type { Certificates } from './certificates';
import { isCount } from './evidence';
import type { Node } from './node';
import { parametersOf, pointsOf } from './points';
import { UNSOLVED } from './tableau';

/** New values by column, those of the free columns included. */
export type Values = ReadonlyMap<number, number>;

/** One set of cells. Usually one entry; where the values are not unique, the lowest of them. */
export type Explanation = readonly Values[];

/** Values given of a set whose values are not unique. */
const MOST_POINTS = 256;

export function explanationAt(at: Node, base: Float64Array): Explanation {
  if (at.parameters === 0) return [valuesAt(at, base, new Map())];
  const parameters = parametersOf(at);
  return pointsOf(at, base, MOST_POINTS).found.map((point) =>
    valuesAt(at, base, new Map(parameters.map((j, p) => [j, point[p]!]))),
  );
}

function valuesAt(at: Node, base: Float64Array, parameters: Map<number, number>): Values {
  const values = new Map(parameters);
  for (let row = 0; row < at.rows; row++) {
    const own = at.basic[row]!;
    if (own === UNSOLVED) continue;
    const from = row * at.columns;
    let rest = at.b[row]!;
    for (const [j, value] of parameters) rest -= at.a[from + j]! * (value - base[j]!);
    values.set(own, base[own]! + rest / at.a[from + own]!);
  }
  return values;
}

/** Whether a change of this one cell could be all that is missing; no means no. */
export function mayBeLast(at: Node, base: Float64Array, of: Certificates, column: number): boolean {
  if (at.parameters > 0) return true;
  const broken = of.row.find((row, c) => c < of.count && at.basic[row] === UNSOLVED);
  if (broken === undefined) return true;
  const change = at.b[broken]! / at.a[broken * at.columns + column]!;
  if (!isCount(base[column]! + change)) return false;
  for (let row = 0; row < at.rows; row++) {
    const from = row * at.columns;
    const own = at.basic[row]!;
    const rest = at.b[row]! - at.a[from + column]! * change;
    if (own === UNSOLVED ? rest !== 0 : !isCount(base[own]! + rest / at.a[from + own]!)) return false;
  }
  return true;
}
