import type { Row } from './section';
import { timeEach } from './timing';
import { modelOf, solver, type Solver } from '../locate/mixed-integer';
import { corrupt, randomFrom, randomReport, totalsOf, type Corrupted } from '../random-report';
import { edition2021 } from '../../src/format/editions';
import type { CellId } from '../../src/format/edition';
import { locate } from '../../src/locate/locate';

export const title = '找出错误的单元格 / find the wrong cells';

interface Kind {
  readonly wrong: number;
  readonly cases: number;
  readonly goal?: number;
  /** Cases HiGHS is given too; it takes some hundred milliseconds each. */
  readonly forHighs: number;
  readonly totals: 'typed' | 'live';
}

const kinds: readonly Kind[] = [
  { wrong: 1, totals: 'typed', cases: 500, goal: 0.2, forHighs: 10 },
  { wrong: 2, totals: 'typed', cases: 500, goal: 5, forHighs: 10 },
  { wrong: 3, totals: 'typed', cases: 500, goal: 20, forHighs: 10 },
  { wrong: 4, totals: 'typed', cases: 200, forHighs: 5 },
  { wrong: 6, totals: 'typed', cases: 100, forHighs: 5 },
  { wrong: 8, totals: 'typed', cases: 100, forHighs: 5 },
  { wrong: 1, totals: 'live', cases: 500, forHighs: 5 },
  { wrong: 3, totals: 'live', cases: 500, forHighs: 5 },
];

const allTotals: ReadonlySet<CellId> = new Set(totalsOf(edition2021));

const casesOf = ({ wrong, cases, totals }: Kind): Corrupted[] =>
  Array.from({ length: cases }, (_, seed) => {
    const random = randomFrom(seed);
    const isLive = (cell: CellId): boolean => totals === 'live' && allTotals.has(cell);
    return corrupt(random, randomReport(random, { isLive }), wrong);
  });

export async function run(): Promise<Row[]> {
  const solve = await solver();
  timeEach(casesOf(kinds[0]!), 2, ({ report }) => locate(report));
  return kinds.flatMap((kind) => rowsOf(kind, solve));
}

function rowsOf(kind: Kind, solve: Solver): Row[] {
  const cases = casesOf(kind);
  const group = `${kind.wrong} wrong, totals ${kind.totals}`;
  const ours = timeEach(cases, kind.wrong <= 3 ? 4 : 1, ({ report }) => locate(report));
  const highs = timeEach(cases.slice(0, kind.forHighs), 1, ({ report }) => solve(modelOf(report)));
  return [
    { group, name: 'ours', ...ours, ...(kind.goal && { goal: kind.goal }), note: answersTo(cases) },
    { group, name: 'HiGHS', ...highs, note: `one set, not all; ${kind.forHighs} of the cases` },
  ];
}

/** How often the planted set is among the answers; a set that fewer changes explain cannot be. */
function answersTo(cases: readonly Corrupted[]): string {
  const tally = { 'true set found': 0, missed: 0, 'fewer changes explain it': 0, 'given up': 0 };
  let unique = 0;
  for (const one of cases) {
    tally[outcomeOf(one)]++;
    if (locate(one.report).problems.every(({ count }) => count === 1)) unique++;
  }
  const outcomes = Object.entries(tally).filter(([outcome, n]) => n > 0 || outcome === 'missed');
  return [...outcomes.map(([outcome, n]) => `${outcome} ${n}`), `one explanation only ${unique}`].join(', ');
}

function outcomeOf({ report, right }: Corrupted) {
  const { problems } = locate(report);
  const size = problems.reduce((sum, problem) => sum + problem.size, 0);
  const isFound = problems.every(
    ({ suspects, count }) =>
      count > suspects.length || suspects.some(({ changes }) => changes.every(({ cell }) => right.has(cell))),
  );
  if (problems.some(({ complete }) => !complete)) return 'given up';
  if (size < right.size) return 'fewer changes explain it';
  return isFound ? 'true set found' : 'missed';
}
