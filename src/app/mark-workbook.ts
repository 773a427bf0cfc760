/** Problems → marks in the workbook: the wrong cell plainly, the cells that only share its equation lightly. */
import { blanksTogether, sharedPlaces, wrongPlaces, type Problem } from './problems';
import { tellingOf } from './telling';
import { isBlankPart, isUnfilled } from './unfilled';
import { describeProblem } from '../language/describe';
import type { Telling } from '../language/sentence';
import type { Language } from '../language/zh-CN';
import type { Location } from '../report/location';
import type { Report } from '../report/report';
import type { Mark, Place } from '../workbook/port';
import { standingOf, type Standings } from '../workbook/standing';

/** A prompt holds 255 characters; the headline comes first. */
const MOST = 255;

export function marksOf(problems: readonly Problem[], of: Marked, language: Language): Mark[] {
  const marks = new Map<string, Mark>();
  const toBeFilledIn = new Set([...blanksTogether(problems), ...problems.filter(isBlankPart)]);
  const telling = tellingOf({ report: of.report }, language);
  const put = (location: Location, look: Mark['look'], problem: Problem) => {
    const standing = standingOf(of.standings, location);
    if (!standing) return;
    const key = keyOfPlace(standing.place);
    const before = marks.get(key);
    if (before && weight[before.look] >= weight[look]) return;
    const reason = { title: language.mark[look], text: reasonOf(problem, telling) };
    marks.set(key, { place: standing.place, look, reason });
  };
  for (const problem of problems.filter((each) => !toBeFilledIn.has(each))) {
    const look = problem.severity === 'error' && !isUnfilled(problem) ? 'wrong' : 'doubtful';
    for (const location of wrongPlaces(problem)) put(location, look, problem);
    // A phrase beside which figures stand is what the finding is about; figures only share the equation.
    for (const location of sharedPlaces(problem))
      put(location, 'cell' in location ? 'shared' : look, problem);
  }
  return [...marks.values()];
}

/** What is marked: a report, and where its figures and words stand. */
interface Marked {
  readonly report: Report;
  readonly standings: Standings;
}

const keyOfPlace = ({ area, row, column }: Place): string => `${area} ${row} ${column}`;

/** Where a cell has several marks the heavier is shown. */
const weight: Readonly<Record<Mark['look'], number>> = { wrong: 3, doubtful: 2, shared: 1 };

function reasonOf(problem: Problem, telling: Telling): string {
  const { headline, details } = describeProblem(problem, telling);
  const lines = [headline];
  for (const line of details) if (lines.join('\n').length + line.length + 1 <= MOST) lines.push(line);
  return lines.join('\n').slice(0, MOST);
}
