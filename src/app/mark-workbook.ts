/** Problems → marks in the workbook: the wrong cell plainly, the cells that only share its equation lightly. */
import { blanksTogether, sharedCells, wrongCells, type Problem } from './problems';
import { editions } from '../format/editions';
import type { CellId, EditionId } from '../format/edition';
import { describeProblem } from '../language/describe';
import type { Language } from '../language/zh-CN';
import type { Mark } from '../workbook/port';
import type { Standings } from '../workbook/standing';

/** A prompt holds 255 characters; the headline comes first. */
const MOST = 255;

export function marksOf(
  problems: readonly Problem[],
  edition: EditionId,
  standings: Standings,
  language: Language,
): Mark[] {
  const marks = new Map<CellId, Mark>();
  const toBeFilledIn = new Set(blanksTogether(problems));
  const put = (cell: CellId, look: Mark['look'], problem: Problem) => {
    const before = marks.get(cell);
    const standing = standings.get(cell);
    if (!standing || (before && weight[before.look] >= weight[look])) return;
    marks.set(cell, {
      place: standing.place,
      look,
      reason: { title: language.mark[look], text: reason(problem, edition, language) },
    });
  };
  for (const problem of problems.filter((each) => !toBeFilledIn.has(each))) {
    const look = problem.severity === 'error' ? 'wrong' : 'doubtful';
    for (const cell of wrongCells(problem)) put(cell, look, problem);
    for (const cell of sharedCells(problem)) put(cell, 'shared', problem);
  }
  return [...marks.values()];
}

/** Where a cell has several marks the heavier is shown. */
const weight: Readonly<Record<Mark['look'], number>> = { wrong: 3, doubtful: 2, shared: 1 };

function reason(problem: Problem, edition: EditionId, language: Language): string {
  const { headline, details } = describeProblem(problem, { language, edition: editions[edition] });
  const lines = [headline];
  for (const line of details) if (lines.join('\n').length + line.length + 1 <= MOST) lines.push(line);
  return lines.join('\n').slice(0, MOST);
}
