/**
 * A report as text, carried through the clipboard from the pane to the export page: the JSON of
 * `report/json.ts`, and beside it what that contract leaves out but the finished report needs. The
 * JSON alone is taken too.
 */
import type { CellId } from '../format/edition';
import { fromJson, MOST_JSON, readProfile, toJson } from '../report/json';
import { lastYearFromJson, lastYearToJson, type LastYear } from '../report/last-year';
import type { Report } from '../report/report';
import { Fault } from '../report/result';
import { isDismissal, type Dismissal } from '../workbook/kept';

/** What is known of a report where it is handed out, and cannot be found out from the report alone. */
export interface Carriage {
  /** What must be mended before it is published, one line each, as the pane told it. */
  readonly standing?: readonly string[];
  /** Warnings that were looked at and dismissed. */
  readonly dismissals?: readonly Dismissal[];
  /** Last year's report, for charts. */
  readonly previous?: LastYear | undefined;
}

export interface CarriedReport extends Required<Omit<Carriage, 'previous'>>, Pick<Carriage, 'previous'> {
  readonly report: Report;
}

interface Carried extends Readonly<Partial<Record<keyof Carriage, unknown>>> {
  readonly report: unknown;
  readonly profile?: unknown;
  /** Totals that move with their parts and are never themselves the mistake. */
  readonly derived?: unknown;
}

export const carriedText = (
  report: Report,
  { standing = [], dismissals = [], previous }: Carriage = {},
): string =>
  JSON.stringify({
    report: toJson(report),
    profile: report.profile ?? {},
    derived: [...report.cells].flatMap(([id, { derived }]) => (derived ? [id] : [])),
    ...(standing.length > 0 && { standing }),
    ...(dismissals.length > 0 && { dismissals }),
    ...(previous && { previous: lastYearToJson(previous) }),
  } satisfies Carried);

/**
 * @throws Fault `pasted-empty`, `pasted-too-large`, `pasted-incomplete` (begins like a report and
 * breaks off) or `pasted-other` (anything else).
 */
export function reportCarried(text: string): CarriedReport {
  if (text.length > MOST_JSON) throw new Fault('pasted-too-large');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new Fault('pasted-empty');
  const data = parsed(trimmed);
  try {
    return isCarried(data) ? withRest(data) : { report: fromJson(data), standing: [], dismissals: [] };
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    throw new Fault('pasted-other', {}, { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault(text.startsWith('{') ? 'pasted-incomplete' : 'pasted-other', {}, { cause });
  }
}

const isCarried = (data: unknown): data is Carried =>
  typeof data === 'object' && data !== null && 'report' in data;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

function withRest(carried: Carried): CarriedReport {
  const { standing = [], dismissals = [], previous } = carried;
  if (!Array.isArray(standing) || !standing.every(isText)) throw new Fault('pasted-other');
  if (!Array.isArray(dismissals) || !dismissals.every(isDismissal)) throw new Fault('pasted-other');
  return {
    report: withCells(fromJson(carried.report), carried),
    standing,
    dismissals,
    ...(isObject(previous) && { previous: lastYearFromJson(previous) }),
  };
}

function withCells(report: Report, { profile = {}, derived = [] }: Carried): Report {
  if (!Array.isArray(derived)) throw new Fault('pasted-other');
  const cells = new Map(report.cells);
  for (const id of derived as readonly CellId[]) {
    const value = cells.get(id);
    if (value && value.kind !== 'unreadable') cells.set(id, { ...value, derived: true });
  }
  return { ...report, cells, profile: readProfile(profile) };
}
