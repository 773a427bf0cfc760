/** Where figures and words stand now. */
import type { TotalsMode } from './cover';
import type { Place } from './port';
import type { CellId } from '../format/edition';
import type { Location } from '../report/location';
import type { Span, TextPart } from '../report/text';

/** A cell: its place in its area, and on the sheet. */
export interface Standing {
  readonly place: Place;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As the host tells it; a value that is written takes its place. */
  readonly formula?: string | true;
}

/** A stretch of a part, from `start` to before `end`, that stands in one cell. */
export interface TextStanding extends Standing {
  readonly start: number;
  readonly end: number;
}

export interface Standings {
  /** Whether totals are calculated or typed. */
  readonly totals: TotalsMode;
  /** A figure whose row is not there any more has none. */
  readonly cells: ReadonlyMap<CellId, Standing>;
  /** In the order of the text; the title stands where the agency does, the signature where the date does. */
  readonly texts: ReadonlyMap<TextPart, readonly TextStanding[]>;
}

/** The cell to look at; undefined where it is gone, and for what was published elsewhere. */
export function standingOf({ cells, texts }: Standings, location: Location): Standing | undefined {
  if ('cell' in location) return cells.get(location.cell);
  if (!('part' in location)) return 'section' in location ? blankOnCover(texts) : undefined;
  const here = texts.get(location.part) ?? [];
  return here.find(({ end }) => end > location.start) ?? here[here.length - 1];
}

/** What is found amiss with the cover is what is not filled in: the agency, or else the date. */
const blankOnCover = (texts: Standings['texts']): Standing | undefined =>
  (['title', 'signature'] as const)
    .flatMap((part) => texts.get(part) ?? [])
    .find(({ start, end }) => start === end);

/** The cell that holds all of a stretch of words; undefined where none does. */
export const holderOf = ({ texts }: Standings, { part, start, end }: Span): TextStanding | undefined =>
  texts.get(part)?.find((each) => each.start <= start && end <= each.end);
