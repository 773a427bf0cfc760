/**
 * Random valid reports and realistic mistakes in them, by seed. Used by property tests and by
 * every side of the benchmark, so that all see the same input.
 */
import { editions } from '../src/format/editions';
import type { CellId, Edition, EditionId } from '../src/format/edition';
import { derived, known } from '../src/report/cell-value';
import type { Report } from '../src/report/report';
import { equationsOf } from '../src/rules/equations';

/** Uniform in [0, 1). */
export type Random = () => number;

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

/** Requests a year: a town has a handful, a bureau some dozens, a city thousands (log-uniform). */
const SIZES = [
  [0, 6],
  [6, 200],
  [200, 5000],
] as const;

/** Shares of the applicants, as in published reports; most columns of most reports are empty. */
const APPLICANTS = [
  ['naturalPerson', 0.93],
  ['enterprise', 0.045],
  ['researchInstitution', 0.002],
  ['socialOrganization', 0.005],
  ['legalService', 0.012],
  ['otherOrganization', 0.006],
] as const;

/** Weights of the outcome rows in the order of the table; 2019 leaves the sixth group's details out. */
const OUTCOMES = [40, 12, 0.2, 1, 0.2, 0.6, 0.6, 0.5, 0.6, 1.5, 27, 1, 0.3, 4, 1.2, 0.1, 0.3, 0.1, 2, 0.6, 8];

export interface RandomReportOptions {
  readonly edition?: EditionId;
  /** Whether a total is live; by default all are typed. */
  readonly isLive?: (total: CellId) => boolean;
}

export function randomReport(
  random: Random,
  { edition: id = '2021', isLive }: RandomReportOptions = {},
): Report {
  const edition = editions[id];
  const figures = new Map<CellId, number>(edition.cells.map((cell) => [cell.id, 0]));
  const [least, most] = pick(random, SIZES);
  const size = Math.round((least + 1) * ((most + 1) / (least + 1)) ** random()) - 1;
  for (let i = 0; i < size; i++) addRequest(random, edition, figures);
  for (const block of ['reconsideration', 'directLitigation', 'litigationAfterReconsideration']) {
    for (const [outcome, share] of [
      ['upheld', 0.1],
      ['corrected', 0.02],
      ['otherResult', 0.05],
      ['pending', 0.02],
    ] as const) {
      figures.set(`review.${block}.${outcome}`, Math.round(size * share * random()));
    }
  }
  addTotals(edition, figures);
  const value = (cell: CellId, figure: number) => (isLive?.(cell) ? derived(figure) : known(figure));
  const cells = new Map([...figures].map(([cell, figure]) => [cell, value(cell, figure)]));
  return { edition: id, year: id === '2021' ? 2025 : 2019, agency: '某市某局', cells, narrative: {} };
}

function addRequest(random: Random, edition: Edition, figures: Map<CellId, number>): void {
  const count = (row: string, column: string): void => {
    const cell = `requests.${row}.${column}`;
    figures.set(cell, figures.get(cell)! + 1);
  };
  const column = weighted(random, APPLICANTS);
  count(random() < 0.03 ? 'carriedIn' : 'received', column);
  const rows = edition.outcomeRows.map((row, i): [string, number] => [row, OUTCOMES[i]!]);
  count(random() < 0.035 ? 'carriedOut' : weighted(random, rows), column);
}

function weighted<T>(random: Random, options: readonly (readonly [T, number])[]): T {
  let at = random() * options.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [option, weight] of options) if ((at -= weight) < 0) return option;
  return options[0]![0];
}

/** 办理结果 first, so that its own row total finds its parts. */
function addTotals(edition: Edition, figures: Map<CellId, number>): void {
  const definitions = equationsOf(edition).filter(({ total }) => total !== undefined);
  const inOrder = [
    ...definitions.filter(({ rule }) => rule === 'requests.outcome-total'),
    ...definitions.filter(({ rule }) => rule !== 'requests.outcome-total'),
  ];
  for (const { total, right } of inOrder) {
    figures.set(
      total!,
      right.reduce((sum, part) => sum + figures.get(part)!, 0),
    );
  }
}

/** The totals of an edition that a template may carry as formulas. */
export const totalsOf = (edition: Edition): CellId[] => [
  ...new Set(equationsOf(edition).flatMap(({ total }) => total ?? [])),
];

/** A report with mistakes, and the right values of the cells that are wrong in it. */
export interface Corrupted {
  readonly report: Report;
  readonly right: ReadonlyMap<CellId, number>;
}

type Mistake = (random: Random, value: number) => number;

const mistakes: readonly Mistake[] = [
  (random, value) => transpose(random, value),
  (_, value) => value * 10,
  (_, value) => (value % 10 === 0 ? value / 10 : value * 10),
  (random, value) => mistypeDigit(random, value),
  (random, value) => Math.floor(value / 10) * 10 + below(random, 10),
  (random, value) => Math.max(0, value + below(random, 9) - 4),
  (random, value) => below(random, 2 * value + 10),
];

function transpose(random: Random, value: number): number {
  const digits = [...String(value)];
  if (digits.length < 2) return value;
  const i = below(random, digits.length - 1);
  [digits[i], digits[i + 1]] = [digits[i + 1]!, digits[i]!];
  return Number(digits.join(''));
}

function mistypeDigit(random: Random, value: number): number {
  const digits = [...String(value)];
  digits[below(random, digits.length)] = String(below(random, 10));
  return Number(digits.join(''));
}

/** Makes `count` typed cells of tables 三 and 四 wrong; mostly such as are not 0, as clerks do. */
export function corrupt(random: Random, report: Report, count: number): Corrupted {
  const cells = new Map(report.cells);
  const right = new Map<CellId, number>();
  const typed = [...cells].flatMap(([cell, value]) =>
    value.kind === 'known' && !value.derived && !cell.startsWith('proactive.') ? [cell] : [],
  );
  const figureOf = (cell: CellId): number => {
    const value = cells.get(cell)!;
    return value.kind === 'known' ? value.value : 0;
  };
  const written = typed.filter((cell) => figureOf(cell) > 0);
  const set = (cell: CellId, value: number): void => {
    if (value === figureOf(cell) || right.has(cell)) return;
    right.set(cell, figureOf(cell));
    cells.set(cell, known(value));
  };
  while (right.size < count) {
    const cell = pick(random, written.length > 0 && random() < 0.8 ? written : typed);
    const beside = typed[typed.indexOf(cell) + (random() < 0.5 ? 1 : 7)];
    const isSlip = right.size + 2 <= count && random() < 0.15;
    if (!isSlip) set(cell, pick(random, mistakes)(random, figureOf(cell)));
    else if (beside !== undefined && !right.has(cell) && !right.has(beside)) {
      const [a, b] = [figureOf(cell), figureOf(beside)];
      set(cell, b);
      set(beside, a);
    }
  }
  return { report: { ...report, cells }, right };
}
