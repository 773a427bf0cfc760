/**
 * What is kept in the workbook between sessions: last year's report, and the warnings a clerk has looked
 * at and dismissed, with the reason. It travels with the file, not with the machine.
 */
import { areaNames, KEPT_ROWS } from './layout';
import type { AreaContent, WrittenValue } from './port';
import { cellText } from './areas';
import type { CellId } from '../format/edition';
import type { PlainValue } from '../report/cell-value';
import { lastYearFromJson, lastYearToJson, type LastYear } from '../report/last-year';
import { Fault } from '../report/result';

/** A warning that was looked at. It comes back when the figure, or the words, change. */
export interface Dismissal {
  readonly rule: string;
  readonly cells: readonly CellId[];
  /** Of a finding in the words: what stood there, and what was expected. */
  readonly places?: readonly { readonly part: string; readonly text: string }[];
  readonly expected?: PlainValue;
  readonly actual: PlainValue;
  readonly reason: string;
}

export interface WorkbookRecord {
  readonly dismissed: readonly Dismissal[];
  /** Last year's report, where one was taken. */
  readonly previous?: LastYear | undefined;
}

export interface KeptRead extends WorkbookRecord {
  /** Something stands there that cannot be read: what was kept is lost, and that is said. */
  readonly damaged: boolean;
}

/** A cell holds 32,767 characters. */
const CHUNK = 30_000;
const ROOM = CHUNK * KEPT_ROWS;

/** A record of before last year's report was kept has dismissals alone. Of a damaged one nothing is taken. */
export function keptIn(area: AreaContent | undefined): KeptRead {
  const { rows } = area ?? { rows: [] };
  const text = rows.map((row) => cellText(row[0])).join('') || '{}';
  const kept = readable(() => JSON.parse(text) as Readonly<Record<string, unknown>> | null);
  const previous = readable(() => lastYearFromJson(kept?.previous));
  return {
    dismissed: Array.isArray(kept?.dismissed) ? kept.dismissed.filter(isDismissal) : [],
    ...(previous && { previous }),
    damaged: !kept || (kept.previous !== undefined && !previous),
  };
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export const isDismissal = (value: unknown): value is Dismissal =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Dismissal).rule === 'string' &&
  Array.isArray((value as Dismissal).cells) &&
  typeof (value as Dismissal).reason === 'string';

/**
 * The writes that keep it. Where there is no more room the oldest dismissals give way: their warnings are
 * shown again, while without last year's report nothing would be held against it, and nobody would know.
 * @throws Fault `last-year-too-long` where it does not fit alone
 */
export function keptWrites({ dismissed, previous }: WorkbookRecord): WrittenValue[] {
  const rest = previous && { previous: lastYearToJson(previous) };
  const textOf = (some: readonly Dismissal[]) => plain(JSON.stringify({ dismissed: some, ...rest }));
  let held = dismissed;
  while (held.length > 0 && textOf(held).length > ROOM) held = held.slice(1);
  const text = textOf(held);
  if (text.length > ROOM) throw new Fault('last-year-too-long');
  return Array.from({ length: KEPT_ROWS }, (_, row) => ({
    place: { area: areaNames.kept, row, column: 0 },
    value: text.slice(row * CHUNK, (row + 1) * CHUNK) || null,
  }));
}

/** Characters of two units are written out, so that none is cut in two where a cell ends. */
const plain = (json: string): string =>
  json.replace(/[\ud800-\udfff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
