/**
 * The sums of an edition with cells as numbers, made once: a check runs at every keystroke, and
 * looking cells up by name would be most of its work.
 */
import { definitionOf, type Equation } from './equations';
import { rules } from './rules';
import type { Rule } from './rule';
import type { CellId, Edition } from '../format/edition';
import { BLANK, type CellValue } from '../report/cell-value';
import type { Report } from '../report/report';

export interface CompiledEquation {
  readonly equation: Equation;
  /** Positions in `Edition.cells`. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Position of the total whose live formula is this very equation. */
  readonly defines?: number;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** Only for rules whose verb is `sums-equal`. */
  readonly equations: readonly CompiledEquation[];
}

const cache = new Map<Edition, readonly CompiledRule[]>();

/** The rules that hold for an edition, in the order of the list. */
export function compiledRules(edition: Edition): readonly CompiledRule[] {
  let compiled = cache.get(edition);
  if (!compiled) cache.set(edition, (compiled = compile(edition)));
  return compiled;
}

function compile(edition: Edition): CompiledRule[] {
  const positions = new Map(edition.cells.map(({ id }, i) => [id, i]));
  const at = (cells: readonly CellId[]) => cells.map((cell) => positions.get(cell)!);
  const equationOf = (equation: Equation): CompiledEquation => {
    const { total, rule } = equation;
    const defines =
      total !== undefined && definitionOf(edition, total)?.rule === rule ? positions.get(total) : undefined;
    return {
      equation,
      left: at(equation.left),
      right: at(equation.right),
      ...(defines !== undefined && { defines }),
    };
  };
  return (rules as readonly Rule[])
    .filter((rule) => rule.editions.includes(edition.id))
    .map((rule) => ({
      rule,
      equations: rule.judge.verb === 'sums-equal' ? rule.judge.equations(edition).map(equationOf) : [],
    }));
}

/** The figures in the order of `Edition.cells`. */
export const valuesOf = ({ cells }: Report, edition: Edition): CellValue[] =>
  edition.cells.map(({ id }) => cells.get(id) ?? BLANK);
