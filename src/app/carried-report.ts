/**
 * A report as text, carried through the clipboard from the pane to the export page: the JSON of
 * `report/json.ts`, and beside it what that contract leaves out but the finished report needs. The
 * JSON alone is taken too.
 */
import type { CellId } from '../format/edition';
import { fromJson, MOST_JSON, readProfile, toJson } from '../report/json';
import type { Report } from '../report/report';
import { Fault } from '../report/result';

interface Carried {
  readonly report: unknown;
  readonly profile?: unknown;
  /** Totals that move with their parts and are never themselves the mistake. */
  readonly derived?: unknown;
}

export const carriedText = (report: Report): string =>
  JSON.stringify({
    report: toJson(report),
    profile: report.profile ?? {},
    derived: [...report.cells].flatMap(([id, { derived }]) => (derived ? [id] : [])),
  } satisfies Carried);

/**
 * @throws Fault `pasted-empty`, `pasted-too-large`, `pasted-incomplete` (begins like a report and
 * breaks off) or `pasted-other` (anything else).
 */
export function reportCarried(text: string): Report {
  if (text.length > MOST_JSON) throw new Fault('pasted-too-large');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new Fault('pasted-empty');
  const data = parsed(trimmed);
  try {
    return isCarried(data) ? withRest(fromJson(data.report), data) : fromJson(data);
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

function withRest(report: Report, { profile = {}, derived = [] }: Carried): Report {
  if (!Array.isArray(derived)) throw new Fault('pasted-other');
  const cells = new Map(report.cells);
  for (const id of derived as readonly CellId[]) {
    const value = cells.get(id);
    if (value && value.kind !== 'unreadable') cells.set(id, { ...value, derived: true });
  }
  return { ...report, cells, profile: readProfile(profile) };
}
