/** What was found in the words of one area, as stretches of the text its field shows. */
import type { Checkup } from './state';
import { firstPlace, type Problem } from '../app/problems';
import { aspects } from '../format/sections';
import type { Severity } from '../report/finding';
import { isSpan, type Location } from '../report/location';
import type { Span, TextPart } from '../report/text';
import { areaNames } from '../workbook/layout';
import { standingOf, type Standings, type TextStanding } from '../workbook/standing';

export interface Underlined {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

type Seen = Pick<Checkup, 'problems' | 'standings' | 'passages'>;

/** In the order of the text; where two overlap the first is underlined. */
export function underlinedIn(area: string, { problems, standings, passages }: Seen): readonly Underlined[] {
  const own = passages.find((passage) => passage.area === area)?.standings ?? [];
  const all = problems.flatMap(({ severity, findings }) =>
    findings
      .flatMap(({ at }) => at.filter(isSpan))
      .flatMap((span) => stretches(span, standings, own).map((stretch) => ({ ...stretch, severity }))),
  );
  const sorted = all.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => sorted.slice(0, i).every((before) => before.end <= start));
}

/** Cell by cell: a part may be put together from several areas. */
function stretches(span: Span, { texts }: Standings, own: readonly TextStanding[]) {
  return (texts.get(span.part) ?? []).flatMap((standing) => {
    const here = own.find((each) => isSamePlace(each, standing));
    const start = Math.max(span.start, standing.start);
    const end = Math.min(span.end, standing.end);
    if (!here || start >= end) return [];
    return [{ start: here.start + start - standing.start, end: here.start + end - standing.start }];
  });
}

const isSamePlace = ({ place: a }: TextStanding, { place: b }: TextStanding): boolean =>
  a.area === b.area && a.row === b.row && a.column === b.column;

/** Problems that are listed under the field of an area. */
export const problemsUnder = (area: string, { problems, standings }: Seen): readonly Problem[] =>
  problems.filter((problem) => areaOf(firstPlace(problem), standings) === area);

function areaOf(location: Location, standings: Standings): string | undefined {
  if (!isSpan(location)) return undefined;
  return standingOf(standings, location)?.place.area ?? areaOfPart(location.part);
}

/** Where a part is written that is empty. */
function areaOfPart(part: TextPart): string | undefined {
  if (part === 'overview') return areaNames.overview;
  if (part === 'problems') return areaNames.problems;
  if (part === 'other') return areaNames.other;
  const aspect = aspects.find(({ key }) => part === `overview.${key}`);
  return aspect && areaNames.aspect(aspect.key);
}
