import type { Row } from '../section';
import { timeEach } from '../timing';
import { modelOf, solver } from '../../locate/mixed-integer';
import { corrupt, randomFrom, randomReport, totalsOf, type Corrupted } from '../../random-report';
import { edition2021 } from '../../../src/format/editions';
import type { CellId } from '../../../src/format/edition';
import { locate } from '../../../src/locate/locate';

export const title = 'Find the wrong cells';

interface Kind {
  readonly wrong: number;
  readonly cases: number;
  readonly goal?: number;
  /** Cases HiGHS is given; it takes some hundred milliseconds each. */
  readonly forHighs: number;
  readonly live?: boolean;
}

const kinds: readonly Kind[] = [
  { wrong: 1, cases: 500, goal: 0.2, forHighs: 12 },
  { wrong: 2, cases: 500, goal: 5, forHighs: 12 },
  { wrong: 3, cases: 500, goal: 20, forHighs: 12 },
  { wrong: 4, cases: 200, forHighs: 6 },
  { wrong: 6, cases: 100, forHighs: 6 },
  { wrong: 8, cases: 100, forHighs: 6 },
  { wrong: 1, cases: 500, forHighs: 6, live: true },
  { wrong: 3, cases: 500, forHighs: 6, live: true },
];

const totals: ReadonlySet<CellId> = new Set(totalsOf(edition2021));

const casesOf = ({ wrong, cases, live = false }: Kind): Corrupted[] =>
  Array.from({ length: cases }, (_, seed) => {
    const random = randomFrom(seed);
    return corrupt(random, randomReport(random, { isLive: (cell) => live && totals.has(cell) }), wrong);
  });

export async function run(): Promise<Row[]> {
  const solve = await solver();
  return kinds.map((kind) => {
    const cases = casesOf(kind);
    return {
      what: `${kind.wrong} wrong, totals ${kind.live ? 'live' : 'typed'}`,
      ours: timeEach(cases, kind.wrong <= 3 ? 5 : 1, ({ report }) => locate(report)),
      ...(kind.goal !== undefined && { goal: kind.goal }),
      peers: [
        {
          name: 'HiGHS, one set only',
          timing: timeEach(cases.slice(0, kind.forHighs), 1, ({ report }) => solve(modelOf(report))),
        },
      ],
      note: answersTo(cases),
    };
  });
}

/** How often the planted set is among the answers; a set that fewer changes explain cannot be. */
function answersTo(cases: readonly Corrupted[]): string {
  const counts = { found: 0, missed: 0, 'explained by fewer': 0, 'given up': 0 };
  let unique = 0;
  for (const { report, right } of cases) {
    const { problems } = locate(report);
    const size = problems.reduce((sum, problem) => sum + problem.size, 0);
    const isFound = problems.every(
      ({ suspects, count }) =>
        count > suspects.length ||
        suspects.some(({ changes }) => changes.every(({ cell }) => right.has(cell))),
    );
    if (problems.some(({ complete }) => !complete)) counts['given up']++;
    else if (size < right.size) counts['explained by fewer']++;
    else if (isFound) counts.found++;
    else counts.missed++;
    if (problems.every(({ count }) => count === 1)) unique++;
  }
  const outcomes = Object.entries(counts).map(([outcome, count]) => `${outcome} ${count}`);
  return [...outcomes, `unique ${unique}`].join(', ');
}
