/** Which marks have to be written so that the workbook shows these and no others. */
import { areaNames } from '../../workbook/layout';
import type { AreaContent, Mark, Place, UsualPrompt } from '../../workbook/port';
import { FLAGS, flagsOf, markable, markedAreas, markedTexts, type MarkedArea } from '../../workbook/flags';
import { Fault } from '../../report/result';
import { textIn, type Areas } from '../../workbook/areas';
import { entryAt } from '../../report/present';

/** Areas that have to be read before marks can be planned. */
export const MARK_AREAS: readonly string[] = [areaNames.marks, ...markedAreas.map(({ flags }) => flags)];

export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** What this session wrote last; undefined before the first time and after a failure. */
export interface Written {
  readonly geometry: Geometry;
  readonly prompts: Reasons;
}

/** Where each area that is marked stands, and how large it is. */
type Geometry = ReadonlyMap<string, string>;

/** By place; without a prompt where a reason is said, and which one is not known. */
type Reasons = ReadonlyMap<string, { readonly place: Place; readonly prompt?: Prompt }>;

export interface PlacedPrompt {
  readonly place: Place;
  readonly prompt: Prompt;
}

export interface MarkWrites {
  readonly flags: readonly Flags[];
  readonly prompts: readonly PlacedPrompt[];
  readonly digest: string;
  readonly written: Written | undefined;
}

/** What is there to be marked. */
export interface Wanted {
  readonly marks: readonly Mark[];
  readonly usual: readonly UsualPrompt[];
  /** Flags only, and nothing that Excel could not undo: what is said of cells stays for the next time. */
  readonly live?: boolean;
  /** Reasons are said again even where they seem to be there. */
  readonly anew?: boolean;
}

/** The reference mark of Chinese print: by it every host knows a prompt for one of our reasons. */
const SIGN = '※';
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
/** No look has this flag: of the cell a reason is said that does not hold any more. */
const STALE = 0;

/**
 * Undefined where the workbook shows these marks already.
 * @throws Fault `marks-sheet-missing`, `area-missing`, `place-outside-area`
 */
export function planMarks(
  areas: Areas,
  { usual, live = false, anew = false, ...wanted }: Wanted,
  last: Written | undefined,
): MarkWrites | undefined {
  const marks = markable(wanted.marks, (area) => areas.has(area));
  for (const { place } of marks) refuseOutside(areas, place);
  const geometry = geometryOf(areas);
  const flags = markedAreas.flatMap((marked) => flagRows(areas, marked, marks, live)).filter(differs);
  const kept = textIn(areas, areaNames.marks);
  if (live) return flags.length === 0 ? undefined : { flags, prompts: [], digest: kept, written: last };
  const whole = [...geometry.values()].join('\n');
  const digest = digestOf(whole, marks);
  if (!anew && flags.length === 0 && kept === digest) return undefined;
  const reasons = new Map(
    marks.flatMap(({ place, reason }) =>
      reason ? [[keyOf(place), { place, prompt: promptOf(reason) }]] : [],
    ),
  );
  const before = last ? stillThere(last, geometry) : saidBefore(areas, kept, whole);
  const prompts = promptWrites(reasons, [...nothingSaid(areas), ...usual], before);
  return { flags, prompts, digest, written: { geometry, prompts: reasons } };
}

function refuseOutside(areas: Areas, { area, row, column }: Place): void {
  const content = areas.get(area);
  if (!content) throw new Fault('area-missing', { area });
  if (content.rows[row]?.[column] === undefined) throw new Fault('place-outside-area', { area, row, column });
  const flags = flagsOf(area);
  if (!flags || !areas.has(flags)) throw new Fault('marks-sheet-missing', { area: flags ?? area });
}

/** Where rows were inserted or an area has moved, prompts have moved with their cells. */
const geometryOf = (areas: Areas): Geometry =>
  new Map(
    markedAreas.map((marked) => {
      const area = areas.get(marked.area);
      const stands = area && [area.sheet, area.top, area.left, area.rows.length, area.rows[0]?.length];
      return [marked.area, stands?.join(' ') ?? ''];
    }),
  );

/** Of a paragraph the template says nothing. */
const nothingSaid = (areas: Areas): UsualPrompt[] =>
  markedTexts.flatMap(({ area }) =>
    (areas.get(area)?.rows ?? []).flatMap((cells, row) =>
      cells.map((_, column) => ({ place: { area, row, column }, title: '', text: '' })),
    ),
  );

interface Flags {
  readonly area: AreaContent;
  readonly rows: readonly (readonly (number | null)[])[];
}

function flagRows(areas: Areas, marked: MarkedArea, marks: readonly Mark[], live: boolean): Flags[] {
  const area = areas.get(marked.flags);
  if (!area) return [];
  const rows = area.rows.map((row) =>
    row.map(({ value }): number | null => (live && value !== null ? STALE : null)),
  );
  for (const { place, look } of marks) {
    const row = place.area === marked.area ? rows[place.row] : undefined;
    // A row beyond the room for flags is in the pane's list all the same.
    if (row && place.column < row.length) row[place.column] = FLAGS[look];
  }
  return [{ area, rows }];
}

const differs = ({ area, rows }: Flags): boolean =>
  rows.some((row, i) => row.some((flag, j) => entryAt(entryAt(area.rows, i), j).value !== flag));

/** What is said of cells, and the areas of which that is not known. */
interface SaidBefore {
  readonly reasons: Reasons;
  readonly unknown: ReadonlySet<string>;
}

/** What this session said, but for areas that have moved or grown since. */
function stillThere({ geometry: then, prompts }: Written, geometry: Geometry): SaidBefore {
  const unknown = new Set(
    [...geometry].filter(([area, now]) => then.get(area) !== now).map(([area]) => area),
  );
  return { reasons: new Map([...prompts].filter(([, { place }]) => !unknown.has(place.area))), unknown };
}

/**
 * What an earlier session left said of cells: a flag, be it a stale one, stands where a reason is said,
 * as long as all areas stand where they stood then.
 */
function saidBefore(areas: Areas, kept: string, geometry: string): SaidBefore {
  const flagged = markedAreas.flatMap((marked) =>
    (areas.get(marked.flags)?.rows ?? []).flatMap((cells, row) =>
      cells.flatMap(({ value }, column): Place[] =>
        value === null ? [] : [{ area: marked.area, row, column }],
      ),
    ),
  );
  // Marks of another host do not say where the tables stood.
  const known = kept === '' ? flagged.length === 0 : kept.split('-')[1] === fnv1a(geometry);
  if (!known) return { reasons: new Map(), unknown: new Set(markedAreas.map(({ area }) => area)) };
  return { reasons: new Map(flagged.map((place) => [keyOf(place), { place }])), unknown: new Set() };
}

export const keyOf = ({ area, row, column }: Place): string => `${area} ${row} ${column}`;

const promptOf = ({ title, text }: NonNullable<Mark['reason']>): Prompt => ({
  title: (SIGN + title).slice(0, LONGEST_TITLE),
  text: text.slice(0, LONGEST_TEXT),
});

/** Only what differs from `before`; everything in areas of which that is not known. */
function promptWrites(
  reasons: ReadonlyMap<string, PlacedPrompt>,
  usual: readonly UsualPrompt[],
  { reasons: before, unknown }: SaidBefore,
): readonly PlacedPrompt[] {
  const usually = new Map(
    usual.map(({ place, title, text }) => [keyOf(place), { place, prompt: { title, text } }]),
  );
  const anew = [...usually].filter(([key, { place }]) => unknown.has(place.area) && !reasons.has(key));
  const gone = [...before].filter(([key]) => !reasons.has(key));
  const restored = gone.map(
    ([key, { place }]) => usually.get(key) ?? { place, prompt: { title: '', text: '' } },
  );
  const fresh = [...reasons].filter(([key, { prompt }]) => {
    const shown = before.get(key)?.prompt;
    return shown?.title !== prompt.title || shown.text !== prompt.text;
  });
  return [...anew, ...fresh].map(([, prompt]) => prompt).concat(restored);
}

/** Of all that is shown, and where the tables stand; empty where nothing is. */
const digestOf = (geometry: string, marks: readonly Mark[]): string =>
  marks.length === 0 ? '' : `m${fnv1a(JSON.stringify([geometry, marks]))}-${fnv1a(geometry)}`;

/** Tells two texts apart; http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
