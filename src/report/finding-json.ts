/** A finding as other programs see it: the contract of `check --json`. */
import { blocksOf, cellsOf, spansOf, type Finding } from './finding';
import type { Span, Texts } from './text';

/** A span with the words in it. */
export interface PlaceJson extends Span {
  readonly text: string;
}

/**
 * `cells` are the cells among its locations; `places` the spans, and `blocks` the numbers (from 0) of the headings,
 * paragraphs and tables of a published document, where there are any.
 */
export function findingJson({ at, readings, suspectCount, ...rest }: Finding, texts: Texts) {
  const places = spansOf({ at }).map((span): PlaceJson => ({ ...span, text: quoted(span, texts) }));
  const blocks = blocksOf({ at });
  const { rule, severity, actual, expected, difference, suspects } = rest;
  return {
    rule,
    severity,
    cells: cellsOf({ at }),
    ...(places.length > 0 && { places }),
    ...(blocks.length > 0 && { blocks }),
    actual,
    expected,
    difference,
    ...(readings && { readings }),
    suspects,
    ...(suspectCount !== undefined && { suspectCount }),
  };
}

/** The words of a span. */
export const quoted = ({ part, start, end }: Span, texts: Texts): string =>
  (texts.get(part) ?? '').slice(start, end);
