import { allSmallestSets, modelOf, solver, type Model, type Solver } from './mixed-integer';
import { below, corrupt, pick, randomFrom, randomReport, totalsOf, type Random } from '../random-report';
import { editions } from '../../src/format/editions';
import { BLANK, known } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { LIMITS, locate } from '../../src/locate/locate';
import { search } from '../../src/locate/search/search';

/** A full report takes HiGHS a quarter of a second a set; those with many sets are left out. */
const MOST_SOLVES = 4;

let solve: Solver;
beforeAll(async () => {
  solve = await solver();
});

describe('full reports: the smallest sets are those of a mixed-integer programme', () => {
  test.each([...Array(5).keys()].map((i) => [i + 1]))('random report %d', (seed) => {
    const random = randomFrom(seed);
    let report = aCase(random);
    while (setsIn(report) > MOST_SOLVES) report = aCase(random);
    const model = modelOf(report);
    expect(sorted(setsOf(report, model))).toEqual(sorted(allSmallestSets(solve, model)));
  });
});

/** Some totals live, some cells blank, now and then one negative, one to three wrong. */
function aCase(random: Random): Report {
  const edition = pick(random, ['2021', '2021', '2019'] as const);
  const share = pick(random, [0, 0, 0.3, 0.9]);
  const live = new Set(totalsOf(editions[edition]).filter(() => random() < share));
  const { report } = corrupt(
    random,
    randomReport(random, { edition, isLive: (total) => live.has(total) }),
    1 + below(random, 3),
  );
  const cells = new Map(report.cells);
  const typed = [...cells.keys()].filter((cell) => cell.startsWith('requests.') && !live.has(cell));
  for (let i = below(random, 6); i > 0; i--) cells.set(pick(random, typed), BLANK);
  if (random() < 0.3) cells.set(pick(random, typed), known(-3));
  return { ...report, cells };
}

const setsIn = (report: Report): number =>
  locate(report).problems.reduce((product, { count }) => product * count, 1);

/** One suspect of each problem, without the cells that cost nothing. */
const setsOf = (report: Report, { figures }: Model): string[][] =>
  locate(report)
    .problems.reduce<string[][]>(
      (sets, { suspects }) =>
        sets.flatMap((set) => suspects.map(({ changes }) => [...set, ...changes.map(({ cell }) => cell)])),
      [[]],
    )
    .map((set) => set.filter((cell) => figures.get(cell) !== null).sort());

const sorted = (sets: string[][]): string[] => sets.map((set) => set.join(' ')).sort();

describe('small networks, those without an answer among them: likewise', () => {
  test('a hundred and fifty of them', () => {
    const seen = { sets: 0, choices: 0, none: 0 };
    for (let seed = 1; seed <= 150; seed++) {
      const model = smallNetwork(randomFrom(seed));
      const expected = allSmallestSets(solve, model);
      const { sets, hasChoice } = ask(model);
      expect({ seed, sets: sorted(sets) }).toEqual({ seed, sets: sorted(expected) });
      if (expected.length === 0) seen.none++;
      if ((expected[0]?.length ?? 0) > 1) seen.sets++;
      if (hasChoice) seen.choices++;
    }
    expect(seen.sets).toBeGreaterThan(20);
    expect(seen.choices).toBeGreaterThan(10);
    expect(seen.none).toBeGreaterThan(20);
  });
});

/** Every variable flows out of one equation and into another, or comes from or goes outside. */
function smallNetwork(random: Random): Model {
  const names = Array.from({ length: 4 + below(random, 6) }, (_, i) => `c${i}`);
  const figures = new Map(
    names.map((name): [string, number | null] => [name, random() < 0.15 ? null : below(random, 4)]),
  );
  const rows = Array.from({ length: 2 + below(random, 4) }, () => ({
    terms: new Map<string, number>(),
    right: below(random, 7) - 2,
  }));
  for (const name of names) {
    const [from, to] = [below(random, rows.length + 1), below(random, rows.length + 1)];
    if (from === to) continue;
    rows[from]?.terms.set(name, 1);
    rows[to]?.terms.set(name, -1);
  }
  return { rows: rows.filter(({ terms }) => terms.size > 0), figures };
}

/** The sets `search` finds, rows and columns in an order of their own. */
function ask({ rows, figures }: Model): { readonly sets: string[][]; readonly hasChoice: boolean } {
  const names = [...figures.keys()].reverse();
  const base = Float64Array.from(names, (name) => figures.get(name) ?? 0);
  const matrix = new Int8Array(rows.length * names.length);
  const missing = new Float64Array(rows.length);
  [...rows].reverse().forEach(({ terms, right }, i) => {
    names.forEach((name, j) => (matrix[i * names.length + j] = terms.get(name) ?? 0));
    missing[i] = right - names.reduce((sum, name, j) => sum + (terms.get(name) ?? 0) * base[j]!, 0);
  });
  const free = names.flatMap((name, j) => (figures.get(name) === null ? [j] : []));
  const { explanations } = search({ matrix, missing, base, free }, LIMITS);
  const sets = explanations.map(([values]) =>
    [...values.keys()]
      .filter((j) => !free.includes(j))
      .map((j) => names[j]!)
      .sort(),
  );
  return { sets, hasChoice: explanations.some((explanation) => explanation.length > 1) };
}
