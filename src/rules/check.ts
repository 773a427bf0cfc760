/** Runs every rule over a Report. Pure; nothing of the report is changed. */
import { compiledRules, valuesOf, type CompiledEquation, type CompiledRule } from './compiled';
import type { Equation } from './equations';
import type { LastYearRelation, Rule, SignedSum } from './rule';
import type { CellId, Edition } from '../format/edition';
import { editions } from '../format/editions';
import type { CellValue } from '../report/cell-value';
import type { Finding, Severity } from '../report/finding';
import { valueOf, type Report } from '../report/report';

/** An equation that cannot be judged yet, because more than one of its cells is blank or unreadable. */
export interface NotJudged {
  readonly rule: string;
  readonly cells: readonly CellId[];
  /** Those of the cells that are blank or unreadable. */
  readonly unknown: readonly CellId[];
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
}

interface Run {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly edition: Edition;
  /** In the order of `Edition.cells`. */
  readonly values: readonly CellValue[];
  readonly findings: Finding[];
  readonly notJudged: NotJudged[];
}

/** @param previous last year's report, where it is known. */
export function check(report: Report, previous?: Report): Checked {
  const edition = editions[report.edition];
  const values = valuesOf(report, edition);
  const run: Run = { report, previous, edition, values, findings: [], notJudged: [] };
  for (const compiled of compiledRules(edition)) judge(compiled, run);
  return { findings: run.findings, notJudged: run.notJudged };
}

function judge({ rule, equations }: CompiledRule, run: Run): void {
  const { judge } = rule;
  switch (judge.verb) {
    case 'sums-equal':
      for (const equation of equations)
        if (!holds(equation, run.values)) sumsEqual(rule, equation.equation, run);
      return;
    case 'each-cell':
      run.values.forEach((value, i) => {
        const cell = run.edition.cells[i]!;
        const fault = judge.fault(value, cell);
        if (fault) report(run, rule, { cells: [cell.id], ...fault });
      });
      return;
    case 'not-negative':
      for (const sum of judge.sums) notNegative(rule, sum, run);
      return;
    case 'zero-unless':
      zeroUnless(rule, judge.cells(run.edition), judge.unless(run.report), run);
      return;
    case 'follows-last-year':
      for (const relation of judge.relations) followsLastYear(rule, relation, run);
  }
}

/**
 * Whether an equation needs no closer look: every cell known and both sides equal, or a live total
 * that adds this up by definition (also while it waits for its parts).
 */
function holds({ left, right, defines }: CompiledEquation, values: readonly CellValue[]): boolean {
  if (defines !== undefined && values[defines]!.derived === true) return true;
  return sumAt(left, values) === sumAt(right, values);
}

/** NaN, equal to nothing, where a cell is not known. */
function sumAt(positions: readonly number[], values: readonly CellValue[]): number {
  let sum = 0;
  for (const position of positions) {
    const value = values[position]!;
    if (value.kind !== 'known') return NaN;
    sum += value.value;
  }
  return sum;
}

/** The known part of a sum, and which of its cells are unknown. */
function add(cells: readonly CellId[], report: Report): { sum: number; unknown: CellId[] } {
  const unknown: CellId[] = [];
  let sum = 0;
  for (const cell of cells) {
    const value = valueOf(report, cell);
    if (value.kind === 'known') sum += value.value;
    else unknown.push(cell);
  }
  return { sum, unknown };
}

/**
 * With one unknown cell an equation only says what stands there; it is broken where that would be
 * a negative number. With more it is not judged.
 */
function sumsEqual(rule: Rule, equation: Equation, run: Run): void {
  const left = add(equation.left, run.report);
  const right = add(equation.right, run.report);
  const unknowns = left.unknown.length + right.unknown.length;
  const cells = [...equation.left, ...equation.right];
  const broken =
    unknowns === 0
      ? left.sum !== right.sum
      : unknowns === 1 && (left.unknown.length === 1 ? left.sum > right.sum : right.sum > left.sum);
  if (broken) report(run, rule, { cells, actual: left.sum, expected: right.sum });
  if (unknowns > 1) {
    run.notJudged.push({ rule: rule.id, cells, unknown: [...left.unknown, ...right.unknown] });
  }
}

function notNegative(rule: Rule, { plus, minus }: SignedSum, run: Run): void {
  const up = add(plus, run.report);
  const down = add(minus, run.report);
  if (up.unknown.length + down.unknown.length > 0) return;
  const actual = up.sum - down.sum;
  if (actual < 0) report(run, rule, { cells: [...plus, ...minus], actual, expected: 0 });
}

function zeroUnless(rule: Rule, cells: readonly CellId[], severity: Severity | undefined, run: Run): void {
  if (severity === undefined) return;
  for (const cell of cells) {
    const value = valueOf(run.report, cell);
    if (value.kind !== 'known' || value.value === 0) continue;
    report(run, { ...rule, severity }, { cells: [cell], actual: value.value, expected: 0 });
  }
}

function followsLastYear(rule: Rule, { cell, last, plus, minus }: LastYearRelation, run: Run): void {
  if (!run.previous) return;
  const actual = valueOf(run.report, cell);
  const before = valueOf(run.previous, last);
  const up = add(plus, run.report);
  const down = add(minus, run.report);
  if (actual.kind !== 'known' || before.kind !== 'known') return;
  if (up.unknown.length + down.unknown.length > 0) return;
  const expected = before.value + up.sum - down.sum;
  if (actual.value === expected) return;
  report(run, rule, { cells: [cell, ...plus, ...minus], actual: actual.value, expected });
}

type Found = Pick<Finding, 'cells' | 'actual' | 'expected'> & Partial<Pick<Finding, 'suspects'>>;

function report(run: Run, rule: Rule, { cells, actual, expected, suspects = [] }: Found): void {
  const difference =
    typeof actual === 'number' && typeof expected === 'number' ? minus(actual, expected) : null;
  run.findings.push({
    rule: rule.id,
    severity: rule.severity,
    cells,
    actual,
    expected,
    difference,
    suspects,
  });
}

/** To a hundredth of a 元, without the noise of binary fractions. */
const minus = (a: number, b: number): number => Number((a - b).toFixed(6));
