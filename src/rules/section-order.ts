/** Which headings of a published report stand out of order, and where they belong. */
import { sections, type Section } from '../format/sections';
import { present } from '../report/present';
import type { PublishedHeading } from '../report/published';

export interface OutOfOrder {
  readonly heading: PublishedHeading;
  /** The heading it stands after; undefined where it is the first. */
  readonly standsAfter: PublishedHeading | undefined;
  /** The nearest heading in order that it belongs after, or else before. */
  readonly belongs: { readonly after: Section } | { readonly before: Section };
}

export const placeOf = ({ section }: PublishedHeading): number =>
  sections.findIndex(({ number }) => number === section);

/** Moving the fewest puts all in order. @param headings one for each section, as they stand in the document */
export function outOfOrder(headings: readonly PublishedHeading[]): OutOfOrder[] {
  const kept = longestInOrder(headings);
  const keptPlaces = kept.map(placeOf);
  return headings.flatMap((heading, i): OutOfOrder[] => {
    if (kept.includes(heading)) return [];
    const place = placeOf(heading);
    const after = sections[Math.max(...keptPlaces.filter((each) => each < place))];
    // Where none of them belongs before it, all belong after it.
    const belongs = after
      ? { after }
      : { before: present(sections[Math.min(...keptPlaces)], heading.written) };
    return [{ heading, standsAfter: headings[i - 1], belongs }];
  });
}

/** The first of the longest. */
function longestInOrder(headings: readonly PublishedHeading[]): readonly PublishedHeading[] {
  const endingAt: (readonly PublishedHeading[])[] = [];
  let longest: readonly PublishedHeading[] = [];
  headings.forEach((heading, i) => {
    const before = endingAt
      .filter((_, j) => placeOf(headings[j] ?? heading) < placeOf(heading))
      .reduce<readonly PublishedHeading[]>((best, each) => (each.length > best.length ? each : best), []);
    const own = [...before, heading];
    endingAt[i] = own;
    if (own.length > longest.length) longest = own;
  });
  return longest;
}
