/** Reads the number a clerk meant by a text such as `22（其中修订16件）`, `251000元` or `/`. */
import type { NumberCell } from '../../format/edition';
import { readText } from '../../report/cell-value';
import type { Reason } from '../../report/finding';
import { entryAt } from '../../report/present';

export interface NumberRead {
  readonly value: number;
  readonly reason: Reason;
}

/** Marks that offices write for "none". */
const NONE = /^[/\\\-—–－／一无零〇]+$|^没有$|^不涉及$/;
/** Notes in brackets say something about the figure; they are not the figure. */
const NOTE = /[（(【[][^（()）【\][】]*[）)】\]]/g;
const UNITS = /^(约|共|计)?([+-]?[\d,，.．０-９]+)(亿元|万元|元|万件|件|条|份|项|次|宗|个|起)?[。.;；,，]?$/;
/** In 万元, the unit of the cells that hold amounts. */
const AMOUNTS = new Map([
  ['亿元', 1e4],
  ['万元', 1],
  ['元', 1e-4],
]);
const COUNTS = new Map([['万件', 1e4]]);

/**
 * Undefined where no number, or more than one, can be read; an amount among counts, or a count among amounts, is a
 * figure of something else.
 */
export function readNumberIn(written: string, cell: NumberCell): NumberRead | undefined {
  const text = written.replace(/[\s\u3000]/g, '').replace(NOTE, '');
  if (NONE.test(text)) return { value: 0, reason: 'blank' };
  const match = UNITS.exec(text);
  if (!match) return undefined;
  const read = readText(entryAt(match, 2).replaceAll('，', ','));
  if (read.kind !== 'known') return undefined;
  const unit = match[3] ?? '';
  if (unit !== '' && AMOUNTS.has(unit) !== (cell.unit === '万元')) return undefined;
  const factor = AMOUNTS.get(unit) ?? COUNTS.get(unit) ?? 1;
  if (factor === 1) return { value: read.value, reason: 'read-as-number' };
  return { value: Number((read.value * factor).toPrecision(15)), reason: 'unit-converted' };
}
