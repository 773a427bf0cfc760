/**
 * What is kept in the workbook between sessions: warnings a clerk has looked at and dismissed,
 * with the reason. It travels with the file, not with the machine.
 */
import { areaNames, KEPT_ROWS } from './layout';
import type { AreaContent, WrittenValue } from './port';
import { cellText } from './areas';
import type { CellId } from '../format/edition';
import type { PlainValue } from '../report/cell-value';

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

export interface Kept {
  readonly dismissed: readonly Dismissal[];
}

const NOTHING: Kept = { dismissed: [] };
/** A cell holds 32,767 characters. */
const CHUNK = 30_000;

/** What cannot be read (an older or a damaged record) counts as nothing: the warnings are shown again. */
export function keptIn(area: AreaContent | undefined): Kept {
  const { rows } = area ?? { rows: [] };
  try {
    const kept: unknown = JSON.parse(rows.map((row) => cellText(row[0])).join('') || '{}');
    const { dismissed } = kept as Partial<Kept>;
    return { dismissed: Array.isArray(dismissed) ? dismissed.filter(isDismissal) : [] };
  } catch {
    return NOTHING;
  }
}

const isDismissal = (value: unknown): value is Dismissal =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Dismissal).rule === 'string' &&
  Array.isArray((value as Dismissal).cells) &&
  typeof (value as Dismissal).reason === 'string';

/** The writes that keep it; the oldest dismissals give way where there is no more room. */
export function keptWrites(kept: Kept): WrittenValue[] {
  let text = JSON.stringify(kept);
  let dismissed = [...kept.dismissed];
  while (text.length > CHUNK * KEPT_ROWS) {
    dismissed = dismissed.slice(1);
    text = JSON.stringify({ dismissed });
  }
  return Array.from({ length: KEPT_ROWS }, (_, row) => ({
    place: { area: areaNames.kept, row, column: 0 },
    value: text.slice(row * CHUNK, (row + 1) * CHUNK) || null,
  }));
}
