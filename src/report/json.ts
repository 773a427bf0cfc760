/** Report ↔ JSON, the contract other programs rely on. Published schema: `report-schema.ts`. */
import { fromPlain, toPlain, type CellValue, type PlainValue } from './cell-value';
import { objectAt, stringAt, wrongType } from './json-value';
import { isBodyKind, isRequestsLayout, PROFILE_KEYS, profileToJson } from './profile-json';
import {
  PROFILE_TEXTS,
  REQUESTS_LAYOUTS,
  type Narrative,
  type Overview,
  type Profile,
  type Report,
} from './report';
import { Fault } from './result';
import { settingsFromJson, settingsToJson, type SettingsJson } from './settings-json';
import { bodyKinds } from '../format/bodies';
import { editions, findCell, isEditionId } from '../format/editions';
import { EDITION_IDS, type CellId, type Edition } from '../format/edition';
import { aspects } from '../format/sections';
import { isReportYear } from '../format/years';

/** Characters, or bytes of a file: more than any report needs; a text this long is no report. */
export const MOST_JSON = 8 * 1024 * 1024;

export interface ReportJson {
  readonly edition: string;
  readonly year: number;
  readonly agency: string;
  readonly cells: Readonly<Record<string, PlainValue>>;
  readonly narrative: Narrative;
  readonly profile?: Profile;
  readonly settings?: SettingsJson;
}

/** Every figure of the edition in the order of the tables; blanks are `null`. */
export function toJson(report: Report): ReportJson {
  const cells: Record<string, PlainValue> = {};
  for (const { id } of editions[report.edition].cells) {
    const value = report.cells.get(id);
    cells[id] = value === undefined ? null : toPlain(value);
  }
  const { edition, year, agency, narrative, settings } = report;
  const profile = profileToJson(report);
  return {
    edition,
    year,
    agency,
    cells,
    narrative,
    ...(profile && { profile }),
    ...(settings && { settings: settingsToJson(settings) }),
  };
}

/** @throws Fault `json-syntax`, `json-key` or `json-type`, naming the key that is wrong. */
export function parseReport(text: string): Report {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Fault('json-syntax', {}, { cause });
  }
  return fromJson(data);
}

const TOP: readonly (keyof ReportJson)[] = [
  'edition',
  'year',
  'agency',
  'cells',
  'narrative',
  'profile',
  'settings',
];

/** @throws Fault `json-key` or `json-type`, naming the key that is wrong. */
export function fromJson(data: unknown): Report {
  const top = objectAt(data, '', TOP);
  if (!isEditionId(top.edition)) throw wrongType('edition', EDITION_IDS.map((id) => `"${id}"`).join(' / '));
  // 0: a year that could not be read.
  if (top.year !== 0 && !isReportYear(top.year as number)) throw wrongType('year', 'year');
  const edition = editions[top.edition];
  return {
    edition: edition.id,
    year: top.year as number,
    agency: stringAt(top.agency, 'agency'),
    cells: readCells(top.cells, edition),
    narrative: readNarrative(top.narrative ?? {}),
    ...(top.profile !== undefined && { profile: readProfile(top.profile) }),
    ...(top.settings !== undefined && { settings: settingsFromJson(top.settings, 'settings') }),
  };
}

function readCells(data: unknown, edition: Edition): Map<CellId, CellValue> {
  const cells = new Map<CellId, CellValue>();
  for (const [id, value] of Object.entries(objectAt(data, 'cells'))) {
    const path = `cells.${id}`;
    if (!findCell(edition, id)) throw new Fault('json-key', { key: path });
    if (value !== null && typeof value !== 'string' && !Number.isFinite(value)) {
      throw wrongType(path, 'number / null / string');
    }
    cells.set(id, fromPlain(value as PlainValue));
  }
  return cells;
}

function readNarrative(data: unknown): Narrative {
  const { overview, problems, other } = objectAt(data, 'narrative', ['overview', 'problems', 'other']);
  return {
    ...(overview !== undefined && { overview: readOverview(overview) }),
    ...(problems !== undefined && { problems: stringAt(problems, 'narrative.problems') }),
    ...(other !== undefined && { other: stringAt(other, 'narrative.other') }),
  };
}

function readOverview(data: unknown): Overview {
  const path = 'narrative.overview';
  if (typeof data === 'string') return stringAt(data, path);
  const byAspect = objectAt(
    data,
    path,
    aspects.map((aspect) => aspect.key),
  );
  return Object.fromEntries(
    Object.entries(byAspect).map(([key, text]) => [key, stringAt(text, `${path}.${key}`)]),
  );
}

/** @throws Fault `json-key` or `json-type`, naming the key that is wrong. */
export function readProfile(data: unknown): Profile {
  const given = objectAt(data, 'profile', PROFILE_KEYS);
  const { kind, seal, requestsLayout } = given;
  if (kind !== undefined && !isBodyKind(kind))
    throw wrongType('profile.kind', bodyKinds.map(({ key }) => `"${key}"`).join(' / '));
  if (seal !== undefined && typeof seal !== 'boolean') throw wrongType('profile.seal', 'true / false');
  if (requestsLayout !== undefined && !isRequestsLayout(requestsLayout))
    throw wrongType('profile.requestsLayout', REQUESTS_LAYOUTS.map((key) => `"${key}"`).join(' / '));
  const texts = PROFILE_TEXTS.flatMap((key) =>
    given[key] === undefined ? [] : [[key, stringAt(given[key], `profile.${key}`)] as const],
  );
  return {
    ...(kind !== undefined && { kind }),
    ...Object.fromEntries(texts),
    ...(seal !== undefined && { seal }),
    ...(requestsLayout !== undefined && { requestsLayout }),
  };
}
