/** Named areas → Report. Whatever is missing is said, and the rest is still read. */
import { cellText, textIn, type Areas } from './areas';
import { readCover } from './read-cover';
import { readTable } from './read-table';
import { readTextAreas, textNames } from './text-areas';
import { keptIn, type Dismissal } from './kept';
import { areaNames } from './layout';
import type { AreaContent, WorkbookHost } from './port';
import type { Standing, Standings } from './standing';
import { coverFields, coverName } from './cover';
import { LAYOUT_VERSION } from './layout';
import { TOTALS } from './cover';
import { TABLE_IDS, type CellId, type Edition } from '../format/edition';
import { editionForYear, editions, isEditionId } from '../format/editions';
import { aspectHeading, aspects } from '../format/sections';
import type { CellValue } from '../report/cell-value';
import type { Narrative, Report } from '../report/report';
import { Fault, type Message, type Result } from '../report/result';

const names: readonly string[] = [
  areaNames.version,
  areaNames.edition,
  ...coverFields.map(coverName),
  ...TABLE_IDS.map(areaNames.table),
  ...textNames,
  areaNames.kept,
];

export interface ReadWorkbook extends Result<Report> {
  readonly standings: Standings;
  /** Warnings that were looked at, as the workbook keeps them. */
  readonly dismissals: readonly Dismissal[];
}

/** @throws Fault `workbook-not-ours` where none of our areas is found. */
export async function readReport(host: WorkbookHost): Promise<ReadWorkbook> {
  const areas: Areas = new Map((await host.read(names)).map((area) => [area.name, area]));
  if (!TABLE_IDS.some((table) => areas.has(areaNames.table(table)))) throw new Fault('workbook-not-ours');
  const messages = newer(areas);
  const { profile, agency, year } = readCover(areas, messages);
  const edition = editionOf(areas, year);
  const live = textIn(areas, areaNames.totals) !== TOTALS.typed;
  const cells = new Map<CellId, CellValue>();
  const standings = new Map<CellId, Standing>();
  for (const table of TABLE_IDS) {
    const content = areas.get(areaNames.table(table));
    if (content) readTable(edition, table, content, live, { cells, standings, messages });
    else messages.push({ code: 'table-missing', values: { table } });
  }
  const texts = await readTextAreas(host, areas, messages);
  return {
    value: { edition: edition.id, year, agency, cells, narrative: readNarrative(texts, messages), profile },
    messages,
    standings,
    dismissals: keptIn(areas.get(areaNames.kept)).dismissed,
  };
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

function readNarrative(areas: Areas, messages: Message[]): Narrative {
  for (const area of lostTexts(areas)) messages.push({ code: 'text-missing', values: { area } });
  const overview = readOverview(areas);
  const problems = paragraphs(areas.get(areaNames.problems));
  const other = paragraphs(areas.get(areaNames.other));
  return { ...(overview && { overview }), ...(problems && { problems }), ...(other && { other }) };
}

/** A text that is not divided stands before the aspects; where both are filled in they become one text. */
function readOverview(areas: Areas): Narrative['overview'] | undefined {
  const whole = paragraphs(areas.get(areaNames.overview));
  const byAspect = aspects.flatMap(({ key, heading }) => {
    const text = paragraphs(areas.get(areaNames.aspect(key)));
    return text ? [{ key, heading, text }] : [];
  });
  if (byAspect.length === 0) return whole || undefined;
  if (!whole) return Object.fromEntries(byAspect.map(({ key, text }) => [key, text]));
  const parts = byAspect.map(({ heading, text }, i) => `${aspectHeading(i, heading)}\n${text}`);
  return [whole, ...parts].join('\n');
}

/** One paragraph a row; blank rows before and after do not count. */
function paragraphs(area: AreaContent | undefined): string {
  const lines = (area?.rows ?? []).map((row) =>
    row
      .map(cellText)
      .filter((text) => text !== '')
      .join(''),
  );
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}
