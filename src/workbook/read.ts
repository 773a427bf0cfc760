/** Named areas → Report. Whatever is missing is said, and the rest is still read. */
import { textIn, type Areas } from './areas';
import { readCover } from './read-cover';
import { readTable } from './read-table';
import { readTextAreas } from './text-areas';
import { keptIn, type Dismissal, type KeptRead } from './kept';
import { areaNames, textNames } from './layout';
import { passagesIn, type Passage } from './passage';
import type { WorkbookHost } from './port';
import type { Standing, Standings } from './standing';
import { allFields, coverName, type CoverField } from './cover';
import { LAYOUT_VERSION } from './layout';
import { TOTALS } from './cover';
import { TABLE_IDS, type CellId, type Edition } from '../format/edition';
import { editionForYear, editions, isEditionId } from '../format/editions';
import { aspectHeading, aspects } from '../format/sections';
import { narrativeOf, type TextPart } from '../report/text';
import { readSettings } from './settings-cells';
import { joined, readPart, type PartRead } from './read-text';
import type { CellValue } from '../report/cell-value';
import { isYearBefore, type LastYear } from '../report/last-year';
import type { Narrative, Report } from '../report/report';
import { Fault, type Message, type Result } from '../report/result';

const names: readonly string[] = [
  areaNames.version,
  areaNames.edition,
  ...allFields.map(coverName),
  ...TABLE_IDS.map(areaNames.table),
  ...textNames,
  areaNames.kept,
];

export interface ReadWorkbook extends Result<Report> {
  readonly standings: Standings;
  /** The words as the workbook keeps them, by area. */
  readonly passages: readonly Passage[];
  /** Warnings that were looked at, as the workbook keeps them. */
  readonly dismissals: readonly Dismissal[];
  /** Last year's report, as the workbook keeps it. */
  readonly previous?: LastYear | undefined;
  /** Fields of the first sheet that are not there: of an earlier version's, or deleted. */
  readonly missing: readonly CoverField[];
}

/** @throws Fault `workbook-not-ours` where none of our areas is found. */
export async function readReport(host: WorkbookHost): Promise<ReadWorkbook> {
  const areas: Areas = new Map((await host.read(names)).map((area) => [area.name, area]));
  if (!TABLE_IDS.some((table) => areas.has(areaNames.table(table)))) throw new Fault('workbook-not-ours');
  const messages = newer(areas);
  const { profile, agency, year } = readCover(areas, messages);
  const settings = readSettings(areas, messages);
  const edition = editionOf(areas, year);
  const live = textIn(areas, areaNames.totals) !== TOTALS.typed;
  const cells = new Map<CellId, CellValue>();
  const standings = new Map<CellId, Standing>();
  for (const table of TABLE_IDS) {
    const content = areas.get(areaNames.table(table));
    if (content) readTable(edition, table, content, live, { cells, standings, messages });
    else messages.push({ code: 'table-missing', values: { table } });
  }
  const grown = await readTextAreas(host, areas, messages);
  const { narrative, texts } = readNarrative(grown, areas, messages);
  const kept = keptIn(areas.get(areaNames.kept));
  messages.push(...lost(kept, year));
  return {
    value: { edition: edition.id, year, agency, cells, narrative, profile, ...(settings && { settings }) },
    messages,
    standings: { totals: live ? 'live' : 'typed', cells: standings, texts },
    passages: passagesIn(grown, areas),
    dismissals: kept.dismissed,
    ...(kept.previous && { previous: kept.previous }),
    missing: allFields.filter((field) => !areas.has(coverName(field))),
  };
}

/** What was kept and cannot be used; the year may have been changed since. */
function lost({ damaged, previous }: KeptRead, year: number): Message[] {
  if (damaged) return [{ code: 'kept-damaged', values: {} }];
  if (!previous || isYearBefore(previous.report.year, year)) return [];
  return [{ code: 'last-year-other-year', values: { year: previous.report.year, wanted: year - 1 } }];
}

/** Our own part of a newer layout is read all the same: names stay what they are. */
function newer(areas: Areas): Message[] {
  const version = Number(textIn(areas, areaNames.version));
  return version > LAYOUT_VERSION ? [{ code: 'layout-newer', values: { version } }] : [];
}

function editionOf(areas: Areas, year: number): Edition {
  const id = textIn(areas, areaNames.edition);
  return isEditionId(id) ? editions[id] : editionForYear(year);
}

/** Of 一 one message is enough where its sheet is gone, with all its areas. */
function lostTexts(areas: Areas): readonly string[] {
  const lost = textNames.filter((name) => !areas.has(name));
  const ofOverview = textNames.filter((name) => name.startsWith(areaNames.overview));
  const whole = ofOverview.every((name) => lost.includes(name));
  return whole ? lost.filter((name) => name === areaNames.overview || !ofOverview.includes(name)) : lost;
}

interface NarrativeRead {
  readonly narrative: Narrative;
  readonly texts: Standings['texts'];
}

/** @param grown the areas as far as their texts reach; @param named as they have their names */
function readNarrative(grown: Areas, named: Areas, messages: Message[]): NarrativeRead {
  for (const area of lostTexts(named)) messages.push({ code: 'text-missing', values: { area } });
  const part: ReadPart = (name) => readPart(grown.get(name), named.get(name));
  const parts: readonly (readonly [TextPart, PartRead])[] = [
    ['title', part(areaNames.agency)],
    ...readOverview(part),
    ['problems', part(areaNames.problems)],
    ['other', part(areaNames.other)],
    ['signature', part(coverName('date'))],
  ];
  const texts = new Map(parts.map(([key, { standings }]) => [key, standings]));
  return { narrative: narrativeOf(new Map(parts.map(([key, { text }]) => [key, text]))), texts };
}

type ReadPart = (name: string) => PartRead;

/** A text that is not divided stands before the aspects; where both are filled in they become one text. */
function readOverview(part: ReadPart): (readonly [TextPart, PartRead])[] {
  const whole = part(areaNames.overview);
  const byAspect = aspects
    .map(({ key, heading }) => ({ key, heading, read: part(areaNames.aspect(key)) }))
    .filter(({ read }) => read.text !== '');
  if (byAspect.length === 0) return [['overview', whole]];
  if (whole.text === '') return byAspect.map(({ key, read }) => [`overview.${key}`, read] as const);
  const parts = byAspect.flatMap(({ heading, read }, i) => [aspectHeading(i, heading), read]);
  return [['overview', joined([whole, ...parts])]];
}
