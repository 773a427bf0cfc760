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
const FACTORS = new Map<string | undefined, number>([
  ['亿元', 1e8],
  ['万元', 1e4],
  ['元', 1],
  ['万件', 1e4],
]);

/** Undefined where no number, or more than one, can be read. */
export function readNumberIn(written: string, cell: NumberCell): NumberRead | undefined {
  const text = written.replace(/[\s\u3000]/g, '').replace(NOTE, '');
  if (NONE.test(text)) return { value: 0, reason: 'blank' };
  const match = UNITS.exec(text);
  if (!match) return undefined;
  const read = readText(entryAt(match, 2).replaceAll('，', ','));
  if (read.kind !== 'known') return undefined;
  const unit = FACTORS.get(match[3]);
  const factor = unit !== undefined && cell.unit === '万元' ? unit / 1e4 : unit;
  if (factor === undefined || factor === 1) return { value: read.value, reason: 'read-as-number' };
  return { value: Number((read.value * factor).toPrecision(15)), reason: 'unit-converted' };
}
