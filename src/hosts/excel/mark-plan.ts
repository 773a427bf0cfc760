/** Which marks have to be written so that the workbook shows these and no others. */
import { areaNames } from '../../workbook/layout';
import type { AreaContent, Mark, Place, UsualPrompt } from '../../workbook/port';
import { FLAGS, flagsOf } from '../../workbook/flags';
import { TABLE_IDS, type TableId } from '../../format/edition';
import { Fault } from '../../report/result';
import { textIn, type Areas } from '../../workbook/areas';

/** Areas that have to be read before marks can be planned. */
export const MARK_AREAS: readonly string[] = [areaNames.marks, ...TABLE_IDS.map(areaNames.flags)];

export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** What this session wrote last; undefined before the first time and after a failure. */
export interface Written {
  readonly geometry: string;
  readonly prompts: ReadonlyMap<string, PlacedPrompt>;
}

export interface PlacedPrompt {
  readonly place: Place;
  readonly prompt: Prompt;
}

export interface MarkWrites {
  readonly flags: readonly {
    readonly area: AreaContent;
    readonly rows: readonly (readonly (number | null)[])[];
  }[];
  readonly prompts: readonly PlacedPrompt[];
  readonly digest: string;
  readonly written: Written;
}

/** The reference mark of Chinese print: by it every host knows a prompt for one of our reasons. */
const SIGN = '※';
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * Undefined where the workbook shows these marks already.
 * @throws Fault `marks-sheet-missing`, `area-missing`, `place-outside-area`
 */
export function planMarks(
  areas: Areas,
  marks: readonly Mark[],
  usual: readonly UsualPrompt[],
  last: Written | undefined,
): MarkWrites | undefined {
  for (const { place } of marks) refuseOutside(areas, place);
  const geometry = geometryOf(areas);
  const flags = TABLE_IDS.flatMap((table) => flagRows(areas, table, marks));
  const digest = marks.length === 0 ? '' : fnv1a(JSON.stringify([geometry, marks]));
  const changed = flags.filter(({ area, rows }) => !same(area, rows));
  if (changed.length === 0 && textIn(areas, areaNames.marks) === digest) return undefined;
  const reasons = new Map(
    marks.flatMap((mark) => (mark.reason ? [[keyOf(mark.place), reasonOf(mark)]] : [])),
  );
  const before = last?.geometry === geometry ? last.prompts : undefined;
  return {
    flags: changed,
    prompts: promptWrites(reasons, usual, before),
    digest,
    written: { geometry, prompts: reasons },
  };
}

function refuseOutside(areas: Areas, { area, row, column }: Place): void {
  const content = areas.get(area);
  if (!content) throw new Fault('area-missing', { area });
  if (content.rows[row]?.[column] === undefined) throw new Fault('place-outside-area', { area, row, column });
  const flags = flagsOf(area);
  if (!flags || !areas.has(flags)) throw new Fault('marks-sheet-missing', { area: flags ?? area });
}

/** Where rows were inserted or the table has moved, prompts have moved with their cells. */
const geometryOf = (areas: Areas): string =>
  TABLE_IDS.map((table) => areas.get(areaNames.table(table)))
    .map(
      (area) => area && [area.sheet, area.top, area.left, area.rows.length, area.rows[0]?.length].join(' '),
    )
    .join('\n');

function flagRows(areas: Areas, table: TableId, marks: readonly Mark[]) {
  const area = areas.get(areaNames.flags(table));
  if (!area) return [];
  const rows: (number | null)[][] = area.rows.map((row) => row.map(() => null));
  for (const { place, look } of marks) {
    const row = place.area === areaNames.table(table) ? rows[place.row] : undefined;
    // A row beyond the room for flags is in the pane's list all the same.
    if (row && place.column < row.length) row[place.column] = FLAGS[look];
  }
  return [{ area, rows }];
}

const same = (area: AreaContent, rows: readonly (readonly (number | null)[])[]): boolean =>
  rows.every((row, i) => row.every((flag, j) => (area.rows[i]![j]!.value || null) === flag));

export const keyOf = ({ area, row, column }: Place): string => `${area} ${row} ${column}`;

const reasonOf = ({ place, reason }: Mark): PlacedPrompt => ({
  place,
  prompt: {
    title: (SIGN + reason!.title).slice(0, LONGEST_TITLE),
    text: reason!.text.slice(0, LONGEST_TEXT),
  },
});

/** Only what differs from `before`; everything where that is not known. */
function promptWrites(
  reasons: ReadonlyMap<string, PlacedPrompt>,
  usual: readonly UsualPrompt[],
  before: ReadonlyMap<string, PlacedPrompt> | undefined,
): readonly PlacedPrompt[] {
  const usually = new Map(
    usual.map(({ place, title, text }) => [keyOf(place), { place, prompt: { title, text } }]),
  );
  if (!before) return [...new Map([...usually, ...reasons]).values()];
  const gone = [...before].filter(([key]) => !reasons.has(key));
  const restored = gone.map(
    ([key, { place }]) => usually.get(key) ?? { place, prompt: { title: '', text: '' } },
  );
  const fresh = [...reasons].filter(([key, { prompt }]) => {
    const shown = before.get(key)?.prompt;
    return shown?.title !== prompt.title || shown.text !== prompt.text;
  });
  return [...restored, ...fresh.map(([, prompt]) => prompt)];
}

/** Tells two sets of marks apart; http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `m${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
