/** Rules that two sums of figures are equal. */
import { definitionOf, type Equation } from './equations';
import { sumOf } from './known-sum';
import type { Rule, Subject, Verdict } from './rule';
import type { CellId, Edition } from '../format/edition';
import type { CellValue } from '../report/cell-value';
import type { CellLocation } from '../report/location';
import type { NonEmpty } from '../report/non-empty';
import { present } from '../report/present';

/** Cells as numbers: a check runs at every keystroke, and looking them up by name would be most of its work. */
interface Compiled {
  readonly equation: Equation;
  /** Positions in `Edition.cells`. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Position of the total whose live formula is this very equation. */
  readonly defines: number | undefined;
}

export function sumsEqual(equationsFor: (edition: Edition) => readonly Equation[]): Rule['judge'] {
  const compiled = new Map<Edition, readonly Compiled[]>();
  return (subject, verdict) => {
    const { edition, values } = subject;
    let equations = compiled.get(edition);
    if (!equations) compiled.set(edition, (equations = compile(equationsFor(edition), edition)));
    for (const each of equations) if (!holds(each, values)) judge(each.equation, subject, verdict);
  };
}

function compile(equations: readonly Equation[], edition: Edition): Compiled[] {
  const positions = new Map(edition.cells.map(({ id }, i) => [id, i]));
  const at = (cells: readonly CellId[]) => cells.map((cell) => present(positions.get(cell), cell));
  return equations.map((equation) => {
    const { total, rule, left, right } = equation;
    const isDefinition = total !== undefined && definitionOf(edition, total)?.rule === rule;
    return {
      equation,
      left: at(left),
      right: at(right),
      defines: isDefinition ? positions.get(total) : undefined,
    };
  });
}

/**
 * Whether an equation needs no closer look: every cell known and both sides equal, or a live total
 * that adds this up by definition (also while it waits for its parts).
 */
function holds({ left, right, defines }: Compiled, values: readonly CellValue[]): boolean {
  if (defines !== undefined && values[defines]?.derived === true) return true;
  return sumAt(left, values) === sumAt(right, values);
}

/** NaN, equal to nothing, where a cell is not known. */
function sumAt(positions: readonly number[], values: readonly CellValue[]): number {
  let sum = 0;
  for (const position of positions) {
    const value = values[position];
    if (value?.kind !== 'known') return NaN;
    sum += value.value;
  }
  return sum;
}

/**
 * An equation that does not hold: with all cells known it is broken. With one unknown it only says what
 * stands there, and is broken where that would be a negative number; with more it is not judged.
 */
function judge(equation: Equation, { report }: Subject, { found, undecided }: Verdict): void {
  const left = sumOf(equation.left, report);
  const right = sumOf(equation.right, report);
  const unknown = [...left.unknown, ...right.unknown];
  const cells = cellsOf(equation);
  if (unknown.length > 1) return undecided(cells, unknown);
  const broken =
    unknown.length === 0 || (left.unknown.length === 1 ? left.sum > right.sum : right.sum > left.sum);
  if (broken) found({ at: places(cells), actual: left.sum, expected: right.sum });
}

const cellsOf = ({ left: [first, ...others], right }: Equation): NonEmpty<CellId> => [
  first,
  ...others,
  ...right,
];

const places = ([first, ...others]: NonEmpty<CellId>): NonEmpty<CellLocation> => [
  { cell: first },
  ...others.map((cell) => ({ cell })),
];
